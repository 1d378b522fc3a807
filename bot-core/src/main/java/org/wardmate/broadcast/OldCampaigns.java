package org.wardmate.broadcast;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wardmate.audit.AuditTrail;
import org.wardmate.audit.Deed;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.DisplayTime;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/** Forgets campaigns whose poll was long ago, with their words and with who got and read what. */
public final class OldCampaigns {
    private final Campaigns campaigns;
    private final Postings postings = new Postings();
    private final AuditTrail audit;

    public OldCampaigns(Campaigns campaigns, AuditTrail audit) {
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /** Forgets some of what belongs to one of them; says how many records, none when there is no such campaign. */
    public int forget(Transaction transaction, CouncilId council, Instant before, int most) {
        Optional<Campaign> old = Campaigns.each(transaction, council)
                .filter(campaign -> isOver(transaction, campaign, before))
                .findFirst();
        return old.map(campaign -> forget(transaction, campaign, most)).orElse(0);
    }

    /** Its poll was before, and nothing of it was to go out since. */
    private static boolean isOver(Reading reading, Campaign campaign, Instant before) {
        Instant polled =
                campaign.pollingDay().plusDays(1).atStartOfDay(DisplayTime.ZONE).toInstant();
        return polled.isBefore(before)
                && Campaigns.reminders(reading, campaign.id()).stream()
                        .allMatch(each -> each.content().when().isBefore(before));
    }

    private int forget(Transaction transaction, Campaign campaign, int most) {
        List<Reminder> reminders = Campaigns.reminders(transaction, campaign.id());
        for (Reminder reminder : reminders) {
            int gone = postings.forget(transaction, reminder.id(), most);
            if (gone > 0) {
                return gone;
            }
        }
        campaigns.forget(transaction, campaign);
        audit.append(transaction, campaign.council(), campaign.id().deed(Deed.WARDMATE, "campaign-deleted"));
        return 1 + reminders.size();
    }
}
