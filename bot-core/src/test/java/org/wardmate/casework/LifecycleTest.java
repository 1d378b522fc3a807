package org.wardmate.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.casework.CaseStatus.DRAFT;
import static org.wardmate.casework.CaseStatus.KEPT_PRIVATE;
import static org.wardmate.casework.CaseStatus.SUBMITTED;
import static org.wardmate.casework.CaseStatus.WITHDRAWN;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardmate.casework.CaseEvent.CaseKeptPrivate;
import org.wardmate.casework.CaseEvent.CaseSubmitted;
import org.wardmate.casework.CaseEvent.CaseWithdrawn;
import org.wardmate.casework.CaseEvent.MoreTold;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.MemberId;

/** The mirror of {@link Lifecycle}: every way to go, and that there is no other. */
class LifecycleTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final MemberId IVY = new MemberId("ivy");

    private static final CaseEvent KEPT = new CaseKeptPrivate(NOW, IVY);
    private static final CaseEvent SENT = new CaseSubmitted(NOW, IVY, Urgency.AT_ONCE, List.of());
    private static final CaseEvent MORE = new MoreTold(NOW, IVY);
    private static final CaseEvent TAKEN_BACK = new CaseWithdrawn(NOW, IVY);

    private record Way(CaseStatus from, CaseEvent on) {}

    private static final Map<Way, CaseStatus> WAYS = Map.of(
            new Way(DRAFT, KEPT), KEPT_PRIVATE,
            new Way(DRAFT, SENT), SUBMITTED,
            new Way(KEPT_PRIVATE, KEPT), KEPT_PRIVATE,
            new Way(KEPT_PRIVATE, SENT), SUBMITTED,
            new Way(KEPT_PRIVATE, MORE), KEPT_PRIVATE,
            new Way(SUBMITTED, MORE), SUBMITTED,
            new Way(SUBMITTED, TAKEN_BACK), WITHDRAWN);

    @Test
    void allowsEachWayAndRefusesEveryOther() {
        Map<Way, CaseStatus> allowed = new LinkedHashMap<>();
        for (CaseStatus from : CaseStatus.values()) {
            for (CaseEvent event : List.of(KEPT, SENT, MORE, TAKEN_BACK)) {
                caseIn(from).after(event).ifPresent(after -> allowed.put(new Way(from, event), after.status()));
            }
        }

        assertThat(allowed).containsExactlyInAnyOrderEntriesOf(WAYS);
    }

    @Test
    void knowsEveryEventAndLeadsToEveryStatus() {
        assertThat(Stream.of(KEPT, SENT, MORE, TAKEN_BACK).<Class<?>>map(CaseEvent::getClass))
                .containsExactlyInAnyOrder(CaseEvent.class.getPermittedSubclasses());
        assertThat(Stream.concat(Stream.of(DRAFT), WAYS.values().stream())).contains(CaseStatus.values());
    }

    @Test
    void namesNoWayTwice() {
        assertThat(Lifecycle.TABLE.edges()).hasSize(WAYS.size());
    }

    @Test
    void remembersOnlyASendingAsSharing() {
        Share share = new Share(new MemberId("prudence"), Share.Extent.WHOLE, NOW);
        CaseFile sent = caseIn(DRAFT)
                .after(new CaseSubmitted(NOW, IVY, Urgency.WITHIN_AN_HOUR, List.of(share)))
                .orElseThrow();

        assertThat(sent.shares()).containsExactly(share);
        assertThat(sent.urgency()).isEqualTo(Urgency.WITHIN_AN_HOUR);
        assertThat(sent.after(TAKEN_BACK).orElseThrow().shares()).containsExactly(share);
        assertThat(caseIn(DRAFT).after(KEPT).orElseThrow().shares()).isEmpty();
    }

    private static CaseFile caseIn(CaseStatus status) {
        return new CaseFile(new CaseId("WM-7K3Q-92XF"), IVY, new CouncilId("thurrock"), status, NOW, null, List.of());
    }
}
