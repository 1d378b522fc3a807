package org.wardmate.broadcast;

import java.time.LocalDate;
import java.util.List;
import org.wardmate.knowledge.document.Council;

/** Where the first words of a campaign come from. It may look things up, so it is asked outside transactions. */
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
     * All reminders for a poll, the earliest first.
     *
     * @param area the ward or division of a by-election; or empty
     */
    Drafted draft(Council council, LocalDate pollingDay, String area);

    /** The polling days that are known for a council, the next one first. */
    List<LocalDate> known(Council council, LocalDate today);
}
