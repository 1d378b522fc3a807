package org.wardmate.casework.due;

import static org.wardmate.message.Texts.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseStatus;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Digests.Digest;
import org.wardmate.casework.officer.CaseDesk;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Message;
import org.wardmate.people.Access;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.Permission;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/** An officer's cases on a morning, by their references: new, overdue, waiting for the member, and closed lately. */
final class MorningList {
    private static final int MOST = 500;
    private static final int MOST_NAMED = 10;

    private final Directory directory;
    private final Cases cases;

    MorningList(Directory directory, Cases cases) {
        this.directory = directory;
        this.cases = cases;
    }

    /** The list, where there is something on it; when it is too late for this morning, it comes on the next. */
    List<Outgoing> seenTo(Transaction transaction, Digest digest, Instant now) {
        Optional<Member> officer =
                directory.find(digest.officer()).filter(each -> Access.allows(each, Permission.SEE_DIGEST));
        if (officer.isPresent() && cases.digests().isTooLate(now)) {
            cases.digests().postpone(transaction, digest, now);
            return List.of();
        }
        cases.digests().done(transaction, digest);
        if (officer.isEmpty()) {
            return List.of();
        }
        if (!cases.open(transaction, digest.officer(), 1).isEmpty()) {
            cases.digests().again(transaction, digest.officer(), now);
        }
        return message(transaction, digest, now).stream()
                .map(message -> new Outgoing(digest.officer(), message))
                .toList();
    }

    /** Empty where there is nothing to say. */
    private Optional<Message> message(Reading reading, Digest digest, Instant now) {
        List<CaseFile> open = cases.open(reading, digest.officer(), MOST).stream()
                .filter(file -> cases.isReadable(reading, file))
                .toList();
        List<CaseFile> unanswered = open.stream()
                .filter(file -> file.status() == CaseStatus.SUBMITTED || file.status() == CaseStatus.REOPENED)
                .toList();
        List<CaseFile> overdue = unanswered.stream()
                .filter(file -> cases.due().isOverdue(reading, file.id(), now))
                .toList();
        List<Fact> facts = new ArrayList<>();
        add(facts, text("digest.overdue"), overdue);
        add(
                facts,
                text("digest.new"),
                unanswered.stream().filter(file -> !overdue.contains(file)).toList());
        add(
                facts,
                text("digest.awaiting"),
                open.stream()
                        .filter(file -> file.status() == CaseStatus.AWAITING_MEMBER)
                        .toList());
        add(facts, text("digest.closed"), closed(reading, digest));
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(
                        new Heading(text("digest.heading")),
                        new Facts(facts),
                        new Choices(List.of(Choice.of(text("desk.list"), CaseDesk.LIST)))));
    }

    /** Those that still are, and that the officer still has. */
    private List<CaseFile> closed(Reading reading, Digest digest) {
        return digest.closed().stream()
                .flatMap(id -> cases.find(reading, id).stream())
                .filter(file -> cases.isReadable(reading, file))
                .filter(file -> file.status() == CaseStatus.CLOSED)
                .filter(file -> file.extentFor(digest.officer()).isPresent())
                .toList();
    }

    private static void add(List<Fact> facts, String label, List<CaseFile> files) {
        if (!files.isEmpty()) {
            facts.add(new Fact(text("digest.count", label, String.valueOf(files.size())), references(files)));
        }
    }

    private static String references(List<CaseFile> files) {
        String named =
                files.stream().limit(MOST_NAMED).map(file -> file.id().value()).collect(Collectors.joining(", "));
        return files.size() <= MOST_NAMED
                ? named
                : text("digest.more", named, String.valueOf(files.size() - MOST_NAMED));
    }
}
