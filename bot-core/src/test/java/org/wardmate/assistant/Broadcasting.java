package org.wardmate.assistant;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.broadcast.Audience;
import org.wardmate.broadcast.Campaign;
import org.wardmate.broadcast.Campaigns;
import org.wardmate.broadcast.Content;
import org.wardmate.broadcast.Posting;
import org.wardmate.broadcast.PostingId;
import org.wardmate.broadcast.Postings;
import org.wardmate.broadcast.Reminder;
import org.wardmate.broadcast.ReminderEvent;
import org.wardmate.broadcast.ReminderId;
import org.wardmate.broadcast.Tally;
import org.wardmate.broadcast.desk.ReminderCard;
import org.wardmate.broadcast.sending.Letters;
import org.wardmate.broadcast.sending.Mail;
import org.wardmate.broadcast.sending.Sending;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Outgoing;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.DisplayTime;
import org.wardmate.message.Message;
import org.wardmate.people.Contact;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.people.Seat;
import org.wardmate.storage.Records;

/** Reminders on their way to made-up members of made-up councils, with nobody at a desk. */
public final class Broadcasting {
    public final Outbox outbox;
    private final Records records;
    private final Clock clock;
    private final People people;
    private final Campaigns campaigns;
    private final Postings postings = new Postings();
    private final Letters letters;
    private final Sending sending;

    public Broadcasting(Records records, Clock clock, IdSource ids, int councils, int membersEach) {
        this.records = records;
        this.clock = clock;
        this.people = new People(councils, membersEach);
        this.campaigns = new Campaigns(clock, ids);
        ReminderCard.Kept kept = new ReminderCard.Kept(campaigns, postings);
        ReminderCard card = new ReminderCard(people, kept, (_, _, _) -> List.of(), clock);
        this.letters = new Letters(people, campaigns, postings, clock);
        this.sending = new Sending(people, kept, card, letters, clock);
        this.outbox = new Outbox(clock, ids, new ReminderReceipts(sending));
    }

    /** Everybody, by their place; every tenth has no e-mail address. */
    private static final class People implements Directory {
        private final Map<MemberId, Member> everybody = new HashMap<>();
        private final Map<CouncilId, List<Member>> byCouncil = new HashMap<>();

        private People(int councils, int membersEach) {
            for (int town = 0; town < councils; town++) {
                Council council = new Council(
                        new CouncilId("town-" + town), "Town " + town + " (sample)", "the Monitoring Officer");
                List<Member> members = new ArrayList<>(IntStream.range(0, membersEach)
                        .mapToObj(place -> person(council, place, Role.COUNCILLOR))
                        .toList());
                members.add(person(council, membersEach, Role.DEMOCRATIC_SERVICES));
                members.add(person(council, membersEach + 1, Role.MONITORING_OFFICER));
                byCouncil.put(council.id(), members);
                members.forEach(member -> everybody.put(member.id(), member));
            }
        }

        private static Member person(Council council, int place, Role role) {
            MemberId id = member(Integer.parseInt(council.id().value().substring("town-".length())), place);
            String email = place % 10 == 9 ? "" : id + "@sample.example";
            return new Member(
                    id, "Member " + id + " (sample)", council, Set.of(role), Seat.NONE, new Contact(email, "", ""));
        }

        @Override
        public Optional<Member> find(MemberId id) {
            return Optional.ofNullable(everybody.get(id));
        }

        @Override
        public List<Member> of(CouncilId council) {
            return byCouncil.getOrDefault(council, List.of());
        }
    }

    public static MemberId member(int town, int place) {
        return new MemberId("m-" + town + "-" + place);
    }

    public Directory directory() {
        return people;
    }

    public void leaves(MemberId member) {
        people.everybody.remove(member);
    }

    /** A reminder to everybody of a town, that a second person approved and whose time is now. */
    public ReminderId approved(int town) {
        return approved(town, clock.instant());
    }

    public ReminderId approved(int town, Instant when) {
        List<Member> members = people.of(new CouncilId("town-" + town));
        Member writer = members.get(members.size() - 2);
        Member approver = members.getLast();
        return records.inTransaction(transaction -> {
            Content content = new Content(
                    "REGISTRATION",
                    "Register to vote",
                    "The last day is 19 April 2027.",
                    List.of(),
                    when,
                    new Audience.Everybody());
            Campaign campaign = campaigns.open(
                    transaction,
                    writer,
                    when.atZone(DisplayTime.ZONE).toLocalDate().plusDays(20),
                    "",
                    List.of(content));
            Reminder draft = Campaigns.reminders(transaction, campaign.id()).getFirst();
            Reminder submitted = campaigns
                    .happened(transaction, draft, new ReminderEvent.Submitted(clock.instant(), writer.id()))
                    .orElseThrow();
            return campaigns
                    .happened(transaction, submitted, new ReminderEvent.Approved(clock.instant(), approver.id()))
                    .orElseThrow()
                    .id();
        });
    }

    public void happens(ReminderId id, ReminderEvent event) {
        records.change(transaction -> {
            Reminder before = campaigns.find(transaction, id).orElseThrow();
            var _ = campaigns.happened(transaction, before, event).orElseThrow();
        });
    }

    /** Does what is due, until nothing is. */
    public void doChores() {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = doChore();
        }
    }

    /** Says whether there was anything. */
    public boolean doChore() {
        return records.<Boolean>inTransaction(transaction -> {
            Optional<List<Outgoing>> said = sending.seeToNext(transaction);
            said.ifPresent(each -> outbox.append(transaction, each));
            return said.isPresent();
        });
    }

    public void says(MemberId to, String words) {
        records.change(transaction -> outbox.append(transaction, List.of(new Outgoing(to, Message.saying(words)))));
    }

    public List<Claimed> claim(int most) {
        return records.inTransaction(transaction -> outbox.claim(transaction, most));
    }

    public void settle(Claimed claimed, Delivery delivery) {
        records.change(transaction -> outbox.settle(transaction, claimed, delivery));
    }

    /** Settles some and takes others in one transaction, as the sender does. */
    public List<Claimed> settleAndClaim(List<Claimed> arrived, int most) {
        return records.inTransaction(transaction -> {
            arrived.forEach(each -> outbox.settle(transaction, each, new Delivery.Delivered()));
            return outbox.claim(transaction, most);
        });
    }

    public void sendLetters(Mail mail) {
        letters.send(records, mail);
    }

    public void reads(ReminderId reminder, MemberId member) {
        records.change(transaction -> postings.read(transaction, new PostingId(reminder, member), clock.instant()));
    }

    public Posting posting(ReminderId reminder, MemberId member) {
        return records.<Optional<Posting>>reading(reading -> postings.find(reading, new PostingId(reminder, member)))
                .orElseThrow();
    }

    public Tally tally(ReminderId reminder) {
        return records.reading(reading -> postings.tally(reading, reminder));
    }

    public Reminder reminder(ReminderId id) {
        return records.<Optional<Reminder>>reading(reading -> campaigns.find(reading, id))
                .orElseThrow();
    }
}
