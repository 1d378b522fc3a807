package org.wardmate.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.people.Role.COUNCILLOR;
import static org.wardmate.people.Role.DEMOCRATIC_SERVICES;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.audit.AuditTrail;
import org.wardmate.calendar.Counting;
import org.wardmate.calendar.DeclaredDays;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.conversation.SettableClock;
import org.wardmate.election.PollEvent.NoticePublished;
import org.wardmate.election.PollEvent.NoticeTakenBack;
import org.wardmate.election.PollEvent.PollCountermanded;
import org.wardmate.election.PollEvent.PollPostponed;
import org.wardmate.election.PollEvent.PollReinstated;
import org.wardmate.election.PollEvent.PollSuperseded;
import org.wardmate.election.PollEvent.ResultDeclared;
import org.wardmate.election.Polls.Change;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.storage.Records;
import org.wardmate.storage.SealedRecords;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.TreeMapRecords;

class PollsTest {
    private static final WorkingDays DAYS = new WorkingDays(Counting.ELECTION, DeclaredDays.builtIn());
    private static final LocalDate MAY = LocalDate.of(2027, 5, 6);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 10);
    private static final Council HERE = council("made-up");
    private static final Member OFFICER = member("officer", HERE, DEMOCRATIC_SERVICES);

    private final Records records = SealedRecords.open(new TreeMapRecords(), SealingKey.random());
    private final SettableClock clock = new SettableClock();
    private final AtomicInteger ids = new AtomicInteger();
    private final Polls polls = new Polls(DAYS, clock, () -> "poll-" + ids.incrementAndGet());

    @Nested
    class Adding {
        @Test
        void keepsPollsByTheirDay() {
            add(JUNE, "North Ward (sample)");
            add(MAY, "");

            assertThat(known()).extracting(known -> known.poll().poll().day()).containsExactly(MAY, JUNE);
            assertThat(known().getLast().poll().area()).isEqualTo("North Ward (sample)");
        }

        @Test
        void refusesADayOnWhichNoPollIsHeld() {
            assertThat(refusal(add(LocalDate.of(2027, 5, 3), "")))
                    .isEqualTo("No poll can be held on 3 May 2027: it is a weekend, a bank holiday or another day"
                            + " that does not count.");
        }

        @Test
        void refusesTheSamePollTwice() {
            add(MAY, "North Ward (sample)");

            assertThat(refusal(add(MAY, "north ward (sample)"))).contains("on the list already");
            assertThat(add(MAY, "South Ward (sample)")).isInstanceOf(Change.Kept.class);
        }

        @Test
        void refusesANameThatIsTooLong() {
            assertThat(refusal(add(MAY, "n".repeat(101)))).contains("longer than 100");
        }

        @Test
        void isForThoseWhoPrepareReminders() {
            Member councillor = member("councillor", HERE, COUNCILLOR);
            assertThat(refusal(change(councillor, MAY))).startsWith("Only officers who prepare reminders");
            assertThat(known()).isEmpty();
        }

        @Test
        void staysWithinTheCouncil() {
            KnownPoll ours = kept(add(MAY, ""));
            Member elsewhere = member("elsewhere", council("other"), DEMOCRATIC_SERVICES);

            assertThat(refusal(note(elsewhere, ours, new NoticePublished(LocalDate.of(2027, 3, 24)))))
                    .isEqualTo("That poll is not on the list any more.");
            assertThat(known().getFirst()).isEqualTo(ours);
        }
    }

    @Nested
    class Noting {
        private final KnownPoll poll = kept(add(MAY, ""));

        @Test
        void movesThePeriodToTheDayOfTheNotice() {
            KnownPoll noticed = kept(note(new NoticePublished(LocalDate.of(2027, 3, 24))));

            assertThat(day(noticed, Milestone.NOTICE_OF_ELECTION)).isEqualTo(LocalDate.of(2027, 3, 24));
            assertThat(day(kept(note(new NoticeTakenBack())), Milestone.NOTICE_OF_ELECTION))
                    .isEqualTo(LocalDate.of(2027, 3, 31));
        }

        @Test
        void refusesANoticeAfterPollingDay() {
            assertThat(refusal(note(new NoticePublished(MAY))))
                    .isEqualTo("Notice of an election is published before polling day, which is 6 May 2027.");
        }

        @Test
        void countsExpensesFromTheResult() {
            KnownPoll counted = kept(note(new ResultDeclared(LocalDate.of(2027, 5, 7))));

            assertThat(day(counted, Milestone.EXPENSES_RETURN)).isEqualTo(LocalDate.of(2027, 6, 11));
            assertThat(refusal(note(new ResultDeclared(LocalDate.of(2027, 5, 5)))))
                    .contains("on polling day, which is 6 May 2027");
        }

        @Test
        void takesNoticeOfAPostponedPollForItsNewDay() {
            note(new NoticePublished(LocalDate.of(2027, 3, 24)));
            note(new PollPostponed(JUNE, "made up"));
            KnownPoll noticed = kept(note(new NoticePublished(LocalDate.of(2027, 5, 4))));

            assertThat(noticed.poll().standing()).isEqualTo(new Standing.GoingAhead());
            assertThat(noticed.poll().poll()).isEqualTo(Poll.on(JUNE).withNotice(LocalDate.of(2027, 5, 4)));
        }

        @Test
        void hasNoDayToGoByWhileAPollIsPutOff() {
            KnownPoll putOff = kept(note(new PollPostponed(null, "made up")));

            assertThat(polls.timetable(putOff)).isEmpty();
            assertThat(refusal(note(new NoticePublished(LocalDate.of(2027, 5, 4)))))
                    .isEqualTo("There is no polling day for it yet. Set the new day first.");
        }

        @Test
        void reinstatesAPollThatWasSuperseded() {
            note(new PollSuperseded(List.of(new CouncilId("successor")), "made up"));
            assertThat(polls.timetable(known().getFirst())).isEmpty();

            assertThat(polls.timetable(kept(note(new PollReinstated("made up")))))
                    .isPresent();
        }

        @Test
        void neverReinstatesAPollThatWasCalledOff() {
            note(new PollCountermanded(LocalDate.of(2027, 4, 30), "made up"));

            assertThat(refusal(note(new PollReinstated("made up")))).contains("Add the one that takes its place");
            assertThat(refusal(note(new PollPostponed(JUNE, "made up")))).contains("not held");
        }

        @Test
        void asksWhereItStandsThatAPollIsNotHeld() {
            assertThat(refusal(note(new PollPostponed(JUNE, " ")))).startsWith("Please say where that stands");
            assertThat(refusal(note(new PollCountermanded(MAY, "")))).startsWith("Please say where that stands");
            assertThat(refusal(note(new PollSuperseded(List.of(), "")))).startsWith("Please say where that stands");
        }

        @Test
        void refusesWhatMakesNoSense() {
            assertThat(refusal(note(new PollPostponed(MAY, "made up")))).contains("on 6 May 2027 already");
            assertThat(refusal(note(new PollPostponed(LocalDate.of(2027, 6, 12), "made up"))))
                    .contains("weekend");
            assertThat(refusal(note(new PollCountermanded(JUNE, "made up")))).contains("before it has been held");
            assertThat(refusal(note(new PollSuperseded(List.of(HERE.id()), "made up"))))
                    .contains("its own place");
            assertThat(refusal(note(new PollReinstated("made up")))).contains("goes ahead already");
            assertThat(refusal(note(new NoticeTakenBack()))).contains("No notice");
            assertThat(refusal(note(new PollEvent.PollAdded()))).contains("already");
        }

        @Test
        void remembersWhoNotedWhat() {
            KnownPoll noticed = kept(note(new NoticePublished(LocalDate.of(2027, 3, 24))));

            assertThat(noticed.history())
                    .extracting(KnownPoll.Noted::event)
                    .containsExactly(new PollEvent.PollAdded(), new NoticePublished(LocalDate.of(2027, 3, 24)));
            assertThat(audited()).containsExactly("poll-added", "poll-notice-published");
        }

        @Test
        void removesWhatShouldNotHaveBeenThere() {
            assertThat(records.<Change>inTransaction(transaction ->
                            polls.remove(transaction, member("councillor", HERE, COUNCILLOR), poll.id())))
                    .isInstanceOf(Change.Refused.class);
            assertThat(records.<Change>inTransaction(transaction -> polls.remove(transaction, OFFICER, poll.id())))
                    .isInstanceOf(Change.Kept.class);
            assertThat(known()).isEmpty();
            assertThat(audited()).containsExactly("poll-added", "poll-removed");
        }

        private Change note(PollEvent event) {
            return PollsTest.this.note(OFFICER, poll, event);
        }
    }

    @Test
    void readsEveryKindOfEventAgain() {
        KnownPoll poll = kept(add(MAY, ""));
        List<PollEvent> events = List.of(
                new NoticePublished(LocalDate.of(2027, 3, 24)),
                new NoticeTakenBack(),
                new PollPostponed(null, "made up"),
                new PollPostponed(JUNE, "made up"),
                new PollSuperseded(List.of(new CouncilId("successor")), "made up"),
                new PollReinstated("made up"),
                new ResultDeclared(LocalDate.of(2027, 5, 7)));
        events.forEach(event -> note(OFFICER, poll, event));

        assertThat(known().getFirst().history().stream()
                        .map(KnownPoll.Noted::event)
                        .skip(1))
                .isEqualTo(events);
    }

    private Change add(LocalDate day, String area) {
        return records.inTransaction(transaction -> polls.add(transaction, OFFICER, day, area));
    }

    private Change change(Member by, LocalDate day) {
        return records.inTransaction(transaction -> polls.add(transaction, by, day, ""));
    }

    private Change note(Member by, KnownPoll poll, PollEvent event) {
        return records.inTransaction(transaction -> polls.note(transaction, by, poll.id(), event));
    }

    private List<KnownPoll> known() {
        return records.reading(reading -> polls.of(reading, HERE.id()));
    }

    private List<String> audited() {
        return new AuditTrail(clock)
                .entries(records, HERE.id(), _ -> true).stream()
                        .map(entry -> entry.verb().value())
                        .toList();
    }

    private LocalDate day(KnownPoll known, Milestone milestone) {
        return polls.timetable(known).orElseThrow().day(milestone);
    }

    private static KnownPoll kept(Change change) {
        assertThat(change).isInstanceOf(Change.Kept.class);
        return ((Change.Kept) change).poll();
    }

    private static String refusal(Change change) {
        assertThat(change).isInstanceOf(Change.Refused.class);
        return ((Change.Refused) change).why();
    }

    private static Council council(String id) {
        return new Council(new CouncilId(id), "Made-up Council", "the Monitoring Officer");
    }

    private static Member member(String id, Council council, Role role) {
        return new Member(new MemberId(id), "Ivy Lanternwick (sample)", council, Set.of(role), "", "");
    }
}
