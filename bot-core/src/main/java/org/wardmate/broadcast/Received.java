package org.wardmate.broadcast;

import java.util.ArrayList;
import java.util.List;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;

/**
 * A reminder that somebody was to have, and what came of it.
 *
 * @param named whether an officer named them as a candidate, so that it went to them
 */
public record Received(Reminder reminder, Posting posting, boolean named) {
    /** All of a person's at a council, the latest poll first. */
    public static List<Received> of(Reading reading, CouncilId council, MemberId who) {
        Postings postings = new Postings();
        List<Received> all = new ArrayList<>();
        Campaigns.each(reading, council)
                .flatMap(campaign -> Campaigns.reminders(reading, campaign.id()).stream())
                .forEach(reminder -> postings.find(reading, new PostingId(reminder.id(), who))
                        .map(posting -> new Received(reminder, posting, isNamed(reminder, who)))
                        .ifPresent(all::add));
        return List.copyOf(all);
    }

    private static boolean isNamed(Reminder reminder, MemberId who) {
        return reminder.content().audience() instanceof Audience.Candidates(var members) && members.contains(who);
    }
}
