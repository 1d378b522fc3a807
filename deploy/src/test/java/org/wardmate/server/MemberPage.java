package org.wardmate.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** A member's chat in a browser, as a transcript: what they do, and what they then see last. */
final class MemberPage {
    /** The machine may be busy, and a picture takes a second or two. */
    private static final double PATIENCE = 30_000;

    private final Page page;

    MemberPage(Page page) {
        this.page = page;
        page.setDefaultTimeout(PATIENCE);
    }

    static MemberPage open(Page page, String server, String member) {
        page.navigate(server + "/chat/" + member);
        return new MemberPage(page);
    }

    Page page() {
        return page;
    }

    MemberPage says(String words) {
        page.getByLabel("Your message").fill(words);
        page.keyboard().press("Enter");
        return this;
    }

    /** Presses the newest button with this label. */
    MemberPage presses(String label) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(label).setExact(true))
                .last()
                .click();
        return this;
    }

    MemberPage ticks(String label) {
        page.getByLabel(label).last().check();
        return this;
    }

    /** Fills in the newest field whose label begins with this. */
    MemberPage fills(String label, String words) {
        page.getByLabel(label).last().fill(words);
        return this;
    }

    MemberPage attaches(FilePayload... files) {
        page.locator(".file-request input").last().setInputFiles(files);
        return this;
    }

    /** Waits until words stand in the newest entry. */
    MemberPage sees(String words) {
        shows(newest(), words);
        return this;
    }

    /** Waits until an entry with these words is there, the newest or not. */
    MemberPage hasSeen(String words) {
        shows(page.locator("#log"), words);
        return this;
    }

    private static void shows(Locator place, String words) {
        assertThat(place).containsText(words, new ContainsTextOptions().setTimeout(PATIENCE));
    }

    Locator newest() {
        return page.locator(".entry--theirs").last();
    }

    /** Skips questions until words stand in the newest entry. */
    MemberPage skipsTo(String question) {
        return skipsTo(question, () -> presses("Skip this"));
    }

    MemberPage skipsTo(String question, Runnable skip) {
        while (!newest().innerText().contains(question)) {
            String step = step();
            skip.run();
            assertThat(newest()).not().containsText(step, new ContainsTextOptions().setTimeout(PATIENCE));
        }
        return this;
    }

    /** What tells one question from the next: the line at its foot. */
    private String step() {
        return newest().innerText()
                .lines()
                .filter(line -> line.startsWith("Step "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No question stands in:\n" + newest().innerText()));
    }
}
