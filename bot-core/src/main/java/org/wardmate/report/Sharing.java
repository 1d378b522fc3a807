package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseEvent.CaseWithdrawn;
import org.wardmate.casework.CaseEvent.MatchingDecided;
import org.wardmate.casework.CaseEvent.ShareAdded;
import org.wardmate.casework.CaseEvent.ShareWithdrawn;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Share;
import org.wardmate.casework.officer.Recipients;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Transaction;

/** Who has a member's report: for each person the member can change their mind, and nobody is added without them. */
final class Sharing {
    private final ReportFiles files;
    private final Recipients recipients;
    private final SharingView view;
    private final Directory directory;
    private final Clock clock;

    Sharing(ReportFiles files, Recipients recipients, SharingView view, Directory directory, Clock clock) {
        this.files = files;
        this.recipients = recipients;
        this.view = view;
        this.directory = directory;
        this.clock = clock;
    }

    List<Outgoing> shares(Transaction transaction, Member member, CaseFile file, MemberId whom) {
        return view.other(transaction, member, file, whom)
                .flatMap(each -> happens(
                                transaction,
                                member,
                                file,
                                new ShareAdded(
                                        clock.instant(), member.id(), new Share(whom, each.extent(), clock.instant())),
                                "report-shared")
                        .map(now -> {
                            List<Outgoing> said = new ArrayList<>();
                            said.add(new Outgoing(
                                    member.id(),
                                    Message.saying(text(
                                            "sharing.shared", each.recipient().described()))));
                            said.add(recipients.given(transaction, each.recipient(), now));
                            recipients.refreshed(transaction, now).stream()
                                    .filter(card -> !card.to().equals(whom))
                                    .forEach(said::add);
                            return said;
                        }))
                .orElseGet(() -> notNow(member));
    }

    /** Takes it back from one person; from the last one, it is taken back altogether. */
    List<Outgoing> unshares(Transaction transaction, Member member, CaseFile file, MemberId whom) {
        if (file.extentFor(whom).isEmpty()) {
            return notNow(member);
        }
        if (file.shares().size() == 1) {
            return withdraws(transaction, member, file);
        }
        return happens(
                        transaction,
                        member,
                        file,
                        new ShareWithdrawn(clock.instant(), member.id(), whom),
                        "report-unshared")
                .map(now -> {
                    List<Outgoing> said = new ArrayList<>();
                    said.add(new Outgoing(
                            member.id(), Message.saying(text("sharing.taken-back", directory.described(whom)))));
                    said.addAll(Recipients.withdrawn(file, member, whom));
                    said.addAll(recipients.refreshed(transaction, now));
                    return said;
                })
                .orElseGet(() -> notNow(member));
    }

    List<Outgoing> withdraws(Transaction transaction, Member member, CaseFile file) {
        return happens(transaction, member, file, new CaseWithdrawn(clock.instant(), member.id()), "report-withdrawn")
                .map(_ -> {
                    List<Outgoing> said =
                            new ArrayList<>(Outgoing.only(member, Message.saying(text("my-reports.withdrawn"))));
                    file.shares().forEach(share -> said.addAll(Recipients.withdrawn(file, member, share.recipient())));
                    return said;
                })
                .orElseGet(() -> notNow(member));
    }

    List<Outgoing> decidesMatching(Transaction transaction, Member member, CaseFile file, boolean agreed) {
        return happens(
                        transaction,
                        member,
                        file,
                        new MatchingDecided(clock.instant(), member.id(), agreed),
                        agreed ? "matching-agreed" : "matching-ended")
                .map(now -> Stream.concat(
                                Outgoing.only(member, view.shown(transaction, member, now)).stream(),
                                Stream.concat(
                                                Stream.of(now),
                                                files.cases().alike(transaction, now).stream()
                                                        .filter(other ->
                                                                other.standing().matched()))
                                        .flatMap(each -> recipients.refreshed(transaction, each).stream()))
                        .toList())
                .orElseGet(() -> notNow(member));
    }

    private Optional<CaseFile> happens(
            Transaction transaction, Member member, CaseFile file, CaseEvent event, String verb) {
        Optional<CaseFile> now = files.cases().happened(transaction, file, event);
        now.ifPresent(_ -> files.note(transaction, member, verb, file.id()));
        return now;
    }

    private static List<Outgoing> notNow(Member member) {
        return Outgoing.only(member, Message.saying(text("my-reports.not-now")));
    }
}
