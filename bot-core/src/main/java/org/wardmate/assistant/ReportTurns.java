package org.wardmate.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmate.advice.Advice;
import org.wardmate.advice.Considered;
import org.wardmate.advice.Safety;
import org.wardmate.casework.ReportAction;
import org.wardmate.conversation.Dialogue.Heard;
import org.wardmate.conversation.FlowAction;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.Upload;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.Inspected;
import org.wardmate.message.Block;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.report.Removal;
import org.wardmate.report.Reports;
import org.wardmate.storage.Records;
import org.wardmate.storage.Transaction;

/** Turns that have to do with reports of abuse. */
final class ReportTurns {
    private final Reports reports;
    private final EvidenceRoom evidence;
    private final Advice advice;
    private final Records records;

    ReportTurns(Reports reports, EvidenceRoom evidence, Advice advice, Records records) {
        this.reports = reports;
        this.evidence = evidence;
        this.advice = advice;
        this.records = records;
    }

    Handling begun(Member member) {
        return transaction -> reports.begin(transaction, member);
    }

    /** Whether the member is in the middle of telling something. */
    boolean isTelling(Member member) {
        return records.<Boolean>reading(
                reading -> reports.current(reading, member.id()).isPresent());
    }

    Handling begunWith(Member member, String words, String link) {
        return transaction -> reports.beginWith(transaction, member, words, link);
    }

    Handling listed(Member member) {
        return transaction -> reports.list(transaction, member);
    }

    /** Comes back to what the member was in the middle of; to something else where that is nothing. */
    Handling resumed(Member member, Handling otherwise) {
        return transaction -> {
            List<Outgoing> resumed = reports.resume(transaction, member);
            return resumed.isEmpty() ? otherwise.in(transaction) : resumed;
        };
    }

    /** Says something, and then asks the step again that the member is at, if they are at one. */
    Handling andAgain(Member member, Message message) {
        return transaction -> followedByStep(transaction, member, message);
    }

    private List<Outgoing> followedByStep(Transaction transaction, Member member, Message message) {
        List<Outgoing> said = new ArrayList<>();
        said.add(new Outgoing(member.id(), message));
        said.addAll(reports.again(transaction, member));
        return said;
    }

    /** Words belong to the report a member is at, unless they are a question; without a report they are one. */
    Handling heard(Member member, String words) {
        Considered considered = advice.consider(member, words);
        return transaction -> reports.hears(transaction, member, words, considered.isAsking())
                .map(heard -> switch (heard) {
                    case Heard.Dealt(var said) -> afterSafety(member, considered, said);
                    case Heard.Asked() ->
                        followedByStep(transaction, member, advice.askedMidway(transaction, member, considered));
                })
                .orElseGet(() -> Outgoing.only(member, advice.asked(transaction, member, considered)));
    }

    /** Danger and distress are seen to first, also in the middle of a report. */
    private static List<Outgoing> afterSafety(Member member, Considered considered, List<Outgoing> said) {
        List<Block> notice = Safety.help(considered.concern());
        List<Outgoing> all = new ArrayList<>();
        if (!notice.isEmpty()) {
            all.add(new Outgoing(member.id(), Message.of(notice)));
        }
        all.addAll(said);
        return all;
    }

    /** Pictures are looked at before the turn, with the key of the report they go to. */
    Handling attached(Member member, List<Upload> files) {
        Optional<Reports.Current> current = records.reading(reading -> reports.current(reading, member.id()));
        List<Inspected> inspected = current.stream()
                .flatMap(report -> files.stream().map(file -> evidence.inspect(file, report.key())))
                .toList();
        return transaction -> reports.attached(transaction, member, current, inspected);
    }

    /** Empty for a button that belongs to no report. */
    Optional<Handling> pressed(Member member, String written) {
        return FlowAction.read(written)
                .<Handling>map(action -> transaction -> reports.does(transaction, member, action, Map.of()))
                .or(() -> ReportAction.read(written)
                        .map(action -> transaction -> reports.does(transaction, member, action)))
                .or(() ->
                        Removal.read(written).map(action -> transaction -> reports.does(transaction, member, action)));
    }

    /** Empty for a form that belongs to no report. */
    Optional<Handling> submitted(Member member, Incoming.Submitted form) {
        return FlowAction.read(form.form())
                .<Handling>map(action -> transaction -> reports.does(transaction, member, action, form.values()))
                .or(() -> ReportAction.read(form.form())
                        .map(action -> transaction -> reports.does(transaction, member, action, form.values())));
    }
}
