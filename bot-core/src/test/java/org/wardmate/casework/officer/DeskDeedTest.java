package org.wardmate.casework.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.wardmate.advice.Samples;
import org.wardmate.casework.CaseEvent.CaseSubmitted;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Share;
import org.wardmate.casework.Share.Extent;
import org.wardmate.casework.Urgency;
import org.wardmate.conversation.SettableClock;
import org.wardmate.people.AccessMatrix;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.storage.Records;
import org.wardmate.storage.SealedRecords;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.TreeMapRecords;

/** Which role may do what with a case, by how much of it the member lets them have: every pair. */
class DeskDeedTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final MemberId ANOTHER = new MemberId("another");

    /** w: with all of the case; s: with a summary while another has all of it; a: with a summary, alone. */
    private static final String TABLE = """
            role                      ACKNOWLEDGE TAKE ASK NOTE LOG CLOSE REOPEN HAND_OVER PROPOSE LINK HOLD LIFT_HOLD PICTURES HISTORY SHOW
            COUNCILLOR                -           -    -   -    -   -     -      -         -       -    -    -         -        -       -
            GROUP_LEADER              sa          a    sa  sa   -   a     a      -         -       -    -    -         -        -       sa
            MONITORING_OFFICER        wsa         wa   wsa wsa  w   wa    wa     w         w       w    wsa  wsa       w        w       wsa
            DEPUTY_MONITORING_OFFICER wsa         wa   wsa wsa  w   wa    wa     w         w       w    wsa  wsa       w        w       wsa
            CHIEF_EXECUTIVE           wsa         wa   wsa wsa  w   wa    wa     w         w       w    -    -         w        w       wsa
            DEMOCRATIC_SERVICES       wsa         wa   wsa wsa  w   wa    wa     w         w       w    -    -         w        w       wsa
            RETURNING_OFFICER         -           -    -   -    -   -     -      -         -       -    -    -         -        -       -
            CLERK                     wsa         wa   wsa wsa  w   wa    wa     w         w       w    -    -         w        w       wsa
            IT_ADMIN                  -           -    -   -    -   -     -      -         -       -    -    -         -        -       -
            """;

    private final AtomicInteger ids = new AtomicInteger();
    private final Records records = SealedRecords.open(new TreeMapRecords(), SealingKey.random());
    private final Cases cases = new Cases(new SettableClock(), () -> "id-" + ids.incrementAndGet());

    @Test
    void isAllowedAsTheTableSays() {
        Set<String> allowed = new TreeSet<>();
        for (Role role : Role.values()) {
            Member officer =
                    new Member(new MemberId("officer"), "Officer (sample)", Samples.THURROCK, Set.of(role), "", "");
            for (DeskDeed deed : DeskDeed.values()) {
                Map.of(
                                "w", file(share(officer.id(), Extent.WHOLE)),
                                "s", file(share(officer.id(), Extent.SUMMARY), share(ANOTHER, Extent.WHOLE)),
                                "a", file(share(officer.id(), Extent.SUMMARY)))
                        .forEach((how, file) -> {
                            if (deed.isWithinReach(officer, file)) {
                                allowed.add(role + " " + deed + " " + how);
                            }
                        });
            }
        }

        assertThat(allowed).isEqualTo(AccessMatrix.allowed(TABLE, DeskDeed.values()));
    }

    @Test
    void isNeverAllowedWithoutAShare() {
        CaseFile others = file(share(ANOTHER, Extent.WHOLE));
        Member officer = new Member(
                new MemberId("officer"), "Officer (sample)", Samples.THURROCK, Set.of(Role.values()), "", "");

        assertThat(DeskDeed.values()).noneMatch(deed -> deed.isWithinReach(officer, others));
    }

    private static Share share(MemberId person, Extent extent) {
        return new Share(person, extent, NOW);
    }

    private CaseFile file(Share... shares) {
        return records.inTransaction(transaction -> {
            Member ivy =
                    new Member(new MemberId("ivy"), "Ivy (sample)", Samples.THURROCK, Set.of(Role.COUNCILLOR), "", "");
            CaseFile file = cases.open(transaction, ivy);
            return cases.happened(
                            transaction,
                            file,
                            new CaseSubmitted(NOW, ivy.id(), Urgency.WITHIN_AN_HOUR, List.of(shares)))
                    .orElseThrow();
        });
    }
}
