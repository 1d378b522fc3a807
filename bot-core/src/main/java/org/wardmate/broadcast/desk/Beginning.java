package org.wardmate.broadcast.desk;

import java.time.LocalDate;
import java.util.List;
import org.wardmate.broadcast.Content;

/** Whether a campaign can begin. */
public sealed interface Beginning {
    /**
     * It can.
     *
     * @param past how many reminders were left out, because their time has gone by
     */
    record Ready(LocalDate pollingDay, String area, List<Content> reminders, int past) implements Beginning {
        public Ready {
            reminders = List.copyOf(reminders);
        }
    }

    record Not(String words) implements Beginning {}
}
