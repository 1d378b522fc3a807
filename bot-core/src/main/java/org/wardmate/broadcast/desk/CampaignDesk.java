package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmate.broadcast.Campaign;
import org.wardmate.broadcast.Campaigns;
import org.wardmate.broadcast.Drafting;
import org.wardmate.broadcast.Manner;
import org.wardmate.broadcast.Reminder;
import org.wardmate.broadcast.ReminderEvent;
import org.wardmate.broadcast.ReminderState;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.Reply.Filled;
import org.wardmate.election.Polls;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.DisplayTime;
import org.wardmate.message.Message;
import org.wardmate.people.Access;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.Permission;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/** The door for officers to campaigns: those there are, a new one, and what concerns all of one. */
public final class CampaignDesk {
    /** The button that shows the campaigns. */
    public static final String LIST = "campaigns";
    /** The form that begins one. */
    public static final String BEGIN = "campaign-begin";

    private final Campaigns campaigns;
    private final Drafting drafting;
    private final PollDesk polls;
    private final CampaignCard card;
    private final CampaignOpening opening;
    private final ReminderCard reminderCard;
    private final Officers officers;
    private final Clock clock;

    /** What is known of polls, and of what to say before them. */
    public record Known(Polls polls, Drafting drafting) {}

    public CampaignDesk(
            Directory directory, ReminderCard.Kept kept, Known known, ReminderCard reminderCard, Clock clock) {
        this.campaigns = kept.campaigns();
        this.drafting = known.drafting();
        this.polls = new PollDesk(directory, known.polls(), campaigns, drafting, clock);
        this.card = new CampaignCard(campaigns, kept.postings(), clock);
        this.opening = new CampaignOpening(campaigns, drafting, polls, card, clock);
        this.reminderCard = reminderCard;
        this.officers = new Officers(directory);
        this.clock = clock;
    }

    /** Whether somebody's roles have to do with reminders. */
    public static boolean isFor(Member person) {
        return prepares(person) || Access.allows(person, Permission.APPROVE_REMINDERS);
    }

    private static boolean prepares(Member person) {
        return Access.allows(person, Permission.PREPARE_REMINDERS);
    }

    public List<Outgoing> list(Reading reading, Member officer) {
        return list(reading, officer, "");
    }

    private List<Outgoing> list(Reading reading, Member officer, String fault) {
        return Outgoing.only(
                officer, card.list(reading, officer, drafting.known(reading, officer.council(), today()), fault));
    }

    /** What a sent form to begin a campaign comes to. Takes a while, so it is asked outside the transaction. */
    public Beginning begun(Member officer, Map<String, List<String>> values) {
        return prepares(officer)
                ? opening.begun(officer, new Filled(values))
                : new Beginning.Not(text("campaign.not-yours"));
    }

    /** Opens the campaign, unless the poll has one already. */
    public List<Outgoing> opened(Transaction transaction, Member officer, Beginning begun) {
        return switch (begun) {
            case Beginning.Not(var words) -> list(transaction, officer, words);
            case Beginning.Ready ready -> opening.opened(transaction, officer, ready);
        };
    }

    /** A button on a campaign. */
    public List<Outgoing> does(Transaction transaction, Member officer, CampaignAction action) {
        return onCampaign(transaction, officer, action, campaign -> switch (action.what()) {
            case OPEN -> Outgoing.only(officer, card.shown(transaction, officer, campaign));
            case SUBMIT_ALL -> submitted(transaction, officer, campaign);
            case ADD -> added(transaction, officer, campaign);
            case MANNER ->
                Outgoing.only(officer, Message.of(new Paragraph(text("manner.how")), CampaignForms.manner(campaign)));
            case POLL -> Outgoing.only(officer, polls.shown(transaction, campaign, "", new Filled(Map.of())));
        });
    }

    /** A form on a campaign. */
    public List<Outgoing> does(
            Transaction transaction, Member officer, CampaignAction action, Map<String, List<String>> values) {
        Filled sent = new Filled(values);
        return switch (action.what()) {
            case MANNER -> mannerChanged(transaction, officer, action, sent);
            case POLL ->
                onCampaign(transaction, officer, action, campaign -> polls.noted(transaction, officer, campaign, sent));
            case OPEN, SUBMIT_ALL, ADD -> does(transaction, officer, action);
        };
    }

    private List<Outgoing> mannerChanged(Transaction transaction, Member officer, CampaignAction action, Filled sent) {
        return onCampaign(transaction, officer, action, campaign -> {
            Optional<Manner> manner = CampaignForms.manner(sent, campaign.manner());
            if (manner.isEmpty()) {
                return Outgoing.only(
                        officer, Message.of(new Paragraph(text("manner.faulty")), CampaignForms.manner(campaign)));
            }
            campaigns.changed(transaction, campaign, officer, manner.get());
            return Outgoing.only(
                    officer,
                    card.shown(
                            transaction,
                            officer,
                            campaigns.find(transaction, campaign.id()).orElseThrow()));
        });
    }

    private interface Handling {
        List<Outgoing> of(Campaign campaign);
    }

    private List<Outgoing> onCampaign(
            Transaction transaction, Member officer, CampaignAction action, Handling handling) {
        boolean may = action.what() == CampaignAction.What.OPEN ? isFor(officer) : prepares(officer);
        return campaigns
                .find(transaction, action.id())
                .filter(campaign ->
                        may && campaign.council().equals(officer.council().id()))
                .map(handling::of)
                .orElseGet(() -> Outgoing.only(officer, Message.saying(text("campaign.not-yours"))));
    }

    /** All drafts at once; those who may approve hear of it once, not once for each. */
    private List<Outgoing> submitted(Transaction transaction, Member officer, Campaign campaign) {
        Instant now = clock.instant();
        List<Reminder> drafts = Campaigns.reminders(transaction, campaign.id()).stream()
                .filter(each -> each.state() == ReminderState.DRAFT)
                .toList();
        List<Reminder> submitted = drafts.stream()
                .filter(each -> !FirstWords.standIn(each.content()))
                .flatMap(each ->
                        campaigns.happened(transaction, each, new ReminderEvent.Submitted(now, officer.id())).stream())
                .toList();
        List<Outgoing> said = new ArrayList<>();
        said.addAll(Outgoing.only(
                officer,
                Message.saying(
                        submitted.isEmpty()
                                ? text("campaign.nothing-to-submit")
                                : text("campaign.submitted", String.valueOf(submitted.size())))));
        if (drafts.size() > submitted.size()) {
            said.addAll(Outgoing.only(officer, Message.saying(text("campaign.submitted.unwritten"))));
        }
        submitted.forEach(each -> said.addAll(reminderCard.refreshed(transaction, each)));
        submitted.stream()
                .flatMap(each -> officers.toApprove(each).stream())
                .distinct()
                .forEach(approver -> {
                    said.addAll(Outgoing.only(
                            approver,
                            Message.saying(text(
                                    "campaign.to-approve", officer.described(), String.valueOf(submitted.size())))));
                    said.addAll(Outgoing.only(approver, card.shown(transaction, approver, campaign)));
                });
        return said;
    }

    /** A reminder of their own words, to be edited at once. */
    private List<Outgoing> added(Transaction transaction, Member officer, Campaign campaign) {
        Reminder added = campaigns.add(transaction, campaign, officer, FirstWords.of(campaign));
        return List.of(reminderCard.shown(transaction, officer, added));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DisplayTime.ZONE);
    }
}
