package org.wardmate.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That saying less never makes a report less urgent, and never takes the police off it. */
class TriageSilenceTest {
    private static final List<Set<Kind>> KINDS_APART =
            Stream.of(Kind.values()).<Set<Kind>>map(EnumSet::of).toList();

    /** Every answer of every question but the kind, with each kind in turn: 337,920 reports. */
    @Test
    void leavingOutAnAnswerNeverLowersUrgencyNorDropsThePolice() {
        for (Set<Kind> kinds : KINDS_APART) {
            everything(kinds).forEach(TriageSilenceTest::assertSilenceIsNoLighter);
        }
    }

    /** Kinds in any number beside one another, by chance from a fixed seed. */
    @Test
    void norDoesItWhereKindsComeTogether() {
        Random chance = new Random(20_261_121);
        for (int i = 0; i < 50_000; i++) {
            assertSilenceIsNoLighter(any(chance));
        }
    }

    @Test
    void namingAnotherKindNeverLowersUrgencyNorDropsThePolice() {
        Random chance = new Random(4);
        for (int i = 0; i < 50_000; i++) {
            Incident told = any(chance);
            Triage.Outcome before = Triage.of(told);
            for (Kind kind : Kind.values()) {
                Set<Kind> more = new HashSet<>(told.harm().kinds());
                more.add(kind);
                assertNoLighter(told.withHarm(harm -> harm.withKinds(more)), before);
            }
        }
    }

    private static void assertSilenceIsNoLighter(Incident told) {
        Triage.Outcome before = Triage.of(told);
        assertNoLighter(new Incident(null, told.harm(), told.scene(), told.author(), told.authorName()), before);
        assertNoLighter(new Incident(told.safety(), told.harm(), told.scene(), null, told.authorName()), before);
        assertNoLighter(told.withScene(scene -> Scene.UNTOLD), before);
        for (Sign sign : Sign.values()) {
            Map<Sign, YesNo> fewer = new EnumMap<>(Sign.class);
            fewer.putAll(told.harm().signs());
            fewer.remove(sign);
            assertNoLighter(
                    told.withHarm(harm -> new Harm(harm.kinds(), fewer, harm.account(), harm.effect())), before);
            assertNoLighter(told.withHarm(harm -> harm.withSign(sign, YesNo.NOT_SURE)), before);
        }
    }

    /** Compared by hand first: an assertion for each of millions of pairs would take minutes. */
    private static void assertNoLighter(Incident less, Triage.Outcome before) {
        Triage.Outcome after = Triage.of(less);
        boolean later = after.urgency().compareTo(before.urgency()) > 0;
        boolean withoutPolice =
                before.routes().contains(Route.POLICE) && !after.routes().contains(Route.POLICE);
        if (later || withoutPolice) {
            assertThat(after).as("of %s, which says less", less).isEqualTo(before);
        }
    }

    private static Stream<Incident> everything(Set<Kind> kinds) {
        return orNull(Safety.values()).stream()
                .flatMap(safety -> orNull(Author.values()).stream()
                        .flatMap(author -> orNull(Frequency.values()).stream()
                                .flatMap(frequency -> signs().stream()
                                        .map(signs -> incident(safety, kinds, signs, frequency, author)))));
    }

    /** Every way to answer, or leave out, the four signs. */
    private static List<Map<Sign, YesNo>> signs() {
        List<Map<Sign, YesNo>> all = List.of(Map.of());
        for (Sign sign : Sign.values()) {
            List<Map<Sign, YesNo>> longer = new ArrayList<>(all);
            for (Map<Sign, YesNo> some : all) {
                for (YesNo answer : YesNo.values()) {
                    Map<Sign, YesNo> more = new EnumMap<>(Sign.class);
                    more.putAll(some);
                    more.put(sign, answer);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static Incident any(Random chance) {
        Set<Kind> kinds = EnumSet.of(one(chance, Kind.values()));
        for (Kind kind : Kind.values()) {
            if (chance.nextInt(4) == 0) {
                kinds.add(kind);
            }
        }
        Map<Sign, YesNo> signs = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            // No is what makes a report light, so it comes up most.
            signs.put(sign, chance.nextInt(3) == 0 ? one(chance, YesNo.values()) : YesNo.NO);
        }
        return incident(
                chance.nextInt(2) == 0 ? Safety.SAFE : one(chance, Safety.values()),
                kinds,
                signs,
                chance.nextInt(2) == 0 ? Frequency.ONCE : one(chance, Frequency.values()),
                one(chance, Author.values()));
    }

    private static Incident incident(
            @Nullable Safety safety,
            Set<Kind> kinds,
            Map<Sign, YesNo> signs,
            @Nullable Frequency frequency,
            @Nullable Author author) {
        Scene scene = new Scene(Set.of(), "", frequency, List.of(), List.of());
        return new Incident(safety, new Harm(kinds, signs, "", ""), scene, author, "");
    }

    private static <T> T one(Random chance, T[] values) {
        return values[chance.nextInt(values.length)];
    }

    private static <T> List<@Nullable T> orNull(T[] values) {
        List<@Nullable T> all = new ArrayList<>(List.of(values));
        all.add(null);
        return all;
    }
}
