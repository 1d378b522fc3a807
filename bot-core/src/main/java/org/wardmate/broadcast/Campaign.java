package org.wardmate.broadcast;

import java.time.Instant;
import java.time.LocalDate;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.MemberId;

/**
 * The reminders for one poll at one council.
 *
 * @param area the ward or division of a by-election; or empty
 * @param reminders how many it has had; the next one is numbered one more
 * @param events how many things happened to it, those to its reminders left out
 */
public record Campaign(
        CampaignId id,
        CouncilId council,
        LocalDate pollingDay,
        String area,
        MemberId by,
        Instant made,
        Manner manner,
        int reminders,
        int events) {

    Campaign grown() {
        return new Campaign(id, council, pollingDay, area, by, made, manner, reminders + 1, events);
    }

    Campaign with(Manner now) {
        return new Campaign(id, council, pollingDay, area, by, made, now, reminders, events + 1);
    }

    ReminderId next() {
        return new ReminderId(id, reminders + 1);
    }
}
