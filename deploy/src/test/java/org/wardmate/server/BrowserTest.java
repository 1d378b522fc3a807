package org.wardmate.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
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
import org.junit.jupiter.params.provider.EnumSource;

/** The trial as somebody uses it in a real browser. */
@Tag("browser")
@Timeout(120)
class BrowserTest {
    private static final String QUESTION = "can I follow this developer?";
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private static Chromium chromium;
    private static RunningServer server;

    private final List<BrowserContext> opened = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

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
    @CsvSource({"360, 740, thurrock-councillor-1", "1280, 900, thurrock-councillor-2"})
    void answersFromTheCouncilsOwnWordsAndShowsWhereTheyStand(int width, int height, String member) {
        Page page = page(width, height);
        page.navigate(server.address());
        photograph(page, "people-" + width);
        page.locator("a[href='/chat/" + member + "']").click();
        assertThat(page.getByText("Welcome")).isVisible();
        photograph(page, "welcome-" + width);

        ask(page, QUESTION);
        Locator quote = page.locator(".quote").first();
        assertThat(quote).isVisible();
        photograph(page, "answer-" + width);
        String words = quote.locator("blockquote p").last().textContent();
        quote.locator(".citation").click();

        Locator quoted = page.locator("mark");
        assertThat(quoted).hasText(words);
        assertThat(quoted).isInViewport();
        assertThat(page.getByText("Quoted passage")).isVisible();
        photograph(page, "document-" + width);

        page.getByText("Back to the chat").first().click();
        assertThat(page.locator(".quote").first()).isInViewport();
        assertThat(page.getByText(QUESTION, new Page.GetByTextOptions().setExact(true)))
                .hasCount(1);
        assertThat(sidewaysRoom(page)).isZero();
        assertThat(requests).allMatch(address -> address.startsWith(server.address()));
        assertThat(complaints).isEmpty();
    }

    @Test
    void worksByKeyboardAlone() {
        Page page = page(1280, 900);
        page.navigate(server.address());
        tabTo(page, "Tab", "a[href='/chat/essex-councillor-1']");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Welcome")).isVisible();
        tabTo(page, "Tab", "a.skip");
        page.keyboard().press("Enter");
        assertThat(composer(page)).isFocused();
        page.keyboard().type("May I block someone?");
        page.keyboard().press("Shift+Enter");
        page.keyboard().type("He is rude.");
        assertThat(page.locator(".entry--own")).hasCount(0);
        page.keyboard().press("Enter");

        assertThat(page.locator(".entry--own")).containsText("He is rude.");
        assertThat(composer(page)).isFocused();
        assertThat(page.locator(".entry--theirs")).hasCount(2);
        tabTo(page, "Shift+Tab", ".entry--theirs:last-child button");
        page.keyboard().press("Enter");
        assertThat(page.locator(".entry--own")).hasCount(2);
    }

    @Test
    void saysThatTheConnectionIsLostAndSendsWhatWaitedWhenItIsBack() {
        RunningServer first = RunningServer.onAnyPort();
        int port = first.port();
        Page page = page(360, 740);
        page.navigate(first.address() + "/chat/durham-councillor-1");
        assertThat(page.getByText("Welcome")).isVisible();

        first.close();
        assertThat(page.locator("#connection")).containsText("connection to Wardmate is lost");
        ask(page, "hello");
        assertThat(page.locator(".entry--own")).containsText("Not sent yet");
        photograph(page, "offline-360");

        try (RunningServer _ = RunningServer.on(port)) {
            assertThat(page.locator(".entry--theirs").last()).containsText("Hello, ");
            assertThat(page.locator(".entry--own")).hasCount(1);
            assertThat(page.locator(".entry--own")).not().containsText("Not sent yet");
            assertThat(page.locator("#connection")).not().containsText("lost");
            assertThat(page.getByText("started again")).isVisible();
            closePages();
        }
    }

    @Test
    void keepsWordsThatWereRefused() {
        Page page = page(1280, 900);
        page.navigate(server.address() + "/chat/bexley-councillor-1");
        String words = "long ".repeat(40_000).strip();
        ask(page, words);
        assertThat(page.locator(".entry--refused")).containsText("more than can be sent at once");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Try again"))
                .click();
        assertThat(composer(page)).hasValue(words);
    }

    @Test
    void showsTheSameInTwoTabs() {
        Page one = page(1280, 900);
        Page other = page(360, 740);
        one.navigate(server.address() + "/chat/chelmsford-councillor-1");
        other.navigate(server.address() + "/chat/chelmsford-councillor-1");
        ask(one, QUESTION);
        assertThat(other.locator(".entry--own")).containsText(QUESTION);
        assertThat(other.locator(".entry--theirs")).hasCount(2);
        assertThat(other.locator("#log").innerText().strip())
                .isEqualTo(one.locator("#log").innerText().strip());
    }

    @Test
    void bringsTheOfficersReplyIntoTheMembersChat() {
        Page member = page(1280, 900);
        Page officer = page(1280, 900);
        officer.navigate(server.address() + "/chat/essex-monitoring-officer");
        member.navigate(server.address() + "/chat/essex-group-leader");
        ask(member, QUESTION);
        button(member, "Ask the monitoring officer").last().click();
        member.getByLabel("Anything to add").fill("He <b>applied</b> in May.");
        photograph(member, "form-1280");
        button(member, "Send to the monitoring officer").click();

        assertThat(officer.locator(".entry--theirs").last()).containsText("He <b>applied</b> in May.");
        officer.getByLabel("Your reply").fill("Please wait until the decision.");
        photograph(officer, "officer-1280");
        button(officer, "Send reply").click();
        assertThat(member.locator(".entry--theirs").last()).containsText("Please wait until the decision.");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void hasNoSeriousBarriers(ColorScheme scheme) {
        Page page = page(new NewContextOptions().setColorScheme(scheme));
        page.navigate(server.address());
        assertThat(barriers(page)).isEmpty();
        page.navigate(server.address() + "/chat/thurrock-group-leader");
        ask(page, QUESTION);
        assertThat(page.locator(".quote").first()).isVisible();
        button(page, "Ask the monitoring officer").last().click();
        assertThat(page.locator("form.form").last()).isVisible();
        assertThat(barriers(page)).isEmpty();
        photograph(page, "chat-" + scheme);
        page.locator(".citation").first().click();
        assertThat(page.locator("mark")).isVisible();
        assertThat(barriers(page)).isEmpty();
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Rule::toString)
                        .toList();
    }

    private Page page(int width, int height) {
        return page(new NewContextOptions().setViewportSize(width, height));
    }

    private Page page(NewContextOptions options) {
        BrowserContext context = chromium.browser().newContext(options);
        opened.add(context);
        Page page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    private static void ask(Page page, String words) {
        composer(page).fill(words);
        page.keyboard().press("Enter");
    }

    private static Locator composer(Page page) {
        return page.getByLabel("Your message");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    /** Presses a key until what is wanted has the focus; a page has fewer than a hundred places. */
    private static void tabTo(Page page, String key, String wanted) {
        for (int i = 0; i < 100; i++) {
            page.keyboard().press(key);
            if (Boolean.TRUE.equals(page.evaluate("it => document.activeElement.matches(it)", wanted))) {
                return;
            }
        }
        throw new AssertionError("The focus never came to " + wanted);
    }

    private static int sidewaysRoom(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
