package org.wardmate.slack.client;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import org.wardmate.message.Block;
import org.wardmate.message.Message;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.slack.render.BlockKitRenderer;
import org.wardmate.slack.render.SlackMessage;

/** Members' home pages: a box to ask in, a door to a report, their own reports, and for officers what they look at. */
public final class HomePages {
    /** Block, field and button of the box to ask in. */
    public static final String ASK_BLOCK = "ask:home";

    public static final String ASK_FIELD = "question";
    public static final String ASK_BUTTON = "ask-home";

    private static final BlockKitRenderer RENDERER = new BlockKitRenderer();
    private static final int MOST_BLOCKS = 100;
    private static final int LONGEST_QUESTION = 1000;

    private final SlackApi api;
    private final Workspaces workspaces;

    public HomePages(SlackApi api, Workspaces workspaces) {
        this.api = api;
        this.workspaces = workspaces;
    }

    /**
     * Shows a member their page as it is now.
     *
     * @param note what has just been done, or empty
     */
    public Outcome<Boolean> publish(SlackUser user, Message page, String note) {
        View view = view(page, note);
        return workspaces
                .find(user.team())
                .then(workspace -> api.call(
                        workspace.token(),
                        client -> client.viewsPublish(
                                request -> request.userId(user.user()).view(view))))
                .then(_ -> new Done<>(true));
    }

    static View view(Message page, String note) {
        return View.builder().type("home").blocks(blocks(page, note)).build();
    }

    private static List<LayoutBlock> blocks(Message page, String note) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!note.isEmpty()) {
            blocks.addAll(rendered(Message.saying(note)));
            blocks.add(DividerBlock.builder().build());
        }
        blocks.addAll(askBox());
        blocks.addAll(rendered(new Message(
                Sayings.REPORT_ABUSE,
                List.of(new Block.Choices(
                        List.of(new Block.Choice(Sayings.REPORT_ABUSE, "report", Block.Emphasis.PRIMARY)))))));
        blocks.add(DividerBlock.builder().build());
        blocks.addAll(rendered(page));
        return blocks.size() <= MOST_BLOCKS ? blocks : shortened(blocks);
    }

    private static List<LayoutBlock> shortened(List<LayoutBlock> blocks) {
        List<LayoutBlock> more = rendered(Message.saying(Sayings.HOME_GOES_ON));
        List<LayoutBlock> shortened = new ArrayList<>(blocks.subList(0, MOST_BLOCKS - more.size()));
        shortened.addAll(more);
        return shortened;
    }

    private static List<LayoutBlock> rendered(Message message) {
        return RENDERER.render(message).stream()
                .map(SlackMessage::blocks)
                .flatMap(List::stream)
                .toList();
    }

    private static List<LayoutBlock> askBox() {
        return List.of(
                InputBlock.builder()
                        .blockId(ASK_BLOCK)
                        .label(plain(Sayings.ASK_LABEL))
                        .element(PlainTextInputElement.builder()
                                .actionId(ASK_FIELD)
                                .maxLength(LONGEST_QUESTION)
                                .build())
                        .optional(true)
                        .build(),
                ActionsBlock.builder()
                        .elements(List.of(ButtonElement.builder()
                                .actionId(ASK_BUTTON)
                                .text(plain(Sayings.ASK_BUTTON))
                                .build()))
                        .build());
    }

    private static PlainTextObject plain(String words) {
        return PlainTextObject.builder().text(words).emoji(false).build();
    }
}
