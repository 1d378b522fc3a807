package org.wardmate.report;

import static org.wardmate.casework.Platform.ELSEWHERE;
import static org.wardmate.casework.Platform.EMAIL;
import static org.wardmate.casework.Platform.FACEBOOK;
import static org.wardmate.casework.Platform.INSTAGRAM;
import static org.wardmate.casework.Platform.IN_PERSON;
import static org.wardmate.casework.Platform.LINKEDIN;
import static org.wardmate.casework.Platform.NEXTDOOR;
import static org.wardmate.casework.Platform.TIKTOK;
import static org.wardmate.casework.Platform.WHATSAPP;
import static org.wardmate.casework.Platform.X;
import static org.wardmate.casework.Platform.YOUTUBE;
import static org.wardmate.message.Texts.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmate.casework.Platform;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;

/**
 * How to report something where it happened, and how to see less of whoever did it. The words say what to look for and
 * not where to press, since buttons move.
 *
 * @param help the platform's own help page, or null where there is none
 */
record PlatformSteps(
        Platform platform,
        String report,
        String quiet,
        @Nullable Provenance help) {
    private static final LocalDate READ = LocalDate.of(2026, 11, 21);

    static final List<PlatformSteps> TABLE = List.of(
            steps(
                    FACEBOOK,
                    text("steps.facebook.report"),
                    text("steps.facebook.quiet"),
                    "https://www.facebook.com/help/181495968648557"),
            steps(
                    X,
                    text("steps.x.report"),
                    text("steps.x.quiet"),
                    "https://help.x.com/en/safety-and-security/report-abusive-behavior"),
            steps(
                    INSTAGRAM,
                    text("steps.instagram.report"),
                    text("steps.instagram.quiet"),
                    "https://help.instagram.com/192435014247952"),
            steps(
                    WHATSAPP,
                    text("steps.whatsapp.report"),
                    text("steps.whatsapp.quiet"),
                    "https://faq.whatsapp.com/1142481766359885"),
            steps(
                    TIKTOK,
                    text("steps.tiktok.report"),
                    text("steps.tiktok.quiet"),
                    "https://support.tiktok.com/en/safety-hc/report-a-problem"),
            steps(
                    YOUTUBE,
                    text("steps.youtube.report"),
                    text("steps.youtube.quiet"),
                    "https://support.google.com/youtube/answer/2802027"),
            steps(NEXTDOOR, text("steps.nextdoor.report"), text("steps.nextdoor.quiet"), "https://help.nextdoor.com"),
            steps(
                    LINKEDIN,
                    text("steps.linkedin.report"),
                    text("steps.linkedin.quiet"),
                    "https://www.linkedin.com/help/linkedin/answer/37822"),
            new PlatformSteps(EMAIL, text("steps.email.report"), text("steps.email.quiet"), null),
            new PlatformSteps(IN_PERSON, text("steps.in-person.report"), text("steps.in-person.quiet"), null),
            new PlatformSteps(ELSEWHERE, text("steps.elsewhere.report"), text("steps.elsewhere.quiet"), null));

    private static PlatformSteps steps(Platform platform, String report, String quiet, String page) {
        return new PlatformSteps(platform, report, quiet, new Provenance(page, READ));
    }

    Facts shown() {
        Fact first = new Fact(platform.label(), report);
        Fact second = new Fact(text("steps.quiet"), quiet);
        return new Facts(help == null ? List.of(first, second) : List.of(first, second, help.shown()));
    }
}
