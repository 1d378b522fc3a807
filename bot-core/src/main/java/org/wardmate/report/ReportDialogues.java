package org.wardmate.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.casework.CaseId;
import org.wardmate.conversation.Dialogue;
import org.wardmate.conversation.Dialogue.Heard;
import org.wardmate.conversation.DraftId;
import org.wardmate.conversation.FlowAction;
import org.wardmate.conversation.Outgoing;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/** Telling a report and adding to one, of which a member is in the middle of one at most. */
record ReportDialogues(Dialogue<ReportDraft> telling, Dialogue<MoreDraft> adding) {
    /** The report a member is in the middle of telling, or adding to. */
    Optional<CaseId> current(Reading reading, MemberId member) {
        return Stream.of(
                        telling.current(reading, member).flatMap(ReportFiles.DRAFTS::caseOf),
                        adding.current(reading, member).flatMap(ReportFiles.ADDITIONS::caseOf))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Comes back, after a while or a restart, to what the member was in the middle of; nothing where that is nothing. */
    List<Outgoing> resume(Transaction transaction, Member member) {
        return atCurrent(transaction, member, telling::resume, adding::resume);
    }

    /** Asks the present step once more, after something else was seen to. */
    List<Outgoing> again(Transaction transaction, Member member) {
        return atCurrent(transaction, member, telling::again, adding::again);
    }

    private interface Coming<D> {
        List<Outgoing> back(Transaction transaction, Member member, DraftId id);
    }

    private List<Outgoing> atCurrent(
            Transaction transaction, Member member, Coming<ReportDraft> report, Coming<MoreDraft> more) {
        return telling.current(transaction, member.id())
                .map(id -> report.back(transaction, member, id))
                .or(() -> adding.current(transaction, member.id()).map(id -> more.back(transaction, member, id)))
                .orElse(List.of());
    }

    /**
     * Hears words as part of the report a member is at; empty where they are at none.
     *
     * @param asking whether they read like a question for the guidelines
     */
    Optional<Heard> hears(Transaction transaction, Member member, String words, boolean asking) {
        return telling.current(transaction, member.id())
                .map(id -> telling.hears(transaction, member, id, words, asking))
                .or(() -> adding.current(transaction, member.id())
                        .map(id -> adding.hears(transaction, member, id, words, asking)));
    }

    /** A button or form of a step. */
    List<Outgoing> does(Transaction transaction, Member member, FlowAction action, Map<String, List<String>> values) {
        return ReportFiles.ADDITIONS.caseOf(action.draft()).isPresent()
                ? adding.does(transaction, member, action, values)
                : telling.does(transaction, member, action, values);
    }
}
