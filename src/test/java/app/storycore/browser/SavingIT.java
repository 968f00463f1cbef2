package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.NetworkLine;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Nothing that was typed is lost, and nothing says Saved that is not. */
class SavingIT {

    private static final String AWAY = ", typed while the server was away";
    private static final String LOST = ", typed after the login was lost";
    private static final String DRAFTS = """
            return Object.keys(localStorage).filter((key) => key.startsWith('studio.draft/')).length""";

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("saving");

    private static UUID killed;
    private static UUID forgotten;
    private static UUID pressed;
    private static UUID unreached;

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @BeforeAll
    static void prepare() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            UUID nora = data.account("nora");
            killed = data.project(nora, "Killed", 2);
            forgotten = data.project(nora, "Forgotten", 2);
            unreached = data.project(nora, "Unreached", 2);
            pressed = data.project(nora, "Pressed", 2);
        }
    }

    @BeforeEach
    void start() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
    }

    @Test
    void has_every_field_again_that_was_written_while_the_server_was_away() {
        Browser browser = browsers.open();
        Tab tab = LoginPage.enter(browser.tab(), "nora", "/projects/" + killed);
        waitForState(tab, "saved", "Saved");
        String before = prompt(tab);

        SERVER.kill();
        waitForState(tab, "not-saved", "Not saved");
        type(browser, tab, "[data-shot='1'] textarea", AWAY);
        type(browser, tab, ".project-name input", " again");
        type(browser, tab, ".shot-duration input", "5");
        tab.click(By.cssSelector("[data-shot='2'] select[data-draft='MOOD']"));
        press(browser, "c", Keys.ENTER);
        assertThat(state(tab)).isEqualTo("not-saved");

        SERVER.start();
        tab.waitUntil("the text that was typed", () -> prompt(tab).equals(before + AWAY));
        waitForState(tab, "saved", "Saved");
        tab.reload();
        waitForState(tab, "saved", "Saved");
        assertThat(prompt(tab)).isEqualTo(before + AWAY);
        assertThat(value(tab, ".project-name input")).isEqualTo("Killed again");
        assertThat(value(tab, "[data-shot='1'] .shot-duration input")).endsWith("5");
        assertThat(value(tab, "[data-shot='2'] select[data-draft='MOOD']")).isEqualTo("CALM");
        tab.waitUntil("nothing left in the browser", () -> tab.script(DRAFTS).equals(0L));
    }

    @Test
    void has_the_text_again_that_was_written_while_the_network_was_cut() throws IOException {
        try (NetworkLine line = new NetworkLine(SERVER.url())) {
            Browser browser = browsers.open(line.url());
            Tab tab = LoginPage.enter(browser.tab(), "nora", "/projects/" + unreached);
            waitForState(tab, "saved", "Saved");
            String before = prompt(tab);

            line.cut();
            type(browser, tab, "[data-shot='1'] textarea", AWAY);
            waitForState(tab, "not-saved", "Not saved");
            type(browser, tab, ".project-name input", " again");
            assertThat(state(tab)).isEqualTo("not-saved");

            line.mend();
            waitForState(tab, "saved", "Saved");
            tab.reload();
            waitForState(tab, "saved", "Saved");
            assertThat(prompt(tab)).isEqualTo(before + AWAY);
            assertThat(value(tab, ".project-name input")).isEqualTo("Unreached again");
            tab.waitUntil(
                    "nothing left in the browser", () -> tab.script(DRAFTS).equals(0L));
        }
        assertThat(SERVER.loggedFaults()).isEmpty();
    }

    @Test
    void says_once_that_a_login_is_lost_and_has_the_text_again_after_the_next() {
        Browser browser = browsers.open();
        Tab tab = LoginPage.enter(browser.tab(), "nora", "/projects/" + forgotten);
        waitForState(tab, "saved", "Saved");
        String before = prompt(tab);

        browser.driver().manage().deleteAllCookies();
        type(browser, tab, "[data-shot='1'] textarea", LOST);
        tab.waitUntil("word of the lost login", () -> tab.text().contains("You have been signed out"));
        waitForState(tab, "not-saved", "Not saved");
        tab.click(By.className("v-system-error"));
        new LoginPage(tab).waitForSight();
        assertThat(tab.text()).contains("what you wrote is kept");
        LoginPage.enter(tab, "nora", "/projects/" + forgotten);

        tab.waitUntil("the text that was typed", () -> prompt(tab).equals(before + LOST));
        waitForState(tab, "saved", "Saved");
        assertThat(SERVER.loggedFaults()).isEmpty();

        tab.script(
                "localStorage.setItem('studio.draft/x/y//NAME', JSON.stringify({ value: 'secret', at: Date.now() }))");
        tab.script("localStorage.setItem('studio.draft/' + document.documentElement.dataset.account + '/y//NAME',"
                + " JSON.stringify({ value: 'mine', at: Date.now() }))");
        tab.reload();
        waitForState(tab, "saved", "Saved");
        assertThat(tab.script(DRAFTS)).as("without the one of another account").isEqualTo(1L);
        tab.click(By.cssSelector(".user-menu vaadin-menu-bar-button"));
        tab.click(By.xpath("//vaadin-menu-bar-item[contains(., 'Log out')]"));
        new LoginPage(tab).waitForSight();
        tab.waitUntil("nothing left in the browser", () -> tab.script(DRAFTS).equals(0L));
    }

    @Test
    void stops_without_a_word_of_failure_in_the_log_while_pages_are_open() {
        Tab tab = LoginPage.enter(browsers.open().tab(), "nora", "/projects/" + forgotten);
        waitForState(tab, "saved", "Saved");
        new DashboardPage(tab).generate();

        SERVER.stop();

        assertThat(SERVER.loggedFaults()).isEmpty();
    }

    @Test
    void takes_a_double_click_for_one_press() {
        Browser browser = browsers.open();
        Tab tab = LoginPage.enter(browser.tab(), "nora", "/projects/" + pressed);
        doubleClick(browser, tab, Tab.button("Add shot"));
        tab.waitUntil("a third shot", () -> count(tab, "[data-shot]") == 3);
        tab.reload();
        waitForState(tab, "saved", "Saved");
        assertThat(count(tab, "[data-shot]")).isEqualTo(3);
        tab.clickButton("Add shot");
        tab.waitUntil("a fourth shot, on purpose", () -> count(tab, "[data-shot]") == 4);
        tab.script("return new Promise((later) => setTimeout(later, 500))");
        tab.script("window.Vaadin.Flow.clients.another = { isActive: () => true }");
        tab.clickButton("Add shot");
        tab.waitUntil("a fifth shot, while the server answers something else", () -> count(tab, "[data-shot]") == 5);
        tab.script("delete window.Vaadin.Flow.clients.another");

        tab.open("/");
        doubleClick(browser, tab, Tab.button("New project"));
        tab.write("Name", "Twice");
        assertThat(count(tab, "vaadin-dialog")).isOne();
        doubleClick(browser, tab, Tab.button("Create project"));
        tab.waitUntil("its page", () -> tab.path().startsWith("/projects/"));
        tab.open("/?search=Twice");
        tab.waitForSight(By.className("project-card"));
        assertThat(count(tab, ".project-card")).isOne();
    }

    @Test
    void says_saved_when_the_word_of_it_comes_together_with_what_is_stored() {
        Tab tab = LoginPage.enter(browsers.open().tab(), "nora", "/projects/" + pressed);
        waitForState(tab, "saved", "Saved");

        tab.script("""
                const state = document.querySelector('.save-state');
                const own = document.documentElement.dataset.account;
                state.dataset.told = 'saving';
                return new Promise((later) => setTimeout(() => {
                  localStorage.setItem(`studio.draft/${own}/project/shot/PROMPT`, JSON.stringify({ value: 'x', at: 0 }));
                  state.dataset.told = 'saved';
                  window.studio.drafts.stored('project', 'shot', 'PROMPT', 'x');
                  setTimeout(later, 100);
                }, 100))""");

        assertThat(state(tab)).isEqualTo("saved");
    }

    private static void doubleClick(Browser browser, Tab tab, By button) {
        new Actions(browser.driver()).doubleClick(tab.waitForSight(button)).perform();
    }

    private static long count(Tab tab, String what) {
        return (long) tab.script("return document.querySelectorAll(arguments[0]).length", what);
    }

    private static void type(Browser browser, Tab tab, String field, String text) {
        tab.click(By.cssSelector(field));
        press(browser, Keys.END, text);
    }

    private static void press(Browser browser, CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private static String prompt(Tab tab) {
        return value(tab, "[data-shot='1'] textarea");
    }

    private static String value(Tab tab, String field) {
        return String.valueOf(tab.script("return document.querySelector(arguments[0])?.value ?? ''", field));
    }

    private static String state(Tab tab) {
        return String.valueOf(tab.script("return document.querySelector('.save-state')?.dataset.save"));
    }

    private static void waitForState(Tab tab, String state, String words) {
        tab.waitUntil(
                words,
                () -> state(tab).equals(state)
                        && String.valueOf(tab.script("return document.querySelector('.save-state').innerText"))
                                .startsWith(words));
    }
}
