package org.wardmate.broadcast.desk;

import java.util.Optional;
import org.wardmate.broadcast.CampaignId;

/** What a button or form on a whole campaign does; {@link #written()} is what the platform keeps, {@link #read} its inverse. */
public record CampaignAction(What what, CampaignId id) {
    /** What is done. */
    public enum What {
        OPEN,
        SUBMIT_ALL,
        ADD,
        MANNER,
        POLL
    }

    /** Empty when this is no such action. */
    public static Optional<CampaignAction> read(String written) {
        String[] parts = written.split(":", 3);
        if (parts.length != 3 || !parts[0].equals("campaign")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CampaignAction(What.valueOf(parts[1]), new CampaignId(parts[2])));
        } catch (IllegalArgumentException writtenByAnotherVersion) {
            return Optional.empty();
        }
    }

    public String written() {
        return "campaign:%s:%s".formatted(what, id);
    }
}
