package org.wardmate.casework.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.advice.Samples;
import org.wardmate.audit.Deed;
import org.wardmate.casework.Author;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseEvent.CaseAcknowledged;
import org.wardmate.casework.CaseEvent.CaseClosed;
import org.wardmate.casework.CaseEvent.CaseEscalated;
import org.wardmate.casework.CaseEvent.CaseReopened;
import org.wardmate.casework.CaseEvent.CaseSubmitted;
import org.wardmate.casework.CaseEvent.CaseTaken;
import org.wardmate.casework.CaseEvent.CaseWithdrawn;
import org.wardmate.casework.CaseEvent.MemberAnswered;
import org.wardmate.casework.CaseEvent.MemberAsked;
import org.wardmate.casework.CaseEvent.MoreTold;
import org.wardmate.casework.CaseEvent.Noted;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.Cases;
import org.wardmate.casework.DueKind;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Outcome;
import org.wardmate.casework.Share;
import org.wardmate.casework.Share.Extent;
import org.wardmate.casework.Told;
import org.wardmate.casework.Urgency;
import org.wardmate.casework.due.Reminders.Seen;
import org.wardmate.casework.officer.Recipients;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.SettableClock;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.Block;
import org.wardmate.message.DisplayTime;
import org.wardmate.message.Message;
import org.wardmate.message.Slot;
import org.wardmate.message.Slot.Arrival;
import org.wardmate.people.Absence;
import org.wardmate.people.Absences;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.InMemoryBlobs;
import org.wardmate.storage.Records;
import org.wardmate.storage.SealedRecords;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.Transaction;
import org.wardmate.storage.TreeMapRecords;

/** One case after another, with the clock moved on: who hears what, and when nobody hears anything more. */
class RemindersTest {
    private static final Member IVY = person("ivy", Role.COUNCILLOR);
    private static final Member PRUDENCE = person("prudence", Role.MONITORING_OFFICER);
    private static final Member BARNABY = person("barnaby", Role.DEMOCRATIC_SERVICES);
    private static final Member MAUD = person("maud", Role.COUNCILLOR, Role.GROUP_LEADER);
    private static final Member DELIA = person("delia", Role.DEPUTY_MONITORING_OFFICER);
    private static final Member CUTHBERT = person("cuthbert", Role.CHIEF_EXECUTIVE);

    /** A Friday before a bank holiday on Monday. */
    private static final LocalDateTime FRIDAY = LocalDateTime.of(2027, 4, 30, 15, 0);

    private static final LocalDateTime TUESDAY = FRIDAY.plusDays(4);

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger ids = new AtomicInteger();
    private final Records records = SealedRecords.open(new TreeMapRecords(), SealingKey.random());
    private final Cases cases = new Cases(clock, () -> "id-" + ids.incrementAndGet());
    private final Map<MemberId, List<Message>> heard = new HashMap<>();
    private List<Member> people = List.of(IVY, PRUDENCE, BARNABY, MAUD, DELIA, CUTHBERT);
    private Reminders reminders = reminders();

    private static Member person(String name, Role... roles) {
        return new Member(new MemberId(name), name + " (sample)", Samples.THURROCK, Set.of(roles), "", "");
    }

    private Reminders reminders() {
        Directory directory = new Directory() {
            @Override
            public Optional<Member> find(MemberId id) {
                return people.stream().filter(each -> each.id().equals(id)).findFirst();
            }

            @Override
            public List<Member> of(CouncilId council) {
                return people;
            }
        };
        EvidenceRoom evidence =
                new EvidenceRoom(new InMemoryBlobs(), new Darkroom(), clock, () -> "id-" + ids.incrementAndGet());
        return new Reminders(directory, cases, new Recipients(directory, cases, evidence), clock);
    }

    @BeforeEach
    void itIsFriday() {
        becomes(FRIDAY);
    }

    private void becomes(LocalDateTime time) {
        clock.pass(
                Duration.between(clock.instant(), time.atZone(DisplayTime.ZONE).toInstant()));
    }

    private CaseId sent(Urgency urgency, Member... recipients) {
        return sent(urgency, Told.plain(Kind.RUDE), recipients);
    }

    private CaseId sent(Urgency urgency, Incident told, Member... recipients) {
        List<Share> shares = Stream.of(recipients)
                .map(each -> new Share(
                        each.id(), each.is(Role.GROUP_LEADER) ? Extent.SUMMARY : Extent.WHOLE, clock.instant()))
                .toList();
        CaseId id = records.inTransaction(transaction -> {
            CaseFile file = cases.open(transaction, IVY);
            cases.tell(transaction, file.id(), told);
            return file.id();
        });
        happens(id, new CaseSubmitted(clock.instant(), IVY.id(), urgency, shares));
        return id;
    }

    private void happens(CaseId id, CaseEvent event) {
        Optional<CaseFile> after = records.inTransaction(transaction ->
                cases.happened(transaction, cases.find(transaction, id).orElseThrow(), event));
        assertThat(after).isPresent();
    }

    private CaseFile file(CaseId id) {
        return records.<CaseFile>reading(reading -> cases.find(reading, id).orElseThrow());
    }

    /** As much happens as is due; people have forgotten what they heard before. */
    private void at(LocalDateTime time) {
        becomes(time);
        heard.clear();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = records.<Boolean>inTransaction(this::batch);
        }
    }

    private boolean batch(Transaction transaction) {
        Seen seen = reminders.seeTo(transaction);
        seen.said().forEach(this::hears);
        return seen.goesOn();
    }

    /** A card that changes where it stands tells nobody anything new. */
    private void hears(Outgoing said) {
        Slot slot = said.slot();
        if (slot != null && slot.arrival() == Arrival.IN_PLACE) {
            return;
        }
        heard.computeIfAbsent(said.to(), _ -> new ArrayList<>()).add(said.message());
    }

    private String whatHeard(Member person) {
        return heard.getOrDefault(person.id(), List.of()).stream()
                .map(message -> message.fallback() + " " + buttons(message))
                .collect(Collectors.joining("\n"));
    }

    private static String buttons(Message message) {
        return message.blocks().stream()
                .filter(Block.Choices.class::isInstance)
                .flatMap(block -> ((Block.Choices) block).choices().stream())
                .map(choice -> "[" + choice.label() + "]")
                .collect(Collectors.joining(" "));
    }

    private void nobodyHearsAnything() {
        assertThat(heard).isEmpty();
    }

    @Nested
    class WhileNobodyAnswers {
        @Test
        void thoseWhoHaveItAreRemindedTwiceAndThenTheDeputyIsTold() {
            CaseId id = sent(Urgency.WITHIN_ONE_WORKING_DAY, PRUDENCE, BARNABY, MAUD);
            at(TUESDAY.withHour(8).withMinute(29));
            assertThat(heard).containsOnlyKeys(IVY.id());
            assertThat(whatHeard(IVY)).startsWith("How are you?");

            at(TUESDAY.withHour(9));
            assertThat(whatHeard(PRUDENCE))
                    .contains("Report " + id + " has not been acknowledged yet. Please do so by 4 May 2027, 17:00.")
                    .contains("[Show the case]");
            assertThat(whatHeard(BARNABY)).contains("has not been acknowledged yet");
            assertThat(heard).doesNotContainKeys(IVY.id(), MAUD.id(), DELIA.id());

            at(TUESDAY.withHour(17));
            assertThat(whatHeard(PRUDENCE))
                    .contains("The time is over", "should have been acknowledged by 4 May 2027, 17:00");
            assertThat(heard).doesNotContainKeys(IVY.id(), MAUD.id(), DELIA.id());

            at(TUESDAY.plusDays(1).withHour(17));
            assertThat(whatHeard(DELIA))
                    .contains("Nobody has acknowledged report " + id + ", sent on 30 April 2027, 15:00.")
                    .contains("Within one working day", "prudence (sample), Monitoring Officer", "barnaby")
                    .contains("The member has not shared the report with you")
                    .doesNotContain("ivy", "rudeness", "[Show the case]");
            assertThat(whatHeard(IVY))
                    .contains(
                            "I have told delia (sample), Deputy Monitoring Officer that it waits", "[Let them see it]")
                    .doesNotContain("999");
            assertThat(records.<List<CaseEvent>>reading(reading -> cases.history(reading, id)))
                    .last()
                    .isEqualTo(new CaseEscalated(clock.instant(), Deed.WARDMATE, DELIA.id()));
            assertThat(file(id).extentFor(DELIA.id())).isEmpty();
        }

        @Test
        void theyHearNothingMoreOnceSomebodyAcknowledgedIt() {
            CaseId id = sent(Urgency.WITHIN_AN_HOUR, PRUDENCE);
            at(FRIDAY.plusMinutes(30));
            assertThat(whatHeard(PRUDENCE)).isNotEmpty();

            happens(id, new CaseAcknowledged(clock.instant(), PRUDENCE.id()));
            at(FRIDAY.plusHours(20));
            nobodyHearsAnything();
        }

        @Test
        void anHourRunsThroughTheNightAndTheMemberHearsOf999() {
            becomes(FRIDAY.plusDays(1).withHour(23));
            sent(Urgency.WITHIN_AN_HOUR, PRUDENCE);
            at(FRIDAY.plusDays(2).withHour(0));
            assertThat(whatHeard(PRUDENCE)).contains("The time is over");
            at(FRIDAY.plusDays(2).withHour(1));
            assertThat(heard).containsKey(DELIA.id());
            assertThat(whatHeard(IVY)).contains("In danger now? Ring 999.");
        }

        @Test
        void aNoteIsNoAnswerAndMoreFromTheMemberDoesNotStartTimeAnew() {
            CaseId id = sent(Urgency.WITHIN_ONE_WORKING_DAY, PRUDENCE);
            at(TUESDAY.withHour(10));
            happens(id, new Noted(clock.instant(), PRUDENCE.id(), "Words.", false));
            happens(id, new MoreTold(clock.instant(), IVY.id()));
            at(TUESDAY.withHour(17));
            assertThat(whatHeard(PRUDENCE)).contains("The time is over");
        }

        @Test
        void aCaseThatIsOpenAgainIsAcknowledgedAgain() {
            CaseId id = sent(Urgency.WITHIN_AN_HOUR, PRUDENCE);
            happens(id, new CaseAcknowledged(clock.instant(), PRUDENCE.id()));
            happens(id, new CaseClosed(clock.instant(), PRUDENCE.id(), Outcome.SUPPORTED, "Words."));
            becomes(TUESDAY);
            happens(id, new CaseReopened(clock.instant(), IVY.id(), ""));
            at(TUESDAY.plusMinutes(30));
            assertThat(whatHeard(PRUDENCE)).contains("Please do so by 4 May 2027, 16:00");
        }

        @Test
        void nothingIsDueOnceItIsTakenBackOrDeleted() {
            CaseId withdrawn = sent(Urgency.WITHIN_AN_HOUR, PRUDENCE);
            CaseId erased = sent(Urgency.WITHIN_AN_HOUR, PRUDENCE);
            happens(withdrawn, new CaseWithdrawn(clock.instant(), IVY.id()));
            records.change(transaction ->
                    cases.erase(transaction, cases.find(transaction, erased).orElseThrow()));

            at(FRIDAY.plusDays(60));
            nobodyHearsAnything();
            for (DueKind kind : DueKind.values()) {
                assertThat(records.<Boolean>reading(reading ->
                                cases.due().pending(reading, erased, kind).isPresent()))
                        .isFalse();
            }
        }

        /** As where a backup from before it was deleted is put back: its key is not in it. */
        @Test
        void aCaseWhoseKeyIsGoneKeepsNobodyFromHearingOfOthers() {
            CaseId gone = sent(Urgency.AT_ONCE, PRUDENCE);
            CaseId there = sent(Urgency.AT_ONCE, PRUDENCE);
            records.change(transaction -> CaseKeys.destroy(transaction, gone.keyOwner()));
            at(FRIDAY.plusDays(20).withHour(12));
            assertThat(whatHeard(PRUDENCE)).contains(there.value()).doesNotContain(gone.value());
            assertThat(whatHeard(DELIA)).contains(there.value()).doesNotContain(gone.value());
        }

        @Test
        void afterALongStandstillEachHearsOnce() {
            CaseId id = sent(Urgency.WITHIN_AN_HOUR, PRUDENCE);
            at(FRIDAY.plusDays(30).withHour(18));

            assertThat(heard.get(PRUDENCE.id()))
                    .singleElement()
                    .satisfies(message -> assertThat(message.fallback()).startsWith("The time is over"));
            assertThat(heard.get(DELIA.id())).hasSize(1);
            assertThat(whatHeard(IVY))
                    .contains("I have told delia")
                    .contains("How are things now, some time after your report " + id)
                    .doesNotContain("It is some days since");
            at(FRIDAY.plusDays(30).withHour(19));
            nobodyHearsAnything();
        }
    }

    @Nested
    class WhoIsToldThatItWaits {
        @Test
        void aDeputyWhoHasItIsAskedToSeeToIt() {
            CaseId id = sent(Urgency.AT_ONCE, PRUDENCE, DELIA);
            at(FRIDAY.plusMinutes(29));
            heard.clear();
            at(FRIDAY.plusMinutes(30));

            assertThat(whatHeard(DELIA))
                    .contains(
                            "Nobody has acknowledged report " + id,
                            "You have it too",
                            "Reference: " + id,
                            "[I have read it]");
            assertThat(whatHeard(IVY))
                    .contains("I have asked delia", "who has it too")
                    .doesNotContain("[Let them see it]");
        }

        @Test
        void theChiefExecutiveIsToldWhereTheDeputyIsTheOneItWaitsFor() {
            sent(Urgency.AT_ONCE, DELIA);
            at(FRIDAY.plusMinutes(30));
            assertThat(heard).containsKey(CUTHBERT.id());
            assertThat(whatHeard(DELIA)).doesNotContain("You have it too");
        }

        @Test
        void whoeverStandsInForTheDeputyIsTold() {
            absent(DELIA, CUTHBERT);
            sent(Urgency.AT_ONCE, PRUDENCE);
            at(FRIDAY.plusMinutes(30));
            assertThat(heard).containsKey(CUTHBERT.id()).doesNotContainKey(DELIA.id());
        }

        @Test
        void butNotWhereItWaitsForTheStandIn() {
            absent(DELIA, PRUDENCE);
            sent(Urgency.AT_ONCE, PRUDENCE);
            at(FRIDAY.plusMinutes(30));
            assertThat(heard).containsKey(CUTHBERT.id());
        }

        private void absent(Member officer, Member standIn) {
            LocalDate today = FRIDAY.toLocalDate();
            records.change(
                    transaction -> new Absences().put(transaction, officer, new Absence(today, today, standIn.id())));
        }

        @Test
        void nobodyTheReportMayBeAboutHearsOfIt() {
            Incident aboutTheDeputy =
                    Told.plain(Kind.RUDE).withAuthor(Author.OFFICER).withAuthorName("the deputy monitoring officer");
            sent(Urgency.AT_ONCE, aboutTheDeputy, PRUDENCE);
            at(FRIDAY.plusMinutes(30));
            assertThat(heard).containsKey(CUTHBERT.id()).doesNotContainKey(DELIA.id());
        }

        @Test
        void theMemberHearsThatThereIsNobodyElse() {
            people = List.of(IVY, PRUDENCE);
            sent(Urgency.AT_ONCE, PRUDENCE);
            at(FRIDAY.plusMinutes(30));
            assertThat(whatHeard(IVY)).contains("there is nobody else I could tell");
        }

        @Test
        void officersHearNothingOfWhatOnlyAGroupLeaderHas() {
            sent(Urgency.AT_ONCE, MAUD);
            at(FRIDAY.plusMinutes(30));
            assertThat(heard).containsOnlyKeys(MAUD.id(), IVY.id());
            assertThat(whatHeard(IVY)).contains("there is nobody else I could tell");
        }

        @Test
        void whoeverLeftIsNotNamedAndNotReminded() {
            sent(Urgency.AT_ONCE, PRUDENCE);
            people = List.of(IVY, DELIA);
            at(FRIDAY.plusMinutes(30));
            assertThat(heard).containsOnlyKeys(DELIA.id(), IVY.id());
            assertThat(whatHeard(DELIA)).contains("It is with: nobody who is still here");
        }
    }

    @Nested
    class OnceSomebodyDealsWithIt {
        @Test
        void theHolderIsRemindedWhenNothingHappensForFiveWorkingDays() {
            CaseId id = sent(Urgency.WITHIN_ONE_WORKING_DAY, PRUDENCE, BARNABY);
            happens(id, new CaseTaken(clock.instant(), BARNABY.id()));
            at(LocalDateTime.of(2027, 5, 10, 16, 59));
            assertThat(whatHeard(BARNABY)).isEmpty();
            at(LocalDateTime.of(2027, 5, 10, 17, 0));
            assertThat(whatHeard(BARNABY)).contains("Nothing has happened in report " + id, "[Show the case]");
            assertThat(whatHeard(PRUDENCE)).isEmpty();
        }

        @Test
        void andAgainAfterFiveMoreUntilSomethingHappens() {
            CaseId id = sent(Urgency.WITHIN_ONE_WORKING_DAY, BARNABY);
            happens(id, new CaseTaken(clock.instant(), BARNABY.id()));
            at(LocalDateTime.of(2027, 5, 10, 17, 0));
            at(LocalDateTime.of(2027, 5, 17, 17, 0));
            assertThat(whatHeard(BARNABY)).contains("Nothing has happened");

            becomes(LocalDateTime.of(2027, 5, 20, 12, 0));
            happens(id, new Noted(clock.instant(), BARNABY.id(), "Words.", false));
            at(LocalDateTime.of(2027, 5, 26, 17, 0));
            assertThat(whatHeard(BARNABY)).isEmpty();
            at(LocalDateTime.of(2027, 5, 27, 17, 0));
            assertThat(whatHeard(BARNABY)).contains("Nothing has happened");
        }

        @Test
        void aMemberWhoWasAskedIsNudgedOnceAndThenTheOfficerIsTold() {
            CaseId id = sent(Urgency.WITHIN_ONE_WORKING_DAY, BARNABY);
            happens(id, new MemberAsked(clock.instant(), BARNABY.id(), "When was it?"));
            becomes(LocalDateTime.of(2027, 5, 5, 12, 0));
            happens(id, new Noted(clock.instant(), BARNABY.id(), "Words.", false));

            at(LocalDateTime.of(2027, 5, 10, 17, 0));
            assertThat(whatHeard(IVY))
                    .contains("An officer asked you something about your report " + id, "[Answer the question]")
                    .doesNotContain("When was it?");
            at(LocalDateTime.of(2027, 5, 17, 17, 0));
            assertThat(whatHeard(BARNABY)).contains("has not answered about report " + id);
            at(LocalDateTime.of(2027, 6, 17, 17, 0));
            assertThat(whatHeard(BARNABY)).doesNotContain("has not answered");
        }

        @Test
        void aSignOfLifeFromTheMemberStartsTimeAnew() {
            CaseId id = sent(Urgency.WITHIN_ONE_WORKING_DAY, BARNABY);
            happens(id, new MemberAsked(clock.instant(), BARNABY.id(), "When was it?"));
            becomes(LocalDateTime.of(2027, 5, 7, 12, 0));
            happens(id, new MoreTold(clock.instant(), IVY.id()));
            at(LocalDateTime.of(2027, 5, 10, 17, 0));
            assertThat(whatHeard(IVY)).doesNotContain("[Answer the question]");

            happens(id, new MemberAnswered(clock.instant(), IVY.id(), "In April."));
            at(LocalDateTime.of(2027, 5, 14, 17, 0));
            assertThat(whatHeard(IVY)).doesNotContain("[Answer the question]");
        }
    }

    @Nested
    class HowTheMemberIs {
        @Test
        void theyAreAskedAfterThreeDaysAndFourteenAlsoOnceItIsClosed() {
            CaseId id = sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
            at(FRIDAY.plusDays(3).withHour(10).withMinute(29));
            assertThat(whatHeard(IVY)).isEmpty();
            at(FRIDAY.plusDays(3).withHour(10).withMinute(30));
            assertThat(whatHeard(IVY))
                    .contains(
                            "How are you? It is some days since you sent report " + id,
                            "116 123",
                            "[Please do not ask me again]");

            happens(id, new CaseAcknowledged(clock.instant(), PRUDENCE.id()));
            happens(id, new CaseClosed(clock.instant(), PRUDENCE.id(), Outcome.SUPPORTED, "Words."));
            at(FRIDAY.plusDays(14).withHour(10).withMinute(30));
            assertThat(whatHeard(IVY)).contains("How are things now, some time after your report " + id);
        }

        @Test
        void theyAreNeverAskedAgainOnceTheySaidSo() {
            sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
            at(FRIDAY.plusDays(3).withHour(12));
            records.change(transaction -> reminders.declined(transaction, IVY).forEach(RemindersTest.this::hears));
            assertThat(whatHeard(IVY)).contains("I will not ask again, about this report or any other.");

            sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
            at(FRIDAY.plusDays(40).withHour(20));
            assertThat(whatHeard(IVY)).doesNotContain("How are");
        }

        @Test
        void theyAreNotAskedAfterTheyTookItBack() {
            CaseId id = sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
            happens(id, new CaseWithdrawn(clock.instant(), IVY.id()));
            at(FRIDAY.plusDays(14).withHour(12));
            assertThat(whatHeard(IVY)).doesNotContain("report " + id);
        }
    }

    @Nested
    class InTheMorning {
        @Test
        void anOfficerGetsAListOfReferencesOnOfficeDaysOnly() {
            CaseId fresh = sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
            CaseId late = sent(Urgency.AT_ONCE, PRUDENCE);
            CaseId asked = sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
            happens(asked, new MemberAsked(clock.instant(), PRUDENCE.id(), "When was it?"));
            CaseId closed = sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
            happens(closed, new CaseAcknowledged(clock.instant(), PRUDENCE.id()));
            happens(closed, new CaseClosed(clock.instant(), PRUDENCE.id(), Outcome.SUPPORTED, "Words."));
            at(FRIDAY.plusHours(1));

            for (int day = 1; day < 4; day++) {
                at(FRIDAY.plusDays(day).withHour(12));
                assertThat(whatHeard(PRUDENCE)).isEmpty();
            }
            at(TUESDAY.withHour(8).withMinute(30));
            assertThat(heard.get(PRUDENCE.id()))
                    .singleElement()
                    .satisfies(message -> assertThat(message.fallback()).isEqualTo("""
                            Your reports this morning
                            Not acknowledged in time (1): %s
                            New, to be acknowledged (1): %s
                            Waiting for the member (1): %s
                            Closed since the last list (1): %s""", late, fresh, asked, closed));

            at(TUESDAY.plusDays(1).withHour(8).withMinute(30));
            assertThat(whatHeard(PRUDENCE)).contains("this morning").doesNotContain("Closed");
        }

        @Test
        void thereIsNoListWhereThereIsNothingToSay() {
            CaseId id = sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
            happens(id, new CaseTaken(clock.instant(), PRUDENCE.id()));
            at(TUESDAY.withHour(8).withMinute(30));
            assertThat(whatHeard(PRUDENCE)).isEmpty();

            happens(id, new CaseClosed(clock.instant(), PRUDENCE.id(), Outcome.SUPPORTED, "Words."));
            happens(id, new CaseReopened(clock.instant(), IVY.id(), ""));
            at(TUESDAY.plusDays(1).withHour(8).withMinute(30));
            assertThat(whatHeard(PRUDENCE))
                    .contains("New, to be acknowledged (1): " + id)
                    .doesNotContain("Closed");
        }

        @Test
        void othersGetNone() {
            sent(Urgency.WITHIN_FIVE_WORKING_DAYS, BARNABY, MAUD);
            at(TUESDAY.withHour(8).withMinute(30));
            assertThat(heard).doesNotContainKeys(BARNABY.id(), MAUD.id());
        }

        @Test
        void aListThatIsLateComesTheSameDayOrElseTheNextMorning() {
            CaseId id = sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
            happens(id, new CaseAcknowledged(clock.instant(), PRUDENCE.id()));
            happens(id, new CaseClosed(clock.instant(), PRUDENCE.id(), Outcome.SUPPORTED, "Words."));
            at(TUESDAY.withHour(19));
            assertThat(whatHeard(PRUDENCE)).isEmpty();
            at(TUESDAY.plusDays(1).withHour(11));
            assertThat(whatHeard(PRUDENCE)).contains("Closed since the last list (1): " + id);
        }
    }

    @Test
    void thousandsAreSeenToALittleAtATime() {
        for (int i = 0; i < 2 * Reminders.AT_ONCE + 1; i++) {
            sent(Urgency.AT_ONCE, PRUDENCE);
        }
        becomes(FRIDAY.plusMinutes(5));
        Instant now = clock.instant();
        assertThat(records.<Integer>reading(
                        reading -> cases.due().due(reading, now, 1000).size()))
                .isEqualTo(2 * Reminders.AT_ONCE + 1);
        records.change(this::batch);
        assertThat(heard.get(PRUDENCE.id())).hasSize(Reminders.AT_ONCE);
        at(FRIDAY.plusMinutes(5));
        assertThat(heard.get(PRUDENCE.id())).hasSize(Reminders.AT_ONCE + 1);
    }
}
