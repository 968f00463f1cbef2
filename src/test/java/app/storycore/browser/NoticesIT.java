package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** How a person who looks elsewhere learns what became of a generation, and how a locked one is out. */
class NoticesIT {

    private static final int FEW_SHOTS = 3;
    private static final int MANY_SHOTS = 20;

    /** Stands in for the notifications of the browser, which nobody could see here; shared by all tabs. */
    private static final String FAKE = """
            window.Notification = class {
              static permission = 'default';
              static requestPermission() {
                window.asked = (window.asked ?? 0) + 1;
                Notification.permission = 'granted';
                return Promise.resolve('granted');
              }
              constructor(title, options) {
                window.lastNotice = this;
                localStorage.setItem('notices', (localStorage.getItem('notices') ?? '') + title + ': ' + options.body + '|');
              }
              close() {}
            };
            if (arguments[0]) Notification.permission = 'granted';
            if (arguments[1]) Document.prototype.hasFocus = () => false;""";

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("notices").rest(Duration.ofSeconds(2));

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    private static UUID told;
    private static UUID watched;
    private static UUID signed;

    @BeforeAll
    static void start() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            data.administrator("chief");
            UUID lena = data.account("lena");
            told = data.project(lena, "Told of", FEW_SHOTS);
            watched = data.project(lena, "Watched", FEW_SHOTS);
            signed = data.project(data.account("max"), "The Lighthouse", MANY_SHOTS);
            data.account("nora");
        }
        SERVER.start();
    }

    @Test
    void exactly_one_tab_tells_an_end_unless_somebody_looks_at_the_project() {
        Browser browser = browsers.open();
        Tab one = LoginPage.enter(browser.tab(), "lena", "/account");
        one.waitForSight(By.tagName("vaadin-checkbox"));
        one.script(FAKE, false, true);
        assertThat(one.script("return window.asked ?? 0"))
                .as("asked without a click")
                .isEqualTo(0L);
        one.click(By.cssSelector("vaadin-checkbox label"));
        one.waitUntil("the permission", () -> one.text().contains("This browser will notify you."));
        assertThat(one.script("return window.asked")).isEqualTo(1L);

        Tab two = browser.newTab();
        two.open("/queue");
        two.waitForSight(By.className("queue-view"));
        two.script(FAKE, true, true);
        Tab three = browser.newTab();
        DashboardPage page = DashboardPage.open(three, told);
        three.script(FAKE, true, true);
        page.generate();
        page.waitForPanel("that is complete", CardState::isComplete);
        three.waitUntil("a notification", () -> notices(three).contains("Told of: Complete|"));
        List.of(one, two, three).forEach(NoticesIT::waitForToast);
        assertThat(notices(three)).isEqualTo("Told of: Complete|");

        DashboardPage looked = DashboardPage.open(three, watched);
        three.script(FAKE, true, false);
        three.script("Document.prototype.hasFocus = () => true; dispatchEvent(new Event('focus'))");
        looked.generate();
        looked.waitForPanel("that is complete", CardState::isComplete);
        List.of(one, two, three)
                .forEach(tab -> tab.waitUntil(
                        "the notice of the second", () -> MutationLog.of(tab).hasToast("Watched: Complete")));
        assertThat(told(three)).as("news that were dealt with").hasSize(2);
        assertThat(notices(three)).as("nothing of what somebody looks at").isEqualTo("Told of: Complete|");
    }

    @Test
    @Tag("slow")
    void title_and_icon_of_every_tab_show_how_far_it_is() {
        Browser browser = browsers.open();
        Tab background = LoginPage.enter(browser.tab(), "max", "/history");
        background.waitForSight(By.className("history-view"));
        String plain = icon(background);
        Tab front = browser.newTab();
        DashboardPage page = DashboardPage.open(front, signed);
        String before = title(front);
        page.generate();

        background.waitUntil("a title", () -> title(background).matches("\\[\\d+%] The Lighthouse"));
        front.waitUntil("a title", () -> title(front).matches("\\[\\d+%] The Lighthouse"));
        background.waitUntil("an icon", () -> icon(background).startsWith("data:image/svg+xml"));
        String early = title(background);
        background.waitUntil("progress in the title", () -> !title(background).equals(early));
        new Drawer(background).go("Queue");
        assertThat(title(background)).matches("\\[\\d+%] The Lighthouse");

        page.cancel();
        background.waitUntil("its own title", () -> title(background).equals("Queue - StoryCore Studio"));
        front.waitUntil("its own title", () -> title(front).equals(before));
        assertThat(MutationLog.of(background).hasToast("The Lighthouse: Cancelled"))
                .as("a notice of what one cancelled oneself")
                .isFalse();
        front.click(By.className("generation-card-dismiss"));
        background.waitUntil("the plain icon", () -> icon(background).equals(plain));
    }

    @Test
    void locking_an_account_ends_its_open_pages_at_once() {
        Tab nora = LoginPage.enter(browsers.open().tab(), "nora", "/queue");
        Tab chief = LoginPage.enter(browsers.open().tab(), "chief", "/admin/users");
        chief.click(By.cssSelector("[data-account=nora] vaadin-button:nth-of-type(1)"));
        chief.clickButton("Lock account");
        new LoginPage(nora).waitForSight();

        nora.write("Username", "nora");
        nora.write("Password", StudioData.PASSWORD);
        nora.clickButton("Log in");
        nora.waitUntil("the reason", () -> nora.text().contains("This account is locked."));
        assertThat(nora.path()).startsWith("/login");
    }

    private static void waitForToast(Tab tab) {
        tab.waitUntil("the notice", () -> MutationLog.of(tab).hasToast("Told of: Complete"));
    }

    private static String notices(Tab tab) {
        return String.valueOf(tab.script("return localStorage.getItem('notices') ?? ''"));
    }

    private static List<?> told(Tab tab) {
        return (List<?>) tab.script("return JSON.parse(localStorage.getItem('studio.told') ?? '[]')");
    }

    private static String title(Tab tab) {
        return String.valueOf(tab.script("return document.title"));
    }

    private static String icon(Tab tab) {
        return String.valueOf(tab.script("return document.querySelector('link[rel~=icon]').getAttribute('href')"));
    }
}
