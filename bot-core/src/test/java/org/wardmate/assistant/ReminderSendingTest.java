package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.broadcast.Posting;
import org.wardmate.broadcast.ReminderEvent;
import org.wardmate.broadcast.ReminderId;
import org.wardmate.broadcast.ReminderState;
import org.wardmate.broadcast.sending.Mail.Came;
import org.wardmate.broadcast.sending.Mail.Letter;
import org.wardmate.broadcast.sending.Sending;
import org.wardmate.conversation.SettableClock;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Records;
import org.wardmate.storage.SealedRecords;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.TreeMapRecords;

/** What happens to reminders between their time and their last member. */
class ReminderSendingTest {
    private static final int MEMBERS = 150;
    private static final MemberId FIRST = Broadcasting.member(0, 0);
    private static final MemberId OFFICER = Broadcasting.member(0, MEMBERS + 1);

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger ids = new AtomicInteger();
    private final Records records = SealedRecords.open(new TreeMapRecords(), SealingKey.random());
    private final Broadcasting town = new Broadcasting(records, clock, () -> "id-" + ids.incrementAndGet(), 1, MEMBERS);

    /** Everything goes out until nothing waits; gives who got something, in order. */
    private List<MemberId> everythingArrives() {
        List<MemberId> got = new ArrayList<>();
        List<Claimed> claimed = town.claim(1000);
        while (!claimed.isEmpty()) {
            claimed.forEach(each -> {
                got.add(each.to());
                town.settle(each, new Delivery.Delivered());
            });
            claimed = town.claim(1000);
        }
        return got;
    }

    @Test
    void reachesEveryMemberOnceAndIsDone() {
        ReminderId reminder = town.approved(0);
        town.doChores();

        assertThat(everythingArrives()).hasSize(MEMBERS).doesNotHaveDuplicates();
        assertThat(town.reminder(reminder).state()).isEqualTo(ReminderState.DONE);
        assertThat(town.tally(reminder).count(Posting.State.SENT)).isEqualTo(MEMBERS);
    }

    @Test
    void putsNoMoreThanAFewOnTheirWayAtATime() {
        ReminderId reminder = town.approved(0);
        town.doChores();
        clock.pass(Duration.ofMinutes(2));
        town.doChores();

        assertThat(town.claim(1000)).hasSize(Sending.ON_THEIR_WAY);
        assertThat(town.tally(reminder).count(Posting.State.PENDING)).isEqualTo(MEMBERS - Sending.ON_THEIR_WAY);
    }

    @Test
    void letsOrdinaryTalkGoFirstEvenToTheSamePerson() {
        town.approved(0);
        town.doChores();
        town.says(Broadcasting.member(0, 140), "An answer.");
        town.says(FIRST, "Another.");

        assertThat(town.claim(2)).extracting(Claimed::lane).containsOnly(Lane.ORDINARY);
        assertThat(town.claim(2)).extracting(Claimed::lane).containsOnly(Lane.BROADCAST);
    }

    @Test
    void takesOfEachLaneWhatThereIsRoomFor() {
        town.approved(0);
        town.doChores();
        town.says(FIRST, "An answer.");

        assertThat(records.<List<Claimed>>inTransaction(transaction -> town.outbox.claim(transaction, 5, 3)))
                .extracting(Claimed::lane)
                .containsExactly(Lane.ORDINARY, Lane.BROADCAST, Lane.BROADCAST, Lane.BROADCAST);
    }

    @Test
    void skipsThoseWhoLeftSinceItBegan() {
        ReminderId reminder = town.approved(0);
        assertThat(town.doChore()).isTrue();
        assertThat(town.doChore()).isTrue();
        town.leaves(FIRST);
        town.doChores();

        assertThat(everythingArrives()).hasSize(MEMBERS - 1).doesNotContain(FIRST);
        assertThat(town.posting(reminder, FIRST).why()).isEqualTo(Posting.Why.LEFT);
        assertThat(town.reminder(reminder).state()).isEqualTo(ReminderState.DONE);
    }

    @Nested
    class WhenSomebodySteps {
        @Test
        void pausesAtOnceAndGoesOnWithTheRest() {
            ReminderId reminder = town.approved(0);
            town.doChores();
            List<Claimed> underWay = town.claim(10);
            town.happens(reminder, new ReminderEvent.Paused(clock.instant(), OFFICER));

            assertThat(town.claim(1000)).isEmpty();
            underWay.forEach(each -> town.settle(each, new Delivery.Delivered()));
            assertThat(town.tally(reminder).count(Posting.State.SENT)).isEqualTo(10);
            assertThat(town.tally(reminder).count(Posting.State.PENDING)).isEqualTo(MEMBERS - 10);

            town.happens(reminder, new ReminderEvent.Resumed(clock.instant(), OFFICER));
            town.doChores();
            assertThat(everythingArrives()).hasSize(MEMBERS - 10);
            assertThat(town.reminder(reminder).state()).isEqualTo(ReminderState.DONE);
        }

        @Test
        void stopsForGood() {
            ReminderId reminder = town.approved(0);
            town.doChores();
            town.happens(reminder, new ReminderEvent.Stopped(clock.instant(), OFFICER));
            clock.pass(Duration.ofDays(1));
            town.doChores();

            assertThat(everythingArrives()).isEmpty();
            assertThat(town.tally(reminder).count(Posting.State.PENDING)).isEqualTo(MEMBERS);
        }

        @Test
        void restsInTheQuietHoursAndGoesOnInTheMorning() {
            clock.pass(Duration.between(clock.instant(), Instant.parse("2027-03-31T19:59:59Z")));
            ReminderId reminder = town.approved(0);
            town.doChores();
            List<Claimed> underWay = town.claim(5);
            clock.pass(Duration.ofSeconds(1));
            underWay.forEach(each -> town.settle(each, new Delivery.Delivered()));
            town.doChores();
            assertThat(town.claim(1000)).isEmpty();

            clock.pass(Duration.ofHours(11));
            town.doChores();
            assertThat(everythingArrives()).hasSize(MEMBERS - 5);
            assertThat(town.tally(reminder).count(Posting.State.SENT)).isEqualTo(MEMBERS);
        }
    }

    @Nested
    class WhenAProcessDies {
        @Test
        void takesAgainWhatItHadTaken() {
            ReminderId reminder = town.approved(0);
            town.doChores();
            assertThat(town.claim(12)).hasSize(12);
            clock.pass(Outbox.LEASE.plusSeconds(1));

            assertThat(everythingArrives()).hasSize(MEMBERS).doesNotHaveDuplicates();
            assertThat(town.tally(reminder).count(Posting.State.SENT)).isEqualTo(MEMBERS);
        }

        @Test
        void countsNobodyTwiceWhereBothWriteBack() {
            ReminderId reminder = town.approved(0);
            town.doChores();
            List<Claimed> lost = town.claim(12);
            clock.pass(Outbox.LEASE.plusSeconds(1));
            everythingArrives();
            lost.forEach(each -> town.settle(each, new Delivery.Delivered()));

            assertThat(town.tally(reminder).count(Posting.State.SENT)).isEqualTo(MEMBERS);
            assertThat(town.tally(reminder).all()).isEqualTo(MEMBERS);
        }
    }

    @Nested
    class WhenTheyReadItBeforeThatIsKnown {
        @Test
        void theyDoNotGetItAgain() {
            ReminderId reminder = town.approved(0);
            town.doChores();
            assertThat(town.claim(1)).extracting(Claimed::to).containsExactly(FIRST);
            town.reads(reminder, FIRST);
            clock.pass(Outbox.LEASE.plusSeconds(1));

            assertThat(everythingArrives()).hasSize(MEMBERS - 1).doesNotContain(FIRST);
            assertThat(town.tally(reminder).count(Posting.State.ACKNOWLEDGED)).isEqualTo(1);
            assertThat(town.tally(reminder).count(Posting.State.SENT)).isEqualTo(MEMBERS - 1);
        }

        @Test
        void itStaysReadOnceItIsKnownToHaveArrived() {
            ReminderId reminder = town.approved(0);
            town.doChores();
            List<Claimed> claimed = town.claim(1);
            town.reads(reminder, FIRST);
            claimed.forEach(each -> town.settle(each, new Delivery.Delivered()));

            assertThat(town.posting(reminder, FIRST).state()).isEqualTo(Posting.State.ACKNOWLEDGED);
            assertThat(town.posting(reminder, FIRST).sent()).isNotNull();
        }

        @Test
        void theyAreNotChasedThoughTheChaserWasOnItsWay() {
            ReminderId reminder = town.approved(0);
            town.doChores();
            everythingArrives();
            clock.pass(Duration.ofDays(3));
            town.doChores();
            town.reads(new ReminderId(reminder.campaign(), 2), FIRST);

            assertThat(everythingArrives()).hasSize(MEMBERS - 1).doesNotContain(FIRST);
        }
    }

    @Nested
    class WhereNobodyIsReached {
        private final List<Letter> letters = new ArrayList<>();

        private ReminderId missed(Delivery.Why why) {
            ReminderId reminder = town.approved(0);
            town.doChores();
            List<Claimed> claimed = town.claim(1000);
            while (!claimed.isEmpty()) {
                claimed.forEach(each -> town.settle(
                        each,
                        each.to().value().matches("m-0-[01]?\\d")
                                ? new Delivery.Failed(why)
                                : new Delivery.Delivered()));
                claimed = town.claim(1000);
            }
            return reminder;
        }

        private Came taken(Letter letter) {
            letters.add(letter);
            return Came.TAKEN;
        }

        @Test
        void writesLettersToThoseAloneAndOnlyOnce() {
            ReminderId reminder = missed(Delivery.Why.NOT_THERE);
            town.sendLetters(this::taken);
            clock.pass(Duration.ofHours(1));
            town.sendLetters(this::taken);

            assertThat(letters)
                    .extracting(Letter::to)
                    .hasSize(18)
                    .doesNotHaveDuplicates()
                    .contains("m-0-0@sample.example")
                    .doesNotContain("m-0-20@sample.example");
            assertThat(letters.getFirst().subject()).isEqualTo("Reminder from your council: Register to vote");
            assertThat(letters.getFirst().words()).contains("Dear Member m-0-0 (sample),", "19 April 2027");
            assertThat(town.tally(reminder).mailed()).isEqualTo(18);
            assertThat(town.tally(reminder).count(Posting.State.UNREACHABLE)).isEqualTo(20);
        }

        @Test
        void writesNoneWhereTheMessageMayHaveArrived() {
            ReminderId reminder = missed(Delivery.Why.REFUSED);
            town.sendLetters(this::taken);

            assertThat(letters).isEmpty();
            assertThat(town.tally(reminder).count(Posting.State.FAILED)).isEqualTo(20);
        }

        @Test
        void writesAgainUnderTheSameNameWhereTheMailServerWasAway() {
            missed(Delivery.Why.TURNED_OFF);
            List<String> tried = new ArrayList<>();
            town.sendLetters(letter -> {
                tried.add(letter.id());
                return Came.NOT_NOW;
            });
            town.sendLetters(this::taken);
            assertThat(letters).isEmpty();

            clock.pass(Duration.ofMinutes(10));
            town.sendLetters(this::taken);
            assertThat(letters).extracting(Letter::id).containsExactlyInAnyOrderElementsOf(tried);
        }

        @Test
        void writesNothingOnceItIsDaysOld() {
            missed(Delivery.Why.NOT_THERE);
            clock.pass(Duration.ofDays(3));
            town.sendLetters(this::taken);

            assertThat(letters).isEmpty();
        }

        @Test
        void writesNothingOnceItWasStoppedOrTheyLeft() {
            ReminderId reminder = town.approved(0);
            town.doChores();
            List<Claimed> claimed = town.claim(3);
            claimed.forEach(each -> town.settle(each, new Delivery.Failed(Delivery.Why.NOT_THERE)));
            town.leaves(claimed.getFirst().to());
            town.sendLetters(this::taken);
            assertThat(letters).hasSize(2);

            List<Claimed> more = town.claim(3);
            more.forEach(each -> town.settle(each, new Delivery.Failed(Delivery.Why.NOT_THERE)));
            town.happens(reminder, new ReminderEvent.Stopped(clock.instant(), OFFICER));
            town.sendLetters(this::taken);
            assertThat(letters).hasSize(2);
        }
    }
}
