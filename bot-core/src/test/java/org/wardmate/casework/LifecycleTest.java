package org.wardmate.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardmate.casework.CaseEvent.CaseAcknowledged;
import org.wardmate.casework.CaseEvent.CaseClosed;
import org.wardmate.casework.CaseEvent.CaseEscalated;
import org.wardmate.casework.CaseEvent.CaseHandedOver;
import org.wardmate.casework.CaseEvent.CaseHeld;
import org.wardmate.casework.CaseEvent.CaseKeptPrivate;
import org.wardmate.casework.CaseEvent.CaseLinked;
import org.wardmate.casework.CaseEvent.CaseReopened;
import org.wardmate.casework.CaseEvent.CaseSubmitted;
import org.wardmate.casework.CaseEvent.CaseTaken;
import org.wardmate.casework.CaseEvent.CaseWithdrawn;
import org.wardmate.casework.CaseEvent.FeedbackGiven;
import org.wardmate.casework.CaseEvent.HoldLifted;
import org.wardmate.casework.CaseEvent.KeptLonger;
import org.wardmate.casework.CaseEvent.MatchingDecided;
import org.wardmate.casework.CaseEvent.MemberAnswered;
import org.wardmate.casework.CaseEvent.MemberAsked;
import org.wardmate.casework.CaseEvent.MoreTold;
import org.wardmate.casework.CaseEvent.Noted;
import org.wardmate.casework.CaseEvent.ShareAdded;
import org.wardmate.casework.CaseEvent.ShareWithdrawn;
import org.wardmate.casework.CaseEvent.StepTaken;
import org.wardmate.casework.Share.Extent;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.MemberId;

/** The mirror of {@link Lifecycle}: every way to go, and that there is no other. */
class LifecycleTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final MemberId IVY = new MemberId("ivy");
    private static final MemberId PRUDENCE = new MemberId("prudence");
    private static final MemberId SILAS = new MemberId("silas");
    private static final Share SHARE = new Share(PRUDENCE, Extent.WHOLE, NOW);

    private static final List<CaseEvent> EVENTS = List.of(
            new CaseKeptPrivate(NOW, IVY),
            new CaseSubmitted(NOW, IVY, Urgency.WITHIN_AN_HOUR, List.of(SHARE)),
            new MoreTold(NOW, IVY),
            new MemberAnswered(NOW, IVY, "On Tuesday."),
            new ShareAdded(NOW, IVY, new Share(SILAS, Extent.SUMMARY, NOW)),
            new ShareWithdrawn(NOW, IVY, PRUDENCE),
            new MatchingDecided(NOW, IVY, true),
            new FeedbackGiven(NOW, IVY, Helped.PARTLY, ""),
            new CaseWithdrawn(NOW, IVY),
            new CaseAcknowledged(NOW, PRUDENCE),
            new CaseTaken(NOW, PRUDENCE),
            new CaseHandedOver(NOW, PRUDENCE, SILAS),
            new MemberAsked(NOW, PRUDENCE, "When was it?"),
            new Noted(NOW, PRUDENCE, "Rang the force.", false),
            new StepTaken(NOW, PRUDENCE, CaseStep.WARNING_SENT, ""),
            new CaseLinked(NOW, PRUDENCE, new CaseId("WM-2222-2222")),
            new CaseEscalated(NOW, PRUDENCE, SILAS),
            new CaseClosed(NOW, PRUDENCE, Outcome.SUPPORTED, "We spoke."),
            new CaseReopened(NOW, IVY, "It began again."),
            new CaseHeld(NOW, PRUDENCE, "A court asked for it."),
            new HoldLifted(NOW, PRUDENCE, "The court is done."),
            new KeptLonger(NOW, IVY));

    /** Where each event leads from each status; a dot is a refusal. */
    private static final String TABLE = """
            from             DRAFT     PRIVATE   SUBMITTED ACKNOWL   IN_HAND   AWAITING  CLOSED    REOPENED  WITHDRAWN
            CaseKeptPrivate  PRIVATE   PRIVATE   .         .         .         .         .         .         .
            CaseSubmitted    SUBMITTED SUBMITTED .         .         .         .         .         .         .
            MoreTold         .         PRIVATE   SUBMITTED ACKNOWL   IN_HAND   AWAITING  REOPENED  REOPENED  .
            MemberAnswered   .         .         .         ACKNOWL   IN_HAND   IN_HAND   .         .         .
            ShareAdded       .         .         SUBMITTED ACKNOWL   IN_HAND   AWAITING  CLOSED    REOPENED  .
            ShareWithdrawn   .         .         SUBMITTED ACKNOWL   IN_HAND   AWAITING  CLOSED    REOPENED  .
            MatchingDecided  .         .         SUBMITTED ACKNOWL   IN_HAND   AWAITING  CLOSED    REOPENED  .
            FeedbackGiven    .         .         .         .         .         .         CLOSED    .         .
            CaseWithdrawn    .         .         WITHDRAWN WITHDRAWN WITHDRAWN WITHDRAWN WITHDRAWN WITHDRAWN .
            CaseAcknowledged .         .         ACKNOWL   .         .         .         .         ACKNOWL   .
            CaseTaken        .         .         IN_HAND   IN_HAND   IN_HAND   AWAITING  .         IN_HAND   .
            CaseHandedOver   .         .         ACKNOWL   ACKNOWL   ACKNOWL   AWAITING  .         ACKNOWL   .
            MemberAsked      .         .         AWAITING  AWAITING  AWAITING  AWAITING  .         AWAITING  .
            Noted            .         .         SUBMITTED ACKNOWL   IN_HAND   AWAITING  CLOSED    REOPENED  .
            StepTaken        .         .         IN_HAND   IN_HAND   IN_HAND   AWAITING  .         IN_HAND   .
            CaseLinked       .         .         SUBMITTED ACKNOWL   IN_HAND   AWAITING  CLOSED    REOPENED  .
            CaseEscalated    .         .         SUBMITTED ACKNOWL   IN_HAND   AWAITING  .         REOPENED  .
            CaseClosed       .         .         .         CLOSED    CLOSED    CLOSED    .         .         .
            CaseReopened     .         .         .         .         .         .         REOPENED  .         .
            CaseHeld         .         .         SUBMITTED ACKNOWL   IN_HAND   AWAITING  CLOSED    REOPENED  .
            HoldLifted       .         .         SUBMITTED ACKNOWL   IN_HAND   AWAITING  CLOSED    REOPENED  WITHDRAWN
            KeptLonger       .         .         .         .         .         .         CLOSED    .         WITHDRAWN
            """;

    private static final Map<String, CaseStatus> SHORT = Map.of(
            "PRIVATE", CaseStatus.KEPT_PRIVATE,
            "ACKNOWL", CaseStatus.ACKNOWLEDGED,
            "AWAITING", CaseStatus.AWAITING_MEMBER);

    @Test
    void allowsEachWayAndRefusesEveryOther() {
        Map<String, CaseStatus> allowed = new TreeMap<>();
        for (CaseStatus from : CaseStatus.values()) {
            for (CaseEvent event : EVENTS) {
                caseIn(from).after(event).ifPresent(after -> allowed.put(way(from, event.getClass()), after.status()));
            }
        }

        assertThat(allowed).isEqualTo(ways());
    }

    private static Map<String, CaseStatus> ways() {
        List<String[]> rows =
                TABLE.lines().map(line -> line.strip().split(" +")).toList();
        List<CaseStatus> columns = Arrays.stream(rows.getFirst())
                .skip(1)
                .map(LifecycleTest::status)
                .toList();
        Map<String, CaseStatus> ways = new TreeMap<>();
        for (String[] row : rows.subList(1, rows.size())) {
            for (int i = 0; i < columns.size(); i++) {
                if (!row[i + 1].equals(".")) {
                    ways.put(columns.get(i) + " " + row[0], status(row[i + 1]));
                }
            }
        }
        return ways;
    }

    private static CaseStatus status(String written) {
        return Optional.ofNullable(SHORT.get(written)).orElseGet(() -> CaseStatus.valueOf(written));
    }

    private static String way(CaseStatus from, Class<?> event) {
        return from + " " + event.getSimpleName();
    }

    @Test
    void knowsEveryEventAndLeadsToEveryStatus() {
        assertThat(EVENTS.stream().<Class<?>>map(CaseEvent::getClass))
                .containsExactlyInAnyOrder(CaseEvent.class.getPermittedSubclasses());
        assertThat(Stream.concat(Stream.of(CaseStatus.DRAFT), ways().values().stream()))
                .contains(CaseStatus.values());
    }

    @Test
    void namesNoWayTwice() {
        Set<String> ways = Lifecycle.TABLE.edges().stream()
                .map(edge -> way(edge.from(), edge.on()))
                .collect(Collectors.toSet());

        assertThat(Lifecycle.TABLE.edges()).hasSameSizeAs(ways);
    }

    @Test
    void givesSharesOnlyByTheMembersWordAndTakesThemAllWhenWithdrawn() {
        CaseFile sent = sent();

        assertThat(sent.extentFor(PRUDENCE)).contains(Extent.WHOLE);
        assertThat(sent.extentFor(SILAS)).isEmpty();
        assertThat(sent.after(EVENTS.get(4)).orElseThrow().extentFor(SILAS)).contains(Extent.SUMMARY);
        assertThat(sent.after(EVENTS.get(5)).orElseThrow().shares()).isEmpty();
        assertThat(sent.after(new CaseWithdrawn(NOW, IVY)).orElseThrow().shares())
                .isEmpty();
    }

    @Test
    void isHeldByWhoeverActsFirstUntilItIsTakenOrHandedOver() {
        CaseFile read = sent().after(new CaseAcknowledged(NOW, PRUDENCE)).orElseThrow();
        assertThat(read.holder()).contains(PRUDENCE);
        assertThat(read.after(new StepTaken(NOW, SILAS, CaseStep.OTHER, ""))
                        .orElseThrow()
                        .holder())
                .contains(PRUDENCE);
        assertThat(read.after(new CaseTaken(NOW, SILAS)).orElseThrow().holder()).contains(SILAS);
        assertThat(read.after(new CaseHandedOver(NOW, PRUDENCE, SILAS))
                        .orElseThrow()
                        .holder())
                .contains(SILAS);
        assertThat(read.after(new ShareWithdrawn(NOW, IVY, PRUDENCE))
                        .orElseThrow()
                        .holder())
                .isEmpty();
    }

    @Test
    void forgetsTheOutcomeWhenItIsOpenAgain() {
        CaseFile closed = sent().after(new CaseAcknowledged(NOW, PRUDENCE))
                .flatMap(file -> file.after(new CaseClosed(NOW, PRUDENCE, Outcome.SUPPORTED, "We spoke.")))
                .orElseThrow();

        assertThat(closed.standing().outcome()).isEqualTo(Outcome.SUPPORTED);
        assertThat(closed.after(new MoreTold(NOW, IVY)).orElseThrow().standing().outcome())
                .isNull();
    }

    @Test
    void staysOnHoldWhenItIsTakenBackUntilTheHoldIsLifted() {
        CaseFile held = sent().after(new CaseHeld(NOW, PRUDENCE, "A court asked for it."))
                .flatMap(file -> file.after(new CaseWithdrawn(NOW, IVY)))
                .orElseThrow();

        assertThat(held.heldBy()).contains(PRUDENCE);
        assertThat(held.after(new HoldLifted(NOW, PRUDENCE, "The court is done."))
                        .orElseThrow()
                        .isHeld())
                .isFalse();
    }

    private static CaseFile sent() {
        return caseIn(CaseStatus.DRAFT).after(EVENTS.get(1)).orElseThrow();
    }

    private static CaseFile caseIn(CaseStatus status) {
        return new CaseFile(
                new CaseId("WM-7K3Q-92XF"),
                IVY,
                new CouncilId("thurrock"),
                NOW,
                Standing.DRAFT.at(status),
                List.of(),
                0);
    }
}
