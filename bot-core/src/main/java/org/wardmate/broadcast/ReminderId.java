package org.wardmate.broadcast;

import java.util.Optional;
import org.wardmate.audit.Deed;
import org.wardmate.audit.Subject;
import org.wardmate.audit.Verb;
import org.wardmate.people.MemberId;
import org.wardmate.storage.RecordKey;

/**
 * A reminder's id: its campaign's, and its place there.
 *
 * @param number from 1
 */
public record ReminderId(CampaignId campaign, int number) {
    private static final String BETWEEN = "~";

    public ReminderId {
        if (number < 1 || number > 9999) {
            throw new IllegalArgumentException("Reminders are counted from 1 to 9999.");
        }
    }

    /** Empty when this is no such id. */
    public static Optional<ReminderId> read(String written) {
        String[] parts = written.split(BETWEEN, -1);
        try {
            return parts.length == 2
                    ? Optional.of(new ReminderId(new CampaignId(parts[0]), Integer.parseInt(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException writtenByAnotherVersion) {
            return Optional.empty();
        }
    }

    public String written() {
        return campaign.value() + BETWEEN + number;
    }

    public RecordKey key() {
        return RecordKey.of(campaign.value(), RecordKey.counting(number));
    }

    /** The place its card has in a chat. */
    public String slot(String what) {
        return "%s:%s:%d".formatted(what, campaign, number);
    }

    public Deed deed(MemberId by, String verb) {
        return new Deed(by, new Verb(verb), new Subject("reminder:" + written()));
    }

    @Override
    public String toString() {
        return written();
    }
}
