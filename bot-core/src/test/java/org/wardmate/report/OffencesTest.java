package org.wardmate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wardmate.casework.Told.plain;
import static org.wardmate.casework.Told.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wardmate.casework.Frequency;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Sign;
import org.wardmate.casework.YesNo;

class OffencesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** A kind in full has its own cards; a kind that is not here has none, and the card would be a guess. */
    private static final Map<Kind, List<String>> CARDS = Map.of(
            Kind.THREAT, List.of("threat", "menacing"),
            Kind.HATE, List.of("menacing", "grossly-offensive"),
            Kind.PERSISTENT, List.of("stalking", "harassment", "menacing"),
            Kind.INTIMATE, List.of("intimate-pictures", "grossly-offensive"),
            Kind.SELF_HARM, List.of("self-harm"),
            Kind.FALSEHOOD, List.of("false-message"));

    @Test
    void fitsEachKind() {
        for (Kind kind : Kind.values()) {
            assertThat(ids(plain(kind), TODAY)).as(kind.name()).isEqualTo(CARDS.getOrDefault(kind, List.of()));
        }
    }

    @Test
    void goesByASignThatWasAskedAboutAndNotRuledOut() {
        assertThat(ids(with(plain(Kind.RUDE), Sign.THREAT, YesNo.YES), TODAY)).contains("threat");
        assertThat(ids(with(plain(Kind.RUDE), Sign.THREAT, YesNo.NOT_SURE), TODAY))
                .contains("threat");
        assertThat(ids(Incident.UNTOLD, TODAY)).isEmpty();
    }

    @Test
    void takesASecondTimeForHarassment() {
        Incident again = plain(Kind.RUDE).withScene(scene -> scene.withFrequency(Frequency.A_FEW_TIMES));

        assertThat(ids(again, TODAY)).containsExactly("harassment");
    }

    @Test
    void keepsElectionLawForElections() {
        assertThat(ids(with(plain(Kind.FALSEHOOD), Sign.ELECTION, YesNo.YES), TODAY))
                .containsExactly("false-message", "false-about-candidate", "imprint");
        assertThat(ids(with(plain(Kind.THREAT), Sign.ELECTION, YesNo.YES), TODAY))
                .containsExactly("threat", "menacing", "undue-influence", "hostility");
    }

    @Test
    void reachesEveryCard() {
        Incident everything = plain(Kind.values());
        for (Sign sign : Sign.values()) {
            everything = with(everything, sign, YesNo.YES);
        }

        assertThat(ids(everything, TODAY))
                .containsExactlyElementsOf(
                        Offences.TABLE.stream().map(Offence::id).toList());
    }

    @Test
    void showsACardOnItsLastDayAndNotAfter() {
        Offence threat = card("threat");

        assertThat(ids(plain(Kind.THREAT), threat.lastDay())).contains("threat");
        assertThat(ids(plain(Kind.THREAT), threat.lastDay().plusDays(1))).doesNotContain("threat");
    }

    @Test
    void showsNoCardAtAllOnceEveryDayHasPassed() {
        LocalDate late = LocalDate.of(2030, 1, 1);

        assertThat(Kind.values())
                .allSatisfy(kind -> assertThat(ids(plain(kind), late)).isEmpty());
    }

    @Test
    void givesEachCardASourceAndDatesWithinAYear() {
        assertThat(Offences.TABLE).allSatisfy(card -> {
            assertThat(card.read().source()).contains("https://");
            assertThat(card.lastDay())
                    .isAfter(card.read().asAt())
                    .isBefore(card.read().asAt().plusYears(1));
        });
        assertThat(Offences.TABLE.stream().map(Offence::id)).doesNotHaveDuplicates();
    }

    @Test
    void refusesACardThatIsPastItsDayWhenRead() {
        Offence threat = card("threat");

        assertThatThrownBy(() -> new Offence(
                        "late",
                        threat.behaviour(),
                        threat.provision(),
                        threat.covers(),
                        threat.fits(),
                        threat.read(),
                        threat.read().asAt()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** On 31 January 2024 the Online Safety Act took threats and false messages out of these two. */
    @Test
    void leavesOutWhatWasRepealed() {
        assertThat(card("grossly-offensive").covers())
                .doesNotContainIgnoringCase("threat")
                .doesNotContain("false");
        assertThat(card("menacing").covers()).doesNotContain("false");
        assertThat(Offences.TABLE)
                .filteredOn(card -> card.covers().contains("threaten"))
                .extracting(Offence::provision)
                .noneMatch(provision -> provision.contains("1988"));
    }

    private static Offence card(String id) {
        return Offences.TABLE.stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Incident told, LocalDate today) {
        return Offence.fitting(Offences.TABLE, told, today).stream()
                .map(Offence::id)
                .toList();
    }
}
