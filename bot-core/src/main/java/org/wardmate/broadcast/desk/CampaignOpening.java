package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmate.broadcast.Campaign;
import org.wardmate.broadcast.Campaigns;
import org.wardmate.broadcast.Content;
import org.wardmate.broadcast.Drafting;
import org.wardmate.broadcast.Drafting.Drafted;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.Reply.Filled;
import org.wardmate.message.DisplayTime;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/** How a campaign begins: with drafts of what is still to come before its polling day, and once for each poll. */
final class CampaignOpening {
    private static final int LOOKED_THROUGH = 50;

    private final Campaigns campaigns;
    private final Drafting drafting;
    private final PollDesk polls;
    private final CampaignCard card;
    private final Clock clock;

    CampaignOpening(Campaigns campaigns, Drafting drafting, PollDesk polls, CampaignCard card, Clock clock) {
        this.campaigns = campaigns;
        this.drafting = drafting;
        this.polls = polls;
        this.card = card;
        this.clock = clock;
    }

    /** Not for inside a transaction. */
    Beginning begun(Member officer, Filled sent) {
        Optional<LocalDate> day = CampaignForms.pollingDay(sent);
        if (day.isEmpty()) {
            return new Beginning.Not(text("campaign.which-day"));
        }
        return switch (drafting.draft(officer.council(), day.get(), CampaignForms.area(sent))) {
            case Drafted.Nothing(var words) -> new Beginning.Not(words);
            case Drafted.Drafts(var reminders) -> begun(day.get(), CampaignForms.area(sent), reminders);
        };
    }

    private Beginning begun(LocalDate day, String area, List<Content> reminders) {
        List<Content> ahead = reminders.stream()
                .filter(each -> each.when().isAfter(clock.instant()))
                .toList();
        return ahead.isEmpty()
                ? new Beginning.Not(text("campaign.all-past", DisplayTime.day(day)))
                : new Beginning.Ready(day, area, ahead, reminders.size() - ahead.size());
    }

    List<Outgoing> opened(Transaction transaction, Member officer, Beginning.Ready ready) {
        Optional<Campaign> same = same(transaction, officer, ready);
        Campaign campaign = same.orElseGet(
                () -> campaigns.open(transaction, officer, ready.pollingDay(), ready.area(), ready.reminders()));
        polls.known(transaction, officer, campaign);
        String said = same.isPresent()
                ? text("campaign.already")
                : drafted(ready.reminders().size(), ready.past());
        return List.of(
                new Outgoing(officer.id(), Message.saying(said)),
                new Outgoing(officer.id(), card.shown(transaction, officer, campaign)));
    }

    private Optional<Campaign> same(Reading reading, Member officer, Beginning.Ready ready) {
        return campaigns.of(reading, officer.council().id(), LOOKED_THROUGH).stream()
                .filter(each -> each.pollingDay().equals(ready.pollingDay())
                        && each.area().equalsIgnoreCase(ready.area()))
                .findFirst();
    }

    private static String drafted(int ahead, int past) {
        return past == 0
                ? text("campaign.drafted", String.valueOf(ahead))
                : text("campaign.drafted.past", String.valueOf(ahead), String.valueOf(past));
    }
}
