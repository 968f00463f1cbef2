package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.imaging.BroughtFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A sequence is written and ordered without a mouse. */
class KeyboardIT {

    private static final String WRITTEN = "A gull rests on the railing in the rain";
    private static final List<Dimension> SIZES = List.of(new Dimension(1440, 900), new Dimension(390, 844));

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("keyboard");

    private static UUID walked;
    private static UUID looked;
    private static UUID fresh;
    private static UUID written;

    @TempDir
    Path folder;

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @BeforeAll
    static void prepare() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            UUID lena = data.account("lena");
            walked = data.project(lena, "Walked", 2);
            looked = data.project(lena, "Looked", 9);
            fresh = data.project(lena, "Fresh", 0);
            written = data.project(lena, "Written", 0);
        }
    }

    @BeforeEach
    void start() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
    }

    @Test
    void walks_from_prompt_to_prompt_moves_duplicates_deletes_and_takes_it_back() {
        Browser browser = browsers.open();
        Tab tab = LoginPage.enter(browser.tab(), "lena", "/projects/" + walked);
        tab.click(By.cssSelector("[data-shot='1'] textarea"));
        tab.waitUntil("the keys", () ->
                (boolean) tab.script("return Boolean(document.querySelector('.shot-board[data-ready]'))"));
        press(browser, Keys.END, ", slowly");
        List<String> first = prompts(tab);

        pressWith(browser, Keys.CONTROL, Keys.ENTER);
        waitForFocus(tab, 2, "TEXTAREA");
        press(browser, WRITTEN);
        pressWith(browser, Keys.ALT, Keys.ARROW_DOWN);
        waitForFocus(tab, 3, "TEXTAREA");
        assertThat(prompts(tab)).containsExactly(first.get(0), first.get(1), WRITTEN);

        pressWith(browser, Keys.CONTROL, "d");
        waitForFocus(tab, 4, "TEXTAREA");
        press(browser, Keys.ESCAPE);
        waitForFocus(tab, 4, "ARTICLE");
        press(browser, Keys.ARROW_LEFT);
        waitForFocus(tab, 3, "ARTICLE");
        press(browser, Keys.DELETE);
        tab.waitUntil("the focus on the way out", () ->
                (boolean) tab.script("return document.activeElement.matches('[slot=cancel-button]')"));
        press(browser, Keys.TAB);
        press(browser, Keys.ENTER);
        tab.waitUntil("three shots", () -> prompts(tab).size() == 3);
        assertThat(prompts(tab)).containsExactly(first.get(0), first.get(1), WRITTEN);
        waitForFocus(tab, 3, "ARTICLE");

        tab.clickButton("Undo");
        tab.waitUntil("four shots", () -> prompts(tab).size() == 4);
        waitForFocus(tab, 3, "ARTICLE");
        press(browser, Keys.SPACE);
        tab.clickButton("Clear selection");
        tab.waitUntil("the focus on what is left of the board", () ->
                (boolean) tab.script("return document.activeElement.matches('.shot-board')"));
        tab.click(By.cssSelector("[data-shot='1'] .shot-picture"));
        pressWith(browser, Keys.CONTROL, "z");
        tab.waitUntil("three shots", () -> prompts(tab).size() == 3);
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .keyDown(Keys.SHIFT)
                .sendKeys("z")
                .keyUp(Keys.SHIFT)
                .keyUp(Keys.CONTROL)
                .perform();
        tab.waitUntil("four shots", () -> prompts(tab).size() == 4);
        tab.reload();
        tab.waitUntil("four shots", () -> prompts(tab).size() == 4);
        assertThat(prompts(tab)).containsExactly(first.get(0), first.get(1), WRITTEN, WRITTEN);
        assertThat(first.get(0)).endsWith(", slowly");
    }

    @Test
    void reaches_the_main_navigation_and_sees_the_view_of_a_new_board() {
        Browser browser = browsers.open();
        Tab tab = LoginPage.enter(browser.tab(), "lena", "/projects/" + fresh);
        tab.click(By.cssSelector(".main-layout-head a"));
        tab.waitForSight(By.cssSelector(".project-card"));
        tab.script("document.querySelector('.main-layout-head a').focus()");

        List<String> reached = Stream.generate(() -> {
                    press(browser, Keys.TAB);
                    return (String) tab.script("return document.activeElement.textContent.trim()");
                })
                .limit(5)
                .toList();
        assertThat(reached).containsSubsequence("Projects", "Queue", "History");

        tab.open("/projects/" + fresh);
        tab.clickButton("Write the first shot");
        tab.waitForSight(By.cssSelector("[data-look=grid][aria-pressed=true]"));
    }

    @Test
    void board_and_its_dialogs_are_accessible_and_fit_every_screen() throws IOException {
        Browser browser = browsers.open();
        browser.resize(SIZES.getFirst());
        Tab tab = LoginPage.enter(browser.tab(), "lena", "/projects/" + looked);
        tab.waitForSight(By.cssSelector("[data-shot='2']"));
        tab.script("document.querySelectorAll('[data-shot=\"1\"] .shot-pick, [data-shot=\"2\"] .shot-pick')"
                + ".forEach((box) => box.click())");
        tab.waitForSight(By.cssSelector(".selection-bar"));
        look(browser, "board-chosen");

        tab.clickButton("Compact list");
        tab.waitForSight(By.cssSelector(".shot-board-list"));
        look(browser, "board-list");
        tab.reload();
        tab.waitForSight(By.cssSelector(".shot-board-list [data-shot='2']"));
        tab.clickButton("Storyboard");

        press(browser, Keys.ESCAPE);
        tab.clickButton("Import");
        tab.waitForSight(By.cssSelector("vaadin-dialog[opened]"));
        look(browser, "import");
        press(browser, Keys.ESCAPE);

        tab.clickButton("Keyboard shortcuts");
        tab.waitForSight(By.cssSelector(".shortcuts"));
        look(browser, "shortcuts");
    }

    @Test
    void a_script_makes_scenes_texts_and_numbers_of_a_board_that_takes_another_frame() throws IOException {
        Browser browser = browsers.open();
        Tab tab = LoginPage.enter(browser.tab(), "lena", "/projects/" + written);
        tab.clickButton("Import");
        tab.attach(
                By.cssSelector("vaadin-dialog vaadin-upload"),
                Files.writeString(folder.resolve("ferry.fountain"), """
                        EXT. FERRY DOCK - DUSK

                        Rain sweeps an empty pier.

                        MARA
                        Hold the boat!

                        INT. FERRY CABIN - NIGHT

                        A kettle whistles on a small stove.
                        """));
        tab.clickButton("Import 4 shots");
        tab.waitForSight(By.cssSelector("[data-shot='4']"));
        assertThat(labels(tab, ".scene-title")).containsExactly("EXT. FERRY DOCK - DUSK", "INT. FERRY CABIN - NIGHT");
        assertThat(labels(tab, "[data-shot='2'] .shot-texts-line").getFirst()).contains("MARA: Hold the boat!");
        assertThat((double) tab.script("return document.querySelector('.scene-heading').getBoundingClientRect().top"
                        + " - document.querySelector('.project-tab-row').getBoundingClientRect().bottom + 0.5"))
                .as("the heading of the first new shot is in view")
                .isPositive();

        tab.clickButton("Numbers");
        tab.clickButton("Lock numbers");
        tab.waitUntil("locked numbers", () -> !tab.text().contains("Lock numbers"));
        tab.click(By.cssSelector("[data-shot='2'] [title='More']"));
        tab.clickButton("Insert shot after");
        tab.waitForSight(By.cssSelector("[data-shot='5']"));
        assertThat(labels(tab, ".shot-slate")).containsExactly("01", "02", "2A", "03", "04");

        tab.click(By.cssSelector(".project-aspect"));
        tab.click(By.xpath("//vaadin-select-item[normalize-space()='9:16']"));
        tab.waitForSight(By.cssSelector(".shot-board[data-aspect='9:16']"));
        bringsPicture(tab);
        browser.resize(new Dimension(390, 844));
        tab.click(By.cssSelector("[data-look=list]"));
        tab.waitForSight(By.cssSelector(".shot-board-list [data-shot='1'] .shot-badge"));
        assertThat((boolean) tab.script("""
                const card = document.querySelector("[data-shot='1']");
                const boxes = ['.shot-slate', '.shot-badge', '.shot-pick']
                  .map((part) => card.querySelector(part).getBoundingClientRect());
                return boxes.every((a, i) => boxes.every((b, j) => i === j || a.right <= b.left || b.right <= a.left
                  || a.bottom <= b.top || b.bottom <= a.top));"""))
                .as("number, state and tick of a card do not lie over each other")
                .isTrue();
    }

    private void bringsPicture(Tab tab) throws IOException {
        Path file = Files.write(folder.resolve("plan.webp"), BroughtFiles.WEBP_LOSSY);
        tab.click(By.cssSelector("[data-shot='1'] [title='More']"));
        tab.clickButton("Versions");
        tab.attach(By.cssSelector(".own-picture vaadin-upload"), file);
        tab.waitForSight(By.cssSelector(".version-strip [data-origin='OWN']"));
        tab.press(Keys.ESCAPE);
        tab.waitUntil("a closed dialog", () -> !tab.shows(By.cssSelector(".version-strip")));
    }

    private static List<String> labels(Tab tab, String what) {
        return tab
                .list("return [...document.querySelectorAll(\"%s\")].map((one) => ({ text: one.textContent.trim() }))"
                        .formatted(what))
                .stream()
                .map(found -> (String) found.get("text"))
                .toList();
    }

    private static void look(Browser browser, String name) throws IOException {
        Tab tab = browser.tab();
        for (String scheme : ViewCheck.SCHEMES) {
            ViewCheck.wear(tab, scheme);
            for (Dimension size : ViewCheck.isWhole(scheme) ? SIZES : List.<Dimension>of()) {
                browser.resize(size);
                ViewCheck.settle(tab);
                Files.write(
                        Outputs.folder("screenshots").resolve("%s-%s-%d.png".formatted(name, scheme, size.getWidth())),
                        browser.picture());
                assertThat(tab.script(
                                "return [...document.querySelectorAll('.project-page, .project-tab-row, .shot-tools, .shot-card')]"
                                        + ".filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)"
                                        + ".length"))
                        .as("what is too wide of %s at %d", name, size.getWidth())
                        .isEqualTo(0L);
            }
            browser.resize(SIZES.getFirst());
            assertThat(ViewCheck.violations(tab, scheme))
                    .as("%s, %s", name, scheme)
                    .isEmpty();
        }
    }

    private static void press(Browser browser, CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private static void pressWith(Browser browser, Keys held, CharSequence key) {
        new Actions(browser.driver()).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    private static void waitForFocus(Tab tab, int shot, String element) {
        tab.waitUntil("the focus at " + element + " of shot " + shot, () ->
                (boolean) tab.script("""
                const active = document.activeElement;
                return active?.tagName === arguments[0]
                  && active.closest('[data-shot]')?.dataset.shot === arguments[1];""", element, Integer.toString(shot)));
    }

    private static List<String> prompts(Tab tab) {
        return tab
                .list(
                        "return [...document.querySelectorAll('.shot-card textarea')].map((area) => ({ text: area.value }))")
                .stream()
                .map(found -> (String) found.get("text"))
                .toList();
    }
}
