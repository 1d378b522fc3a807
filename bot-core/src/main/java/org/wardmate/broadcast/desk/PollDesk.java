package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmate.broadcast.Campaign;
import org.wardmate.broadcast.Campaigns;
import org.wardmate.broadcast.Drafting;
import org.wardmate.broadcast.Reminder;
import org.wardmate.broadcast.ReminderEvent;
import org.wardmate.broadcast.ReminderState;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.Reply.Filled;
import org.wardmate.election.CouncilPoll;
import org.wardmate.election.KnownPoll;
import org.wardmate.election.PollEvent;
import org.wardmate.election.Polls;
import org.wardmate.election.Standing;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.DisplayTime;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/**
 * What is known of a campaign's poll. When something else comes to be known, no reminder goes out as it was approved
 * before: those that have a new day are drafts again, and where the poll is not held, all of them.
 */
final class PollDesk {
    private final Polls polls;
    private final Campaigns campaigns;
    private final Drafting drafting;
    private final Officers officers;
    private final Clock clock;

    PollDesk(Directory directory, Polls polls, Campaigns campaigns, Drafting drafting, Clock clock) {
        this.polls = polls;
        this.campaigns = campaigns;
        this.drafting = drafting;
        this.officers = new Officers(directory);
        this.clock = clock;
    }

    /** Notes that there is such a poll, unless that is known. */
    void known(Transaction transaction, Member officer, Campaign campaign) {
        if (find(transaction, campaign).isEmpty()) {
            var _ = polls.add(transaction, officer, campaign.pollingDay(), campaign.area());
        }
    }

    private Optional<KnownPoll> find(Reading reading, Campaign campaign) {
        return polls.of(reading, campaign.council()).stream()
                .filter(known -> known.poll().poll().day().equals(campaign.pollingDay())
                        && known.poll().area().equalsIgnoreCase(campaign.area()))
                .findFirst();
    }

    Message shown(Reading reading, Campaign campaign, String fault, Filled begun) {
        Optional<KnownPoll> known = find(reading, campaign);
        List<Block> blocks = new ArrayList<>();
        if (!fault.isEmpty()) {
            blocks.add(new Paragraph(fault));
        }
        blocks.add(new Heading(text("poll.known", CampaignCard.name(campaign))));
        known.map(KnownPoll::poll).ifPresent(poll -> blocks.add(new Facts(facts(poll))));
        blocks.add(new Paragraph(text("poll.how")));
        blocks.add(PollForm.of(new CampaignAction(CampaignAction.What.POLL, campaign.id()).written(), begun));
        blocks.add(new Choices(List.of(Choice.of(
                text("campaign.back"), new CampaignAction(CampaignAction.What.OPEN, campaign.id()).written()))));
        return Message.of(blocks);
    }

    private static List<Fact> facts(CouncilPoll poll) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(text("poll.fact.standing"), standing(poll.standing())));
        if (poll.poll().noticePublished() != null) {
            facts.add(new Fact(
                    text("poll.what.notice"), DisplayTime.day(poll.poll().noticePublished())));
        }
        if (poll.poll().resultDeclared() != null) {
            facts.add(new Fact(
                    text("poll.what.result"), DisplayTime.day(poll.poll().resultDeclared())));
        }
        return facts;
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case Standing.GoingAhead() -> text("poll.standing.goes-ahead");
            case Standing.Postponed(var to, var source) ->
                to == null
                        ? text("poll.standing.postponed", source)
                        : text("poll.standing.postponed-to", DisplayTime.day(to), source);
            case Standing.Countermanded(var on, var source) ->
                text("poll.standing.countermanded", DisplayTime.day(on), source);
            case Standing.Superseded(var _, var source) -> text("poll.standing.superseded", source);
        };
    }

    /** What an officer noted. */
    List<Outgoing> noted(Transaction transaction, Member officer, Campaign campaign, Filled sent) {
        Optional<PollEvent> event = PollForm.event(sent);
        if (event.isEmpty()) {
            return Outgoing.only(officer, shown(transaction, campaign, text("poll.faulty"), sent));
        }
        known(transaction, officer, campaign);
        KnownPoll before = find(transaction, campaign).orElseThrow();
        return switch (polls.note(transaction, officer, before.id(), event.get())) {
            case Polls.Change.Refused(var why) -> Outgoing.only(officer, shown(transaction, campaign, why, sent));
            case Polls.Change.Kept(var now) -> changed(transaction, officer, campaign, before.poll(), now.poll());
        };
    }

    private List<Outgoing> changed(
            Transaction transaction, Member officer, Campaign campaign, CouncilPoll before, CouncilPoll now) {
        Map<String, Instant> old = drafting.times(before);
        Map<String, Instant> times = drafting.times(now);
        List<Reminder> touched = campaigns.reminders(transaction, campaign.id()).stream()
                .filter(each ->
                        touched(transaction, officer.id(), each, old, times).isPresent())
                .toList();
        List<Outgoing> said = new ArrayList<>();
        said.addAll(Outgoing.only(
                officer,
                Message.saying(
                        touched.isEmpty()
                                ? text("poll.noted")
                                : text("poll.noted.touched", String.valueOf(touched.size())))));
        touched.stream()
                .flatMap(each -> officers.involved(each).stream())
                .distinct()
                .filter(each -> !each.id().equals(officer.id()))
                .forEach(each -> said.addAll(Outgoing.only(
                        each,
                        Message.saying(text(
                                "poll.news",
                                officer.described(),
                                CampaignCard.name(campaign),
                                String.valueOf(touched.size()))))));
        return said;
    }

    private Optional<Reminder> touched(
            Transaction transaction,
            MemberId by,
            Reminder reminder,
            Map<String, Instant> old,
            Map<String, Instant> times) {
        Instant now = clock.instant();
        if (times.isEmpty()) {
            return reminder.state() == ReminderState.SENDING
                    ? campaigns.happened(transaction, reminder, new ReminderEvent.Paused(now, by))
                    : campaigns.happened(transaction, reminder, new ReminderEvent.TakenBack(now, by));
        }
        String kind = reminder.content().kind();
        Instant planned = times.get(kind);
        return planned == null || planned.equals(old.get(kind))
                ? Optional.empty()
                : campaigns.happened(
                        transaction,
                        reminder,
                        new ReminderEvent.Edited(now, by, reminder.content().at(planned)));
    }
}
