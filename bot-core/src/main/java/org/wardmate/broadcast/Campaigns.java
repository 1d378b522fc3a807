package org.wardmate.broadcast;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.audit.AuditTrail;
import org.wardmate.audit.Deed;
import org.wardmate.conversation.IdSource;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.Block;
import org.wardmate.people.Member;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/** All campaigns and their reminders, each with its history; when to look at them again goes along in each transaction. */
public final class Campaigns {
    private static final Shape<Reminder> REMINDER = Shape.of("reminder", Reminder.class)
            .choosing(Audience.class)
            .choosing(Block.class)
            .choosing(Block.Field.class);
    private static final Shape<ReminderEvent> EVENT = Shape.of("reminder-event", ReminderEvent.class)
            .choosing(ReminderEvent.class)
            .choosing(Audience.class)
            .choosing(Block.class)
            .choosing(Block.Field.class);

    /** Keys: campaign. */
    private static final Shelf<Campaign> CAMPAIGNS = new Shelf<>("campaigns", Shape.of("campaign", Campaign.class));
    /** Keys: council, polling day, campaign. */
    private static final Shelf<Named> BY_COUNCIL =
            new Shelf<>("campaigns-by-council", Shape.of("campaign-named", Named.class));
    /** Keys: campaign, number. */
    private static final Shelf<Reminder> REMINDERS = new Shelf<>("reminders", REMINDER);
    /** Keys: campaign, number, place. */
    private static final Shelf<ReminderEvent> HISTORY = new Shelf<>("reminder-history", EVENT);

    private record Named(CampaignId id) {}

    private final AuditTrail audit;
    private final Agenda agenda = new Agenda();
    private final Clock clock;
    private final IdSource ids;

    public Campaigns(Clock clock, IdSource ids) {
        this.audit = new AuditTrail(clock);
        this.clock = clock;
        this.ids = ids;
    }

    /** Opens a campaign with drafts of its reminders. */
    public Campaign open(
            Transaction transaction, Member by, LocalDate pollingDay, String area, List<Content> reminders) {
        Instant now = clock.instant();
        Campaign campaign = new Campaign(
                new CampaignId(ids.next()), by.council().id(), pollingDay, area, by.id(), now, Manner.USUAL, 0, 0);
        for (Content each : reminders) {
            Reminder drafted = Reminder.drafted(campaign.next(), campaign.council(), each, by.id(), now);
            put(transaction, drafted, new ReminderEvent.Edited(now, by.id(), each));
            campaign = campaign.grown();
        }
        put(transaction, campaign);
        BY_COUNCIL.put(transaction, byCouncil(campaign), new Named(campaign.id()));
        audit.append(transaction, campaign.council(), campaign.id().deed(by.id(), "campaign-drafted"));
        return campaign;
    }

    /** Another reminder in a campaign. */
    public Reminder add(Transaction transaction, Campaign campaign, Member by, Content content) {
        Instant now = clock.instant();
        Reminder drafted = Reminder.drafted(campaign.next(), campaign.council(), content, by.id(), now);
        put(transaction, drafted, new ReminderEvent.Edited(now, by.id(), content));
        put(transaction, campaign.grown());
        note(transaction, drafted, drafted.id().deed(by.id(), "reminder-edited"));
        return drafted;
    }

    /** The same reminder once more, for those who have not read it. */
    public Reminder chase(Transaction transaction, Reminder reminder, Instant when) {
        Campaign campaign = of(transaction, reminder);
        Reminder chaser = reminder.chaser(campaign.next(), when);
        put(transaction, campaign.grown());
        REMINDERS.put(transaction, chaser.id().key(), chaser);
        agenda.look(transaction, chaser.id(), campaign.manner().quiet().after(when));
        note(transaction, chaser, chaser.id().deed(Deed.WARDMATE, "reminder-to-be-repeated"));
        return chaser;
    }

    /** From now on it goes another way, also for what waits for its time or rests already. */
    public void changed(Transaction transaction, Campaign campaign, Member by, Manner manner) {
        put(transaction, campaign.with(manner));
        reminders(transaction, campaign.id()).stream()
                .filter(each -> each.state() == ReminderState.APPROVED || each.state() == ReminderState.SENDING)
                .forEach(each -> plan(transaction, each));
        audit.append(transaction, campaign.council(), campaign.id().deed(by.id(), "campaign-manner-changed"));
    }

    /** What somebody did or Wardmate did by itself; empty, and nothing is changed, where it cannot be. */
    public Optional<Reminder> happened(Transaction transaction, Reminder before, ReminderEvent event) {
        Optional<Reminder> after = before.after(event);
        after.ifPresent(reminder -> {
            put(transaction, reminder, event);
            plan(transaction, reminder);
            note(transaction, reminder, reminder.id().deed(event.by(), event.verb()));
        });
        return after;
    }

    private void plan(Transaction transaction, Reminder reminder) {
        switch (reminder.state()) {
            case APPROVED ->
                look(
                        transaction,
                        reminder,
                        of(transaction, reminder).manner().quiet().after(reminder.due()));
            case SENDING -> look(transaction, reminder, clock.instant());
            case DRAFT, SUBMITTED, PAUSED, DONE, CANCELLED, STOPPED -> agenda.drop(transaction, reminder.id());
        }
    }

    /** Looks at a reminder again at a moment. */
    public void look(Transaction transaction, Reminder reminder, Instant at) {
        agenda.look(transaction, reminder.id(), at);
    }

    /** There is nothing to look for any more. */
    public void forgetToLook(Transaction transaction, Reminder reminder) {
        agenda.drop(transaction, reminder.id());
    }

    /** The first reminder that is to be looked at by now. */
    public Optional<Reminder> due(Reading reading, Instant now) {
        return agenda.first(reading, now).flatMap(id -> find(reading, id));
    }

    public Optional<Campaign> find(Reading reading, CampaignId id) {
        return CAMPAIGNS.find(reading, id.key());
    }

    public Optional<Reminder> find(Reading reading, ReminderId id) {
        return REMINDERS.find(reading, id.key());
    }

    public Campaign of(Reading reading, Reminder reminder) {
        return find(reading, reminder.id().campaign()).orElseThrow();
    }

    /** A council's last campaigns, the latest polling day first. */
    public List<Campaign> of(Reading reading, CouncilId council, int most) {
        return BY_COUNCIL
                .items(
                        reading,
                        Scan.within(BY_COUNCIL.collection(), council.value())
                                .backwards()
                                .limit(most))
                .stream()
                .flatMap(item -> find(reading, item.value().id()).stream())
                .toList();
    }

    /** All of a council's, the latest polling day first. */
    static Stream<Campaign> each(Reading reading, CouncilId council) {
        return BY_COUNCIL
                .every(
                        reading,
                        Scan.within(BY_COUNCIL.collection(), council.value()).backwards())
                .stream()
                .flatMap(item -> CAMPAIGNS.find(reading, item.value().id().key()).stream());
    }

    /** Forgets a campaign with its reminders; what came of these must be gone already. */
    void forget(Transaction transaction, Campaign campaign) {
        for (Reminder reminder : reminders(transaction, campaign.id())) {
            agenda.drop(transaction, reminder.id());
            HISTORY.every(
                            transaction,
                            Scan.within(
                                    HISTORY.collection(), reminder.id().key().value()))
                    .forEach(item -> HISTORY.delete(transaction, item.key()));
            REMINDERS.delete(transaction, reminder.id().key());
        }
        BY_COUNCIL.delete(transaction, byCouncil(campaign));
        CAMPAIGNS.delete(transaction, campaign.id().key());
    }

    private static RecordKey byCouncil(Campaign campaign) {
        return RecordKey.of(
                campaign.council().value(),
                campaign.pollingDay().toString(),
                campaign.id().value());
    }

    /** In the order in which they were made. */
    public static List<Reminder> reminders(Reading reading, CampaignId campaign) {
        return REMINDERS.every(reading, Scan.within(REMINDERS.collection(), campaign.value())).stream()
                .map(Item::value)
                .toList();
    }

    /** Everything that happened to a reminder, the first thing first. */
    public List<ReminderEvent> history(Reading reading, ReminderId id) {
        return HISTORY.items(reading, Scan.within(HISTORY.collection(), id.key().value())).stream()
                .map(Item::value)
                .toList();
    }

    /** Something done with a reminder that does not change it. */
    public void note(Transaction transaction, Reminder reminder, Deed deed) {
        audit.append(transaction, reminder.council(), deed);
    }

    private static void put(Transaction transaction, Campaign campaign) {
        CAMPAIGNS.put(transaction, campaign.id().key(), campaign);
    }

    private static void put(Transaction transaction, Reminder reminder, ReminderEvent event) {
        REMINDERS.put(transaction, reminder.id().key(), reminder);
        HISTORY.put(
                transaction, RecordKey.of(reminder.id().key().value(), RecordKey.counting(reminder.events())), event);
    }
}
