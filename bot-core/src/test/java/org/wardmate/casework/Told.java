package org.wardmate.casework;

import java.util.Set;

/** Incidents to test with. */
public final class Told {
    private Told() {}

    /** One of these kinds, once, by nobody known, with every sign ruled out and the member safe. */
    public static Incident plain(Kind... kinds) {
        Incident told = Incident.UNTOLD
                .withSafety(Safety.SAFE)
                .withHarm(harm -> harm.withKinds(Set.of(kinds)))
                .withScene(scene -> scene.withFrequency(Frequency.ONCE))
                .withAuthor(Author.UNKNOWN);
        for (Sign sign : Sign.values()) {
            told = with(told, sign, YesNo.NO);
        }
        return told;
    }

    public static Incident with(Incident told, Sign sign, YesNo answer) {
        return told.withHarm(harm -> harm.withSign(sign, answer));
    }
}
