package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.broadcast.Campaign;
import org.wardmate.broadcast.Campaigns;
import org.wardmate.broadcast.Content;
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
import org.wardmate.election.reminder.MovedDays;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Paragraph;
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

    /** What is known of it, with a form to say more. */
    Message shown(Reading reading, Campaign campaign, String fault, Filled begun) {
        return PollCard.of(campaign, find(reading, campaign).map(KnownPoll::poll), fault, begun);
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
        Move move = new Move(
                drafting.times(before),
                drafting.times(now),
                new MovedDays(drafting.days(officer.council(), before), drafting.days(officer.council(), now)));
        List<Reminder> touched = Campaigns.reminders(transaction, campaign.id()).stream()
                .filter(each -> touched(transaction, officer.id(), each, move).isPresent())
                .toList();
        List<Block> typed =
                move.now().isEmpty() ? List.of() : typed(Campaigns.reminders(transaction, campaign.id()), move.days());
        List<Outgoing> said = new ArrayList<>();
        said.addAll(Outgoing.only(
                officer,
                message(
                        touched.isEmpty()
                                ? text("poll.noted")
                                : text("poll.noted.touched", String.valueOf(touched.size())),
                        typed)));
        touched.stream()
                .flatMap(each -> officers.involved(each).stream())
                .distinct()
                .filter(each -> !each.id().equals(officer.id()))
                .forEach(each -> said.addAll(Outgoing.only(
                        each,
                        message(
                                text(
                                        "poll.news",
                                        officer.described(),
                                        CampaignCard.name(campaign),
                                        String.valueOf(touched.size())),
                                typed))));
        return said;
    }

    /** When each kind of reminder was planned to go out and is now, and what becomes of days in their words. */
    private record Move(Map<String, Instant> before, Map<String, Instant> now, MovedDays days) {
        /** A reminder that is repeated keeps its time. */
        Content of(Reminder reminder) {
            Content content = reminder.content();
            Content saying = content.saying(days.in(content.title()), days.in(content.words()));
            Instant planned = now.get(content.kind());
            return planned == null || planned.equals(before.get(content.kind())) || reminder.chases() != null
                    ? saying
                    : saying.at(planned);
        }
    }

    private static Message message(String words, List<Block> typed) {
        return Message.of(
                Stream.concat(Stream.of(new Paragraph(words)), typed.stream()).toList());
    }

    /** Days that somebody typed into a reminder that is still to go out follow no poll. */
    private static List<Block> typed(List<Reminder> reminders, MovedDays days) {
        List<Fact> facts = reminders.stream()
                .filter(each -> each.allows(ReminderEvent.Edited.class))
                .map(Reminder::content)
                .map(content -> new Fact(
                        content.title(), String.join("; ", days.typedIn(content.title() + "\n" + content.words()))))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new Paragraph(text("poll.typed-days")), new Facts(facts));
    }

    private Optional<Reminder> touched(Transaction transaction, MemberId by, Reminder reminder, Move move) {
        Instant now = clock.instant();
        if (move.now().isEmpty()) {
            return reminder.state() == ReminderState.SENDING
                    ? campaigns.happened(transaction, reminder, new ReminderEvent.Paused(now, by))
                    : campaigns.happened(transaction, reminder, new ReminderEvent.TakenBack(now, by));
        }
        Content moved = move.of(reminder);
        return moved.equals(reminder.content())
                ? Optional.empty()
                : campaigns.happened(transaction, reminder, new ReminderEvent.Edited(now, by, moved));
    }
}
