package org.wardmate.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardmate.evidence.darkroom.HostileFiles;

/** Every state of a report as a member meets it: on a phone and on a desk, by eye, by ear and by keyboard. */
@Tag("browser")
@Timeout(240)
class ReportPagesTest {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private static Chromium chromium;
    private static RunningServer server;

    private final List<BrowserContext> opened = new ArrayList<>();

    @BeforeAll
    @Timeout(value = 10, unit = TimeUnit.MINUTES) // The first start builds the index.
    static void start() {
        chromium = Chromium.start();
        server = RunningServer.onAnyPort();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            chromium.close();
        }
    }

    @AfterEach
    void closePages() {
        opened.forEach(BrowserContext::close);
    }

    @ParameterizedTest
    @CsvSource({"360, 740, thurrock", "1280, 900, bexley"})
    void areWithoutBarriersAndFitTheScreen(int width, int height, String council) {
        MemberPage officer = chat(width, height, council + "-monitoring-officer");
        officer.hasSeen("Welcome");
        MemberPage member = chat(width, height, council + "-councillor-1");
        member.sees("Welcome").says("report").sees("Are you safe now?");
        inspect(member, "safe-now");
        member.presses("No, I am in danger").sees("Ring 999 now.");
        inspect(member, "999");
        member.presses("I am safe now").sees("You decide what happens here.");
        inspect(member, "control");
        member.presses("Go on").sees("What would you like to do?");
        inspect(member, "purpose");
        member.presses("Report it to someone").sees("What kind of abuse is it?");
        inspect(member, "kinds");
        member.ticks("A threat to hurt").ticks("Someone who will not stop").presses("Go on");
        member.sees("What happened?");
        inspect(member, "account");
        member.says("@angry_gull wrote on Facebook yesterday that he knows where I live: https://example.org/post/12.");
        member.sees("I found this in your words.");
        inspect(member, "noticed");
        member.presses("Yes, use it").sees("Do you know who did it?");
        inspect(member, "author");
        member.skipsTo("Do you have screenshots?");
        inspect(member, "screenshots");
        member.attaches(new FilePayload("post.png", "image/png", HostileFiles.png(900, 1600)))
                .sees("Do you have screenshots?")
                .hasSeen("Kept: post.png");
        inspect(member, "screenshot-kept");
        member.attaches(new FilePayload("page.png", "image/png", HostileFiles.webPage()))
                .hasSeen("web page");
        assertThat(member.page().getByText("not a picture, so it was not kept")).isInViewport();
        inspect(member, "screenshot-refused");
        member.presses("That is all of them").sees("Is this right?");
        inspect(member, "check");
        member.presses("This is right").sees("Who may see this?");
        inspect(member, "recipients");
        member.ticks("Monitoring Officer").presses("Send to those I ticked");
        member.hasSeen("Your report has been sent.");
        member.hasSeen("People who can help");
        assertThat(member.page().getByText("Your report has been sent.")).isInViewport();
        inspect(member, "sent");
        member.says("my reports").sees("Your reports");
        inspect(member, "my-reports");
        officer.hasSeen("A report of abuse from");
        inspect(officer, "officers-card");
        goesOnUntilItIsClosed(member, officer);
    }

    /** The officer's and the member's side of a case, in two browsers. */
    private static void goesOnUntilItIsClosed(MemberPage member, MemberPage officer) {
        officer.hasSeen("A report of abuse from").presses("I have read it");
        officer.sees("has been told.");
        member.hasSeen("has read your report");
        officer.presses("Look at the screenshots").sees("Each time somebody looks at one");
        assertThat(officer.newest().locator(".picture img")).hasCount(1);
        assertThat(officer.newest()
                        .locator(".picture img")
                        .evaluate("img => img.decode().then(() => img.naturalWidth > 0)"))
                .isEqualTo(true);
        inspect(officer, "case-pictures");
        officer.presses("Ask the member").sees("What would you like to know?");
        inspect(officer, "case-asking");
        officer.fills("What would you like to know?", "Did he name your street?")
                .presses("Ask");
        member.hasSeen("Did he name your street?");
        inspect(member, "case-asked");
        member.fills("Your answer", "Yes, he did.").presses("Send the answer");
        officer.hasSeen("Yes, he did.").presses("Show the case");
        officer.sees("In hand");
        inspect(officer, "case-card");
        officer.presses("Log what was done").sees("What was done?");
        officer.ticks("Reported to the police")
                .fills("Ticket number", "EX/1234")
                .presses("Log it");
        member.hasSeen("Reported to the police (EX/1234)");
        officer.presses("Show the case").sees("Where it stands");
        officer.presses("Close it").sees("Your words to the member");
        inspect(officer, "case-closing");
        officer.ticks("It is with the police").fills("Your words to the member", "Ring me any time.");
        officer.presses("Close the case").sees("has been told.");
        member.hasSeen("has been closed").sees("Ring me any time.");
        inspect(member, "case-closed");
        member.ticks("Partly").presses("Send this").sees("Thank you.");
        officer.says("cases").sees("Closed lately");
        inspect(officer, "case-list");
    }

    @Test
    void areUsedByKeyboardAlone() {
        MemberPage member = chat(1280, 900, "essex-councillor-1");
        Page page = member.sees("Welcome").page();
        page.onFileChooser(
                chooser -> chooser.setFiles(new FilePayload("post.png", "image/png", HostileFiles.png(300, 200))));
        page.getByLabel("Your message").focus();
        page.keyboard().type("report");
        page.keyboard().press("Enter");
        member.sees("Are you safe now?");
        presses(page, "Yes, I am safe");
        member.sees("You decide what happens here.");
        presses(page, "Go on");
        member.sees("What would you like to do?");
        presses(page, "Keep a private record");
        member.sees("What kind of abuse is it?");
        comesTo(page, "Insults or rudeness");
        page.keyboard().press("Space");
        presses(page, "Go on");
        member.sees("What happened?");
        page.getByLabel("Your message").focus();
        page.keyboard().type("He shouted at me.");
        page.keyboard().press("Enter");
        member.skipsTo("Do you have screenshots?", () -> presses(page, "Skip this"));
        comesTo(page, "Choose files");
        page.keyboard().press("Enter");
        member.hasSeen("Kept: post.png").sees("Do you have screenshots?");
        presses(page, "Remove this picture");
        member.hasSeen("Removed. The picture is deleted.").sees("Do you have screenshots?");
        presses(page, "That is all of them");
        member.sees("Is this right?");
        presses(page, "This is right");
        member.hasSeen("Kept for you alone");
    }

    private static void presses(Page page, String label) {
        comesTo(page, label);
        page.keyboard().press("Enter");
    }

    /** Goes from place to place up to the newest that has this name; a page has fewer than 300 places. */
    private static void comesTo(Page page, String label) {
        for (int i = 0; i < 300; i++) {
            page.keyboard().press("Tab");
            Object isThere = page.evaluate("""
                    label => {
                      const name = (place) => (place.labels?.[0] ?? place).textContent;
                      const places = [...document.querySelectorAll('button, input')];
                      return places.findLast((place) => name(place) === label) === document.activeElement;
                    }
                    """, label);
            if (Boolean.TRUE.equals(isThere)) {
                return;
            }
        }
        throw new AssertionError("The focus never came to " + label);
    }

    private static void inspect(MemberPage member, String state) {
        Page page = member.page();
        assertThat(page.locator("#thinking")).isHidden();
        int width = page.viewportSize().width;
        page.screenshot(
                new ScreenshotOptions().setPath(SCREENSHOTS.resolve("report-%s-%d.png".formatted(state, width))));
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("sideways room at " + state)
                .isEqualTo(0);
        assertThat(barriers(page)).as(state).isEmpty();
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Rule::toString)
                        .toList();
    }

    private MemberPage chat(int width, int height, String member) {
        BrowserContext context = chromium.browser().newContext(new NewContextOptions().setViewportSize(width, height));
        opened.add(context);
        return MemberPage.open(context.newPage(), server.address(), member);
    }
}
