package org.wardmate.slack.render;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.FileInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.List;
import java.util.stream.Stream;
import org.wardmate.message.Block;
import org.wardmate.message.Pieces;

/**
 * What is filled in at one go, in a window of its own. Its {@code private_metadata} is the id of the form, its blocks are
 * named as those of a form in the first place of a message.
 */
public final class Window {
    /** Slack's name for a window with a form. */
    public static final String FORM = "form";

    /** Slack's name for a window that takes files. */
    public static final String FILES = "files";

    static final List<String> FILE_TYPES = List.of("png", "jpg", "jpeg", "gif", "webp", "heic", "pdf");

    private static final int TITLE = 24;
    private static final int MOST_BLOCKS = 100;
    private static final int LONGEST_ID = 200;
    private static final int MOST_FILES = 10;

    private Window() {}

    /** Whether this is filled in in a window: what is more than one input's work, and files. */
    public static boolean suits(Block block) {
        return switch (block) {
            case Block.Form form ->
                form.fields().size() > 1
                        && form.id().length() <= LONGEST_ID
                        && blocks(form).size() <= MOST_BLOCKS;
            case Block.FileRequest request -> request.id().length() <= LONGEST_ID;
            case Block.Heading _,
                    Block.Paragraph _,
                    Block.Quote _,
                    Block.Facts _,
                    Block.Choices _,
                    Block.Notice _,
                    Block.Picture _,
                    Block.Download _,
                    Block.Link _,
                    Block.Divider _ -> false;
        };
    }

    /** The window with what {@link #suits}. */
    public static View of(Block block) {
        return switch (block) {
            case Block.Form form -> of(form);
            case Block.FileRequest request -> of(request);
            default -> throw new IllegalArgumentException("Only forms and files have windows.");
        };
    }

    private static View of(Block.Form form) {
        return window(FORM, form.id(), isShort(form.submitLabel()) ? form.submitLabel() : Words.SEND, blocks(form));
    }

    private static View of(Block.FileRequest request) {
        InputBlock files = InputBlock.builder()
                .blockId(blockId(1, request.id()))
                .label(PlainBlocks.shortened(Words.FILES_LABEL, TITLE))
                .element(FileInputElement.builder()
                        .actionId("files")
                        .filetypes(FILE_TYPES)
                        .maxFiles(MOST_FILES)
                        .build())
                .build();
        return window(
                FILES,
                request.id(),
                Words.SEND,
                Stream.concat(PlainBlocks.sections(request.prompt()), Stream.of(files))
                        .toList());
    }

    /** The block of an input, counted from 1. */
    public static String blockId(int number, String form) {
        return "0.%d:%s".formatted(number, form);
    }

    /** A label that is too long for the button stands above it in full. */
    private static List<LayoutBlock> blocks(Block.Form form) {
        return Stream.concat(
                        isShort(form.submitLabel()) ? Stream.of() : PlainBlocks.sections(form.submitLabel()),
                        new FormBlocks(form, 0).inWindow())
                .toList();
    }

    private static boolean isShort(String label) {
        return !Pieces.isLonger(label, TITLE);
    }

    private static View window(String name, String id, String submit, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(name)
                .privateMetadata(id)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(Words.WINDOW)
                        .emoji(false)
                        .build())
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(submit)
                        .emoji(false)
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(Words.CLOSE)
                        .emoji(false)
                        .build())
                .blocks(blocks)
                .build();
    }
}
