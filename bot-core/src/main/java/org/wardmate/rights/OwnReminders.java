package org.wardmate.rights;

import static org.wardmate.message.Texts.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.broadcast.Posting;
import org.wardmate.broadcast.Received;
import org.wardmate.casework.Chronicle;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.Block.Fact;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;

/** Which election reminders a person was to have, whether each arrived, and when they said that they read it. */
final class OwnReminders {
    private OwnReminders() {}

    static List<Received> of(Reading reading, Collection<CouncilId> councils, MemberId who) {
        return councils.stream()
                .flatMap(council -> Received.of(reading, council, who).stream())
                .toList();
    }

    static Section section(List<Received> received) {
        return new Section(
                text("copy.reminders"),
                received.stream()
                        .map(each -> new Fact(each.reminder().content().title(), line(each)))
                        .toList());
    }

    private static String line(Received received) {
        Posting posting = received.posting();
        return Stream.of(
                        Stream.of(posting.state().label()),
                        Stream.ofNullable(posting.why()).map(Posting.Why::label),
                        Stream.ofNullable(posting.sent()).map(at -> text("copy.reminders.sent", Chronicle.when(at))),
                        Stream.ofNullable(posting.read()).map(at -> text("copy.reminders.read", Chronicle.when(at))),
                        Stream.ofNullable(posting.mailed())
                                .map(at -> text("copy.reminders.mailed", Chronicle.when(at))),
                        received.named() ? Stream.of(text("copy.reminders.named")) : Stream.<String>empty())
                .flatMap(part -> part)
                .collect(Collectors.joining("; "));
    }
}
