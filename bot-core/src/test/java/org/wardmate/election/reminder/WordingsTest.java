package org.wardmate.election.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.election.reminder.ReminderKind.AFTER_POLL;
import static org.wardmate.election.reminder.ReminderKind.REGISTRATION;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wardmate.audit.AuditTrail;
import org.wardmate.conversation.SettableClock;
import org.wardmate.election.reminder.Wordings.Change;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.storage.Records;
import org.wardmate.storage.SealedRecords;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.TreeMapRecords;

class WordingsTest {
    private static final Council HERE = council("made-up");
    private static final Council ELSEWHERE = council("other");
    private static final Member OFFICER = member("officer", Role.DEMOCRATIC_SERVICES);

    private final Records records = SealedRecords.open(new TreeMapRecords(), SealingKey.random());
    private final SettableClock clock = new SettableClock();
    private final Wordings wordings = new Wordings(clock);

    @Test
    void goesByTheStandardWordsUntilACouncilHasItsOwn() {
        assertThat(current(HERE, AFTER_POLL)).isEqualTo(Wordings.standard(AFTER_POLL));

        change(OFFICER, AFTER_POLL, new Wording(" After ", " Ours. ", 0));

        assertThat(current(HERE, AFTER_POLL)).isEqualTo(new Wording("After", "Ours.", 1));
        assertThat(current(ELSEWHERE, AFTER_POLL)).isEqualTo(Wordings.standard(AFTER_POLL));
        assertThat(current(HERE, REGISTRATION)).isEqualTo(Wordings.standard(REGISTRATION));
    }

    @Test
    void keepsEveryVersionWithItsAuthor() {
        for (int version = 0; version < 11; version++) {
            change(OFFICER, AFTER_POLL, new Wording("After", "Version " + (version + 1), version));
        }

        List<Wordings.Version> history = records.reading(reading -> wordings.history(reading, HERE.id(), AFTER_POLL));
        assertThat(history).hasSize(11);
        assertThat(history.getFirst())
                .isEqualTo(new Wordings.Version(new Wording("After", "Version 11", 11), OFFICER.id(), clock.instant()));
        assertThat(new AuditTrail(clock).entries(records, HERE.id(), _ -> true))
                .hasSize(11)
                .last()
                .satisfies(entry -> {
                    assertThat(entry.verb().value()).isEqualTo("reminder-wording-changed");
                    assertThat(entry.subject().value()).isEqualTo("reminder-wording:after-poll.11");
                });
    }

    @Test
    void refusesWordsMadeFromAnOlderVersion() {
        change(OFFICER, AFTER_POLL, new Wording("After", "Mine.", 0));

        assertThat(change(OFFICER, AFTER_POLL, new Wording("After", "Yours.", 0)))
                .isInstanceOfSatisfying(
                        Change.Refused.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .asString()
                                .startsWith("Somebody else changed these words meanwhile."));
        assertThat(current(HERE, AFTER_POLL).words()).isEqualTo("Mine.");
    }

    @Test
    void refusesFaultyWords() {
        assertThat(change(OFFICER, REGISTRATION, new Wording("Register", "Soon.", 0)))
                .isInstanceOf(Change.Refused.class);
        assertThat(current(HERE, REGISTRATION)).isEqualTo(Wordings.standard(REGISTRATION));
    }

    @Test
    void isForThoseWhoPrepareReminders() {
        assertThat(change(member("councillor", Role.COUNCILLOR), AFTER_POLL, new Wording("After", "Mine.", 0)))
                .isInstanceOfSatisfying(
                        Change.Refused.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .asString()
                                .startsWith("Only officers who prepare reminders"));
        assertThat(current(HERE, AFTER_POLL)).isEqualTo(Wordings.standard(AFTER_POLL));
    }

    private Change change(Member by, ReminderKind kind, Wording wanted) {
        return records.inTransaction(transaction -> wordings.change(transaction, by, kind, wanted));
    }

    private Wording current(Council council, ReminderKind kind) {
        return records.reading(reading -> wordings.current(reading, council.id(), kind));
    }

    private static Council council(String id) {
        return new Council(new CouncilId(id), "Made-up Council", "the Monitoring Officer");
    }

    private static Member member(String id, Role role) {
        return new Member(new MemberId(id), "Ivy Lanternwick (sample)", HERE, Set.of(role), "", "");
    }
}
