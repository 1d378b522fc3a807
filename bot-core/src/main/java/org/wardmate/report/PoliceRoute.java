package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Route;
import org.wardmate.casework.Triage;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;

/** How to reach the police, what "Operation Ford" does for a councillor, and what it does not. */
final class PoliceRoute {
    private static final Provenance OPERATION_FORD = new Provenance(
            "Local Government Association, Operation Ford: https://www.lgafirst.co.uk/?p=22177",
            LocalDate.of(2026, 11, 21));

    private PoliceRoute() {}

    static Facts shown(Incident told, Triage.Outcome outcome) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(text("police.now"), text("police.now.how")));
        facts.add(new Fact(text("police.other"), text("police.other.how")));
        facts.add(new Fact(text("police.ford"), text("police.ford.what")));
        facts.add(new Fact(text("police.limits"), text("police.limits.what")));
        if (outcome.routes().contains(Route.TRUE_VISION)) {
            facts.add(new Fact(text("police.hate"), text("police.hate.how")));
        }
        if (told.is(Kind.IMPERSONATION)) {
            facts.add(new Fact(text("police.money"), text("police.money.how")));
        }
        facts.add(OPERATION_FORD.shown());
        return new Facts(facts);
    }
}
