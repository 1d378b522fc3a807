package org.wardmate.handover;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.HandoverAction;
import org.wardmate.casework.HandoverAction.Deed;
import org.wardmate.conversation.Reply;
import org.wardmate.evidence.Evidence;
import org.wardmate.evidence.EvidenceId;
import org.wardmate.handover.Permit.Removals;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Option;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.Message;
import org.wardmate.message.Pieces;

/** What an officer is asked before anything leaves: why, what, and what stays behind. */
final class ExportForm {
    private static final String REASON = "reason";
    private static final String WHAT = "what";
    private static final String WORDS = "words";
    private static final String PICTURES = "pictures";
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_WORDS = 3_000;

    private ExportForm() {}

    /** An export as asked for; empty reasons and unknown pictures never get this far. */
    record Asked(What what, String reason, Removals removals) {}

    static Message asking(CaseId report, List<Evidence> pictures) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field.Text(
                REASON, text("handover.form.reason"), text("handover.form.reason.hint"), false, LONGEST_REASON, true));
        fields.add(new Field.PickOne(WHAT, text("handover.form.what"), options()));
        fields.add(new Field.Text(
                WORDS, text("handover.form.words"), text("handover.form.words.hint"), true, LONGEST_WORDS, false));
        if (!pictures.isEmpty()) {
            fields.add(new Field.PickAny(PICTURES, text("handover.form.pictures"), named(pictures)));
        }
        List<Block> blocks = List.of(
                new Heading(text("handover.form", report.value())),
                new Paragraph(text("handover.form.noted")),
                new Notice(Tone.WARNING, text("handover.form.limits"), text("handover.form.limits.what")),
                new Form(new HandoverAction(Deed.FILL, report).written(), fields, text("handover.form.send")));
        return Message.of(blocks);
    }

    private static List<Option> options() {
        return Arrays.stream(What.values())
                .map(what -> new Option(what.name(), what.label()))
                .toList();
    }

    private static List<Option> named(List<Evidence> pictures) {
        List<Option> options = new ArrayList<>();
        for (Evidence piece : pictures) {
            String name = Pieces.shorten(piece.capture().fileName(), 50);
            String number = String.valueOf(options.size() + 1);
            options.add(new Option(piece.id().value(), text("handover.form.picture", number, name)));
        }
        return options;
    }

    /** Empty where no reason was given, or nothing that can be had was asked for. */
    static Optional<Asked> read(Reply.Filled filled, List<Evidence> pictures) {
        String reason = filled.one(REASON);
        Optional<What> what = filled.option(WHAT, What.values());
        if (reason.isBlank()
                || reason.length() > LONGEST_REASON
                || filled.one(WORDS).length() > LONGEST_WORDS) {
            return Optional.empty();
        }
        return what.map(each -> new Asked(each, reason.strip(), removals(filled, pictures)));
    }

    private static Removals removals(Reply.Filled filled, List<Evidence> pictures) {
        List<String> words = filled.one(WORDS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        Set<EvidenceId> left = pictures.stream()
                .map(Evidence::id)
                .filter(id -> filled.all(PICTURES).contains(id.value()))
                .collect(Collectors.toSet());
        return new Removals(words, left);
    }
}
