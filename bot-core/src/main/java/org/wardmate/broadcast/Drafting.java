package org.wardmate.broadcast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wardmate.election.CouncilPoll;
import org.wardmate.election.reminder.Placeholder;
import org.wardmate.knowledge.document.Council;
import org.wardmate.storage.Reading;

/** Where the first words of a campaign come from. */
public interface Drafting {
    /** What came of it. */
    sealed interface Drafted {
        record Drafts(List<Content> reminders) implements Drafted {
            public Drafts {
                reminders = List.copyOf(reminders);
            }
        }

        /** There is nothing to draft; {@code words} say why. */
        record Nothing(String words) implements Drafted {}
    }

    /**
     * All reminders for a poll, the earliest first. It looks things up, so it is asked outside transactions.
     *
     * @param area the ward or division of a by-election; or empty
     */
    Drafted draft(Council council, LocalDate pollingDay, String area);

    /** When each kind of reminder is planned to go out; none for a poll that is not held. */
    Map<String, Instant> times(CouncilPoll poll);

    /** The days of a poll as they stand in words; none for a poll that is not held. */
    Map<Placeholder, String> days(Council council, CouncilPoll poll);

    /** The polling days that are known for a council, the next one first. */
    List<LocalDate> known(Reading reading, Council council, LocalDate today);
}
