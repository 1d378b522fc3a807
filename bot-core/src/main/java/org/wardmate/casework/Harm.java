package org.wardmate.casework;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What was done.
 *
 * @param kinds empty where the member has not said
 * @param signs only those that were answered
 * @param account what happened, in the member's words, or empty
 * @param effect what it does to them, in their words, or empty
 */
public record Harm(Set<Kind> kinds, Map<Sign, YesNo> signs, String account, String effect) {
    static final Harm UNTOLD = new Harm(Set.of(), Map.of(), "", "");

    public Harm {
        kinds = Set.copyOf(kinds);
        signs = Map.copyOf(signs);
    }

    public Harm withKinds(Set<Kind> told) {
        return new Harm(told, signs, account, effect);
    }

    public Harm withSign(Sign sign, YesNo told) {
        Map<Sign, YesNo> more = new EnumMap<>(Sign.class);
        more.putAll(signs);
        more.put(sign, told);
        return new Harm(kinds, more, account, effect);
    }

    public Harm withAccount(String told) {
        return new Harm(kinds, signs, told, effect);
    }

    public Harm withEffect(String told) {
        return new Harm(kinds, signs, account, told);
    }
}
