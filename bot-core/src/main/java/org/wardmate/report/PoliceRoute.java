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
import org.wardmate.people.Member;

/**
 * How to reach the police, what "Operation Ford" does for a councillor, and what it does not.
 *
 * @param knowsFord whether to speak of Operation Ford; it does not cover members of parish and town councils
 */
record PoliceRoute(boolean knowsFord) {
    private static final Provenance OPERATION_FORD = new Provenance(
            "Local Government Association, Operation Ford: https://www.lgafirst.co.uk/?p=22177",
            LocalDate.of(2026, 11, 21));

    static PoliceRoute of(Member member) {
        return new PoliceRoute(!member.seat().isOfParishAlone());
    }

    /** What to do first. */
    String first() {
        return knowsFord ? text("guidance.first.police") : text("guidance.first.police.parish");
    }

    Facts shown(Incident told, Triage.Outcome outcome) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(text("police.now"), text("police.now.how")));
        facts.add(new Fact(text("police.other"), text("police.other.how")));
        if (knowsFord) {
            facts.add(new Fact(text("police.ford"), text("police.ford.what")));
            facts.add(new Fact(text("police.limits"), text("police.limits.what")));
        }
        if (outcome.routes().contains(Route.TRUE_VISION)) {
            facts.add(new Fact(text("police.hate"), text("police.hate.how")));
        }
        if (told.is(Kind.IMPERSONATION)) {
            facts.add(new Fact(text("police.money"), text("police.money.how")));
        }
        if (knowsFord) {
            facts.add(OPERATION_FORD.shown());
        }
        return new Facts(facts);
    }
}
