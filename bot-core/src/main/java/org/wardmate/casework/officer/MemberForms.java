package org.wardmate.casework.officer;

import static org.wardmate.message.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.Helped;
import org.wardmate.casework.ReportAction;
import org.wardmate.casework.ReportAction.Deed;
import org.wardmate.conversation.Reply;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Option;

/** The forms in which a member says something back about their report. */
public final class MemberForms {
    /** The most characters in one of them. */
    public static final int LONGEST = DeskForms.LONGEST;

    public static final String HELPED = "helped";

    private static final String WORDS = "words";

    private MemberForms() {}

    /** What a sent form says. */
    public static String words(Map<String, List<String>> form) {
        return new Reply.Filled(form).words(WORDS);
    }

    public static Form answer(CaseId id, String begun) {
        return new Form(
                new ReportAction(Deed.ANSWER, id).written(),
                List.of(new Field.Text(
                        WORDS, text("reply.answer"), text("reply.answer.hint"), true, LONGEST, true, begun)),
                text("reply.answer.send"));
    }

    public static Form reopening(CaseId id, String begun) {
        return new Form(
                new ReportAction(Deed.REOPEN, id).written(),
                List.of(new Field.Text(WORDS, text("reply.reopen"), "", true, LONGEST, false, begun)),
                text("my-reports.reopen"));
    }

    public static Form feedback(CaseId id) {
        return new Form(
                new ReportAction(Deed.FEEDBACK, id).written(),
                List.of(
                        new Field.PickOne(
                                HELPED,
                                text("feedback.helped"),
                                Arrays.stream(Helped.values())
                                        .map(each -> new Option(each.name(), each.label()))
                                        .toList()),
                        new Field.Text(WORDS, text("feedback.words"), "", true, LONGEST, false)),
                text("feedback.send"));
    }
}
