package org.wardmate.report;

import static org.wardmate.casework.Kind.CHILD_IMAGES;
import static org.wardmate.casework.Kind.INTIMATE;
import static org.wardmate.casework.Kind.PERSISTENT;
import static org.wardmate.message.Texts.text;
import static org.wardmate.report.When.always;
import static org.wardmate.report.When.any;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.wardmate.casework.Incident;
import org.wardmate.message.Block.Fact;

/** Someone outside the council who helps, and how to reach them. */
record Helpline(String name, String help, Predicate<Incident> fits, Provenance read) {
    private static final LocalDate READ = LocalDate.of(2026, 11, 21);

    static final List<Helpline> TABLE = List.of(
            new Helpline(
                    text("helpline.intimate"),
                    text("helpline.intimate.help"),
                    any(INTIMATE),
                    new Provenance("https://revengepornhelpline.org.uk", READ)),
            new Helpline(
                    text("helpline.iwf"),
                    text("helpline.iwf.help"),
                    any(CHILD_IMAGES),
                    new Provenance("https://www.iwf.org.uk", READ)),
            new Helpline(
                    text("helpline.stalking"),
                    text("helpline.stalking.help"),
                    any(PERSISTENT),
                    new Provenance("https://www.suzylamplugh.org", READ)),
            new Helpline(
                    text("helpline.samaritans"),
                    text("helpline.samaritans.help"),
                    always(),
                    new Provenance("https://www.samaritans.org", READ)),
            new Helpline(
                    text("helpline.nhs"),
                    text("helpline.nhs.help"),
                    always(),
                    new Provenance("https://111.nhs.uk", READ)),
            new Helpline(
                    text("helpline.victims"),
                    text("helpline.victims.help"),
                    always(),
                    new Provenance("https://www.victimsupport.org.uk", READ)),
            new Helpline(
                    text("helpline.lga"),
                    text("helpline.lga.help"),
                    always(),
                    new Provenance("https://www.local.gov.uk/about/campaigns/debate-not-hate", READ)));

    static List<Helpline> fitting(Incident told) {
        return TABLE.stream().filter(line -> line.fits.test(told)).toList();
    }

    Fact shown() {
        return new Fact(name, help);
    }
}
