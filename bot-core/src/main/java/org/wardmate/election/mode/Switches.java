package org.wardmate.election.mode;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmate.audit.AuditTrail;
import org.wardmate.audit.Deed;
import org.wardmate.audit.Subject;
import org.wardmate.audit.Verb;
import org.wardmate.election.mode.Switched.Setting;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.DisplayTime;
import org.wardmate.people.Access;
import org.wardmate.people.Member;
import org.wardmate.people.Permission;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** How officers set the mode of their own council by hand, for a time and with a reason. */
public final class Switches {
    static final int LONGEST_REASON = 500;
    /** Longer than any pre-election period; what is set for longer is soon forgotten. */
    static final int LONGEST_IN_DAYS = 100;

    /** Keys: council, number. */
    private static final Shelf<Switched> SWITCHES =
            new Shelf<>("pre-election-switches", Shape.of("pre-election-switch", Switched.class));

    private final AuditTrail trail;
    private final Clock clock;

    public Switches(Clock clock) {
        this.trail = new AuditTrail(clock);
        this.clock = clock;
    }

    /** What an officer wants. */
    public record Wish(Setting setting, @Nullable LocalDate until, String reason) {}

    /** What counts at a moment in place of the timetable. */
    Optional<Switched> inForce(Reading reading, CouncilId council, Instant moment) {
        return latest(reading, council, 1).stream()
                .map(Shelf.Item::value)
                .filter(switched -> switched.isInForce(moment))
                .findFirst();
    }

    /** All there ever were, latest first. */
    public List<Switched> history(Reading reading, CouncilId council) {
        return latest(reading, council, Scan.MOST).stream()
                .map(Shelf.Item::value)
                .toList();
    }

    /** Sets the mode of the officer's own council; what stands against it is told in plain words, and empty where nothing does. */
    public Optional<String> set(Transaction transaction, Member by, Wish wish) {
        Optional<String> refused = refused(by, wish);
        if (refused.isEmpty()) {
            CouncilId council = by.council().id();
            Switched switched =
                    new Switched(wish.setting(), until(wish), wish.reason().strip(), by.id(), clock.instant());
            SWITCHES.put(transaction, next(transaction, council), switched);
            trail.append(
                    transaction, council, new Deed(by.id(), verb(wish.setting()), new Subject("council:" + council)));
        }
        return refused;
    }

    private Optional<String> refused(Member by, Wish wish) {
        if (!Access.allows(by, Permission.PREPARE_REMINDERS)) {
            return Optional.of(text("mode.refused.not-yours"));
        }
        if (wish.reason().isBlank() || wish.reason().length() > LONGEST_REASON) {
            return Optional.of(text("mode.refused.reason", String.valueOf(LONGEST_REASON)));
        }
        LocalDate until = until(wish);
        LocalDate today = LocalDate.ofInstant(clock.instant(), DisplayTime.ZONE);
        return switch (wish.setting()) {
            case BY_TIMETABLE -> Optional.empty();
            case ON, OFF ->
                until == null || until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_IN_DAYS))
                        ? Optional.of(text("mode.refused.until", String.valueOf(LONGEST_IN_DAYS)))
                        : Optional.empty();
        };
    }

    private static @Nullable LocalDate until(Wish wish) {
        return wish.setting() == Setting.BY_TIMETABLE ? null : wish.until();
    }

    private static Verb verb(Setting setting) {
        return new Verb(
                switch (setting) {
                    case ON -> "pre-election-mode-switched-on";
                    case OFF -> "pre-election-mode-switched-off";
                    case BY_TIMETABLE -> "pre-election-mode-by-timetable";
                });
    }

    private static RecordKey next(Reading reading, CouncilId council) {
        long last = latest(reading, council, 1).stream()
                .mapToLong(item -> Long.parseLong(item.key().lastPart()))
                .findFirst()
                .orElse(0);
        return RecordKey.of(council.value(), RecordKey.counting(last + 1));
    }

    private static List<Shelf.Item<Switched>> latest(Reading reading, CouncilId council, int most) {
        return SWITCHES.items(
                reading,
                Scan.within(SWITCHES.collection(), council.value()).backwards().limit(most));
    }
}
