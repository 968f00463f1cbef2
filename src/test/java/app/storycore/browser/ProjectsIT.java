package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.browser.ViewCheck.View;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The list of projects, seen in two windows, and the way from anywhere to anything by a few letters. */
class ProjectsIT {

    private static final By OPTION = By.cssSelector(".quick-open [role=option]");

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("projects");

    private static UUID lighthouse;

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @BeforeAll
    static void prepare() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            UUID lena = data.account("lena");
            lighthouse = data.project(lena, "The Lighthouse", 12);
            data.project(lena, "Night Train", 2);
            UUID omar = data.administrator("omar");
            data.project(omar, "Pickups", 3);
            data.project(omar, "Harbour", 2);
        }
        SERVER.start();
    }

    @Test
    void projects_are_renamed_duplicated_archived_deleted_and_brought_back_in_sight_of_another_window()
            throws IOException {
        Browser browser = browsers.open();
        Tab tab = LoginPage.enter(browser.tab(), "omar", "/");
        waitForNames(tab, "Harbour", "Pickups");
        Tab other = browser.newTab();
        other.open("/");
        waitForNames(other, "Harbour", "Pickups");

        choose(tab, "Pickups", "Rename");
        tab.write("Name", "Reshoots");
        tab.press(Keys.ENTER);
        waitForNames(tab, "Harbour", "Reshoots");
        waitForNames(other, "Harbour", "Reshoots");

        choose(tab, "Reshoots", "Duplicate");
        waitForNames(tab, "Harbour", "Reshoots", "Reshoots (copy)");
        waitForNames(other, "Harbour", "Reshoots", "Reshoots (copy)");

        choose(tab, "Reshoots", "Archive");
        waitForNames(other, "Harbour", "Reshoots (copy)");
        other.open("/?show=archived");
        waitForNames(other, "Reshoots");
        choose(other, "Reshoots", "Unarchive");
        waitForNames(tab, "Harbour", "Reshoots", "Reshoots (copy)");

        choose(tab, "Harbour", "Delete project");
        tab.click(By.xpath("//vaadin-confirm-dialog//vaadin-button[normalize-space()='Delete project']"));
        waitForNames(tab, "Reshoots", "Reshoots (copy)");
        other.open("/?sort=name");
        waitForNames(other, "Reshoots", "Reshoots (copy)");
        tab.click(By.xpath(
                "//vaadin-notification-card[contains(., 'Harbour')]//vaadin-button[normalize-space()='Undo']"));
        waitForNames(tab, "Harbour", "Reshoots", "Reshoots (copy)");
        waitForNames(other, "Harbour", "Reshoots", "Reshoots (copy)");
        assertThat(names(other)).containsExactly("Harbour", "Reshoots", "Reshoots (copy)");
        shoot(browser, "projects-list");

        tab.open("/?search=" + "shot%203");
        waitForNames(tab, "Reshoots", "Reshoots (copy)");
        assertThat(tab.text()).contains("Prompt: Shot 3");
        ViewCheck.assertAccessibleOnEveryScreen(
                new View("projects-found", browser, "/?search=shot%203", By.cssSelector(".project-card-match")));
    }

    @Test
    void a_few_letters_lead_to_shots_projects_and_pages() throws IOException {
        Browser browser = browsers.open();
        Tab tab = LoginPage.enter(browser.tab(), "lena", "/projects/" + lighthouse);
        tab.waitForSight(By.cssSelector("[data-shot='1'] textarea"));

        open(browser, tab);
        type(browser, "12");
        tab.waitUntil("the shot", () -> options(tab).getFirst().contains("Shot 12"));
        assertThat(Axe.violations(tab)).isEmpty();
        shoot(browser, "quick-open");
        tab.press(Keys.ENTER);
        tab.waitUntil("the prompt of shot 12", () ->
                (boolean) tab.script("return document.activeElement?.closest('[data-shot]')?.dataset.shot === '12'"));

        // over a dialog too, which goes with its page
        tab.clickButton("Final prompts");
        tab.waitForSight(By.cssSelector("vaadin-dialog[opened]"));
        open(browser, tab);
        type(browser, "train");
        tab.press(Keys.ENTER);
        tab.waitUntil("the other project", () -> !tab.path().contains(lighthouse.toString()));
        tab.waitUntil(
                "its name", () -> Boolean.TRUE.equals(tab.script("return document.title.startsWith('Night Train')")));
        tab.waitUntil("no dialog", () -> !tab.shows(By.cssSelector("vaadin-dialog[opened]")));

        browser.resize(new Dimension(390, 844));
        tab.click(By.cssSelector("[slot='navbar'].quick-open-button, .quick-open-button[slot*='navbar']"));
        tab.waitForSight(OPTION);
        assertThat(options(tab)).noneMatch(option -> option.contains("Engines"));
        assertThat((boolean) tab.script("return document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        shoot(browser, "quick-open-phone");
        assertThat(Axe.violations(tab)).isEmpty();
        type(browser, "q");
        tab.waitUntil("the queue", () -> options(tab).stream().anyMatch(option -> option.startsWith("Queue")));
        type(browser, "ueu");
        tab.waitUntil("the queue alone", () -> options(tab).size() == 1);
        type(browser, "x");
        tab.waitUntil("nothing", () -> tab.text().contains("Nothing found for “queux”"));
        tab.press(Keys.ESCAPE);
        tab.waitUntil("no dialog", () -> !tab.shows(By.cssSelector(".quick-open")));
    }

    @Test
    void arrows_move_the_mark_and_an_administrator_finds_the_engines() {
        Browser browser = browsers.open();
        Tab tab = LoginPage.enter(browser.tab(), "omar", "/queue");
        open(browser, tab);
        tab.waitForSight(OPTION);
        List<String> all = options(tab);
        assertThat(marked(tab)).isEqualTo(all.getFirst());
        tab.press(Keys.ARROW_UP);
        assertThat(marked(tab)).isEqualTo(all.getLast());
        tab.press(Keys.ARROW_DOWN);
        tab.press(Keys.ARROW_DOWN);
        assertThat(marked(tab)).isEqualTo(all.get(1));
        type(browser, "engin");
        // at once, before the list has followed
        tab.press(Keys.ENTER);
        tab.waitUntil("the engines", () -> tab.path().equals("/admin/engines"));
    }

    private static void open(Browser browser, Tab tab) {
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .sendKeys("k")
                .keyUp(Keys.CONTROL)
                .perform();
        tab.waitUntil("the field", () ->
                (boolean) tab.script("return Boolean(document.activeElement?.closest('.quick-open-field'))"));
    }

    private static void type(Browser browser, String text) {
        new Actions(browser.driver()).sendKeys(text).perform();
    }

    /** A menu reaches beyond its card, which Selenium takes for out of sight; so the item is asked by its own browser. */
    private static void choose(Tab tab, String project, String action) {
        tab.click(By.xpath("//article[contains(@class, 'project-card')][.//a[normalize-space()='" + project
                + "']]//vaadin-menu-bar-button[not(@slot='overflow')]"));
        tab.waitUntil(action + " of " + project, () -> Boolean.TRUE.equals(tab.script("""
                const item = [...document.querySelectorAll('vaadin-menu-bar-submenu[opened] vaadin-menu-bar-item')]
                  .find((one) => one.textContent.trim() === arguments[0] && one.checkVisibility());
                item?.click();
                return Boolean(item);""", action)));
    }

    private static void waitForNames(Tab tab, String... wanted) {
        tab.waitUntil("the projects " + List.of(wanted), () -> {
            List<String> there = names(tab);
            return there.size() == wanted.length && there.containsAll(List.of(wanted));
        });
    }

    private static List<String> names(Tab tab) {
        return strings(
                tab, "return [...document.querySelectorAll('.project-card-name')].map(name => name.textContent)");
    }

    /** The words of what can be chosen. */
    private static List<String> options(Tab tab) {
        return strings(
                tab,
                "return [...document.querySelectorAll('.quick-open [role=option]')]"
                        + ".map(option => option.textContent)");
    }

    private static String marked(Tab tab) {
        return String.valueOf(tab.script("""
                const field = document.querySelector('.quick-open-field input');
                const option = document.getElementById(field.getAttribute('aria-activedescendant'));
                return option.getAttribute('aria-selected') === 'true' ? option.textContent : 'not selected';"""));
    }

    @SuppressWarnings("unchecked") // strings by the script
    private static List<String> strings(Tab tab, String script) {
        return (List<String>) tab.script(script);
    }

    private static void shoot(Browser browser, String name) throws IOException {
        Files.write(Outputs.folder("screenshots").resolve(name + ".png"), browser.picture());
    }
}
