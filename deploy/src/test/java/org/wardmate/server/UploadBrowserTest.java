package org.wardmate.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files sent from a real browser: chosen, pasted and dropped. */
@Tag("browser")
@Timeout(120)
class UploadBrowserTest {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Path BOX = Path.of("src/test/resources/golden/file-request.html");

    private static Chromium chromium;
    private static RunningServer server;

    private final List<BrowserContext> opened = new ArrayList<>();
    private final Set<String> eventIds = new TreeSet<>();

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

    @Test
    void sendsSeveralChosenFilesOneAfterTheOther() throws IOException {
        Page page = chat("thurrock-councillor-1");
        withBox(page).setInputFiles(new FilePayload[] {file("one.png", 3_000_000), file("two.jpg", 500)});

        assertThat(page.locator(".entry--own")).hasCount(2);
        assertThat(page.locator(".entry--theirs")).hasCount(3);
        assertThat(page.locator(".entry--own progress:visible")).hasCount(0);
        assertThat(page.locator(".entry--own").last()).containsText("two.jpg");
        assertThat(page.locator(".entry--own .entry__state:visible")).hasCount(0);
        photograph(page, "files-360");
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
        page.reload();
        assertThat(page.locator(".entry--own")).hasCount(2);
    }

    @Test
    void refusesWhatIsTooLargeInWordsAndGoesOn() throws IOException {
        Page page = chat("thurrock-councillor-2");
        withBox(page).setInputFiles(new FilePayload[] {file("film.png", 11 << 20), file("shot.png", 500)});

        assertThat(page.locator(".entry--refused")).containsText("larger than 10 MB");
        assertThat(page.locator(".entry--own").last()).containsText("shot.png");
        assertThat(page.locator(".entry--theirs")).hasCount(2);
        photograph(page, "file-too-large-360");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Remove from this page"))
                .click();
        assertThat(page.locator(".entry--own")).hasCount(1);
    }

    @Test
    void sendsWhatIsPastedAndWhatIsDropped() {
        Page page = chat("essex-councillor-1");
        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.items.add(new File(['pasted'], 'image.png', { type: 'image/png' }));
                  document.activeElement.dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """);
        assertThat(page.locator(".entry--own")).containsText("image.png");
        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.items.add(new File(['dropped'], 'dropped.png', { type: 'image/png' }));
                  window.files = data;
                  document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
                }
                """);
        assertThat(page.getByText("Let go to send")).isVisible();
        photograph(page, "drop-360");
        page.evaluate(
                "document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }))");
        assertThat(page.getByText("Let go to send")).isHidden();
        assertThat(page.locator(".entry--own").last()).containsText("dropped.png");
        assertThat(page.locator(".entry--theirs")).hasCount(3);
    }

    @Test
    void leavesPastedWordsAlone() {
        Page page = chat("essex-councillor-2");
        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.setData('text/plain', 'words');
                  data.items.add(new File(['pasted'], 'image.png', { type: 'image/png' }));
                  document.body.dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """);
        assertThat(page.locator(".entry--own")).hasCount(0);
    }

    @Test
    void sendsTheSameEventAgainWhenTheConnectionIsBack() throws IOException {
        Page page = chat("durham-councillor-1");
        page.onRequest(request -> {
            if (request.url().contains("/files?")) {
                eventIds.add(request.url());
            }
        });
        page.route("**/files?**", Route::abort);
        withBox(page).setInputFiles(file("shot.png", 500));
        assertThat(page.locator(".entry--own")).containsText("Not sent yet");
        photograph(page, "file-waiting-360");

        page.unroute("**/files?**");
        assertThat(page.locator(".entry--theirs")).hasCount(2);
        assertThat(page.locator(".entry--own")).not().containsText("Not sent yet");
        assertThat(eventIds).hasSize(1);
    }

    @Test
    void forgetsWhatIsCancelled() throws IOException {
        Page page = chat("durham-councillor-2");
        page.route("**/files?**", Route::abort);
        withBox(page).setInputFiles(new FilePayload[] {file("one.png", 500), file("two.png", 500)});
        assertThat(page.locator(".entry--own").first()).containsText("Not sent yet");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Cancel: one.png"))
                .click();
        page.unroute("**/files?**");

        assertThat(page.locator(".entry--theirs")).hasCount(2);
        assertThat(page.locator(".entry--own")).hasCount(1);
        assertThat(page.locator(".entry--own")).containsText("two.png");
    }

    @Test
    void hasABoxForKeyboardAndEar() throws IOException {
        Page page = chat("bexley-councillor-1");
        Locator input = withBox(page);
        input.focus();
        assertThat(page.getByLabel("Choose files")).isFocused();
        photograph(page, "file-box-360");
        assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact())))
                .isEmpty();
    }

    private Page chat(String member) {
        BrowserContext context = chromium.browser().newContext(new NewContextOptions().setViewportSize(360, 740));
        opened.add(context);
        Page page = context.newPage();
        page.navigate(server.address() + "/chat/" + member);
        assertThat(page.getByText("Welcome")).isVisible();
        return page;
    }

    /** Shows the box that a report will show. */
    private static Locator withBox(Page page) throws IOException {
        String box = Files.readString(BOX);
        page.evaluate("box => document.querySelector('.entry__body').insertAdjacentHTML('beforeend', box)", box);
        return page.locator(".file-request input");
    }

    private static FilePayload file(String name, int size) {
        return new FilePayload(name, "image/png", new byte[size]);
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
