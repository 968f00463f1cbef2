package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.browser.ViewCheck.View;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A character is described, shown, named in shots, read in the final prompts, deleted and brought back. */
class CastIT {

    private static final By CARD = By.cssSelector(".cast-card");
    private static final By PICTURE = By.cssSelector(".cast-picture img");
    private static final String CHIP = "[data-shot='%d'] .cast-chip";

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("cast");

    private static UUID project;

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @TempDir
    Path folder;

    @BeforeAll
    static void prepare() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            project = data.project(data.account("mira"), "The Lighthouse", 3);
        }
        SERVER.start();
    }

    @Test
    void a_character_with_a_picture_is_named_in_shots_seen_live_and_brought_back() throws IOException {
        Browser browser = browsers.open();
        String page = "/projects/" + project;
        Tab tab = LoginPage.enter(browser.tab(), "mira", page + "/cast");
        tab.clickButton("Add character");
        tab.waitForSight(CARD);
        tab.waitUntil(
                "the hand in its name",
                () -> tab.script("return document.activeElement.value").equals("New character"));
        type(tab, ".cast-name input", "Mara Lind");
        type(tab, ".cast-description textarea", "A woman of forty, short grey hair, yellow raincoat");
        tab.attach(picture());
        tab.waitForSight(PICTURE);
        tab.click(By.cssSelector(".cast-section + .cast-section vaadin-button"));
        tab.waitUntil("a place", () -> count(tab, ".cast-card") == 2);

        Tab other = browser.newTab();
        other.open(page);
        other.waitForSight(By.cssSelector(CHIP.formatted(1)));
        tab.open(page);
        name(tab, 1);
        name(tab, 2);
        other.waitUntil(
                "the name in the other tab",
                () -> chip(other, 1).contains("Mara Lind") && chip(other, 2).contains("Mara Lind"));
        assertThat(chip(other, 3)).doesNotContain("Mara");
        shoot(browser, "cast-board");

        tab.clickButton("Final prompts");
        tab.waitUntil("the prompts", () -> count(tab, ".prompt-row") == 3);
        shoot(browser, "cast-prompts");
        assertThat(Axe.violations(tab)).isEmpty();
        tab.clickButton("Close");

        tab.open(page + "/cast");
        tab.waitUntil("who names it", () -> tab.text().contains("In 2 shots: 1, 2"));
        tab.click(By.cssSelector(".cast-card .card-action[title='Delete']"));
        tab.waitUntil("one less", () -> count(tab, ".cast-card") == 1);
        other.waitUntil("nobody in the other tab", () -> !chip(other, 1).contains("Mara"));
        tab.clickButton("Undo");
        tab.waitUntil("her again", () -> tab.text().contains("In 2 shots: 1, 2") && tab.shows(PICTURE));

        ViewCheck.assertAccessibleOnEveryScreen(new View("cast", browser, page + "/cast", CARD));
    }

    private static void name(Tab tab, int shot) {
        tab.click(By.cssSelector(CHIP.formatted(shot)));
        tab.click(By.xpath("//vaadin-dialog//vaadin-checkbox[contains(., 'Mara Lind')]"));
        tab.clickButton("Apply");
        tab.waitUntil("her name on shot " + shot, () -> chip(tab, shot).contains("Mara Lind"));
    }

    private static void type(Tab tab, String field, String text) {
        tab.script("""
                const field = document.querySelector(arguments[0]);
                field.focus();
                field.value = arguments[1];
                field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
                field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
                field.blur();""", field, text);
        tab.waitUntil(
                "that it is saved",
                () -> "saved".equals(tab.script("return document.querySelector('.save-state').dataset.save")));
    }

    private static String chip(Tab tab, int shot) {
        return String.valueOf(
                tab.script("return document.querySelector(arguments[0])?.textContent ?? ''", CHIP.formatted(shot)));
    }

    private static long count(Tab tab, String what) {
        return (long) tab.script("return document.querySelectorAll(arguments[0]).length", what);
    }

    private static void shoot(Browser browser, String name) throws IOException {
        Files.write(Outputs.folder("screenshots").resolve(name + ".png"), browser.picture());
    }

    private Path picture() throws IOException {
        BufferedImage image = new BufferedImage(320, 320, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x3b6ea5));
        pen.fillRect(0, 0, 320, 320);
        pen.setColor(new Color(0xf2c94c));
        pen.fillOval(80, 120, 160, 220);
        pen.setColor(new Color(0xe8c4a0));
        pen.fillOval(110, 50, 100, 110);
        pen.dispose();
        Path file = folder.resolve("mara.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
