package org.wardmate.report;

import java.util.Arrays;
import java.util.function.Predicate;
import org.wardmate.casework.Frequency;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Sign;
import org.wardmate.casework.YesNo;

/** When a piece of guidance fits what was told. Unlike triage, it goes by what was said: a guess would bury the rest. */
final class When {
    private When() {}

    static Predicate<Incident> always() {
        return told -> true;
    }

    static Predicate<Incident> any(Kind... kinds) {
        return told -> Arrays.stream(kinds).anyMatch(told::is);
    }

    /** The sign was asked about, and not ruled out. */
    static Predicate<Incident> any(Sign sign) {
        return told ->
                told.harm().signs().containsKey(sign) && told.harm().signs().get(sign) != YesNo.NO;
    }

    static Predicate<Incident> again() {
        return told -> told.is(Kind.PERSISTENT)
                || (told.scene().frequency() != null && told.scene().frequency() != Frequency.ONCE);
    }
}
