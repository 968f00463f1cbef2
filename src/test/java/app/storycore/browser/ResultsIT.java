package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.imaging.BroughtFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What was made is looked at, and a picture is brought and compared: film, keys and slider are the browser's. */
class ResultsIT {

    private static final int SHOTS = 6;
    private static final By FILM = By.cssSelector("video.animatic-player");
    private static final String SAID = "KEEPER: Who is there?";
    private static final String DURATION =
            "return document.querySelector(`[data-shot='${arguments[0]}'] .shot-duration input`).value";
    private static final By BOX = By.cssSelector(".lightbox-title");

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("results");

    private static UUID project;

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @TempDir
    Path folder;

    @BeforeAll
    static void prepare() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            project = data.project(data.account("rosa"), "Results", SHOTS);
            data.change("""
                    insert into shot_text (shot_id, project_id, dialogue, action_text, notes, version)
                    select id, project_id, ?, '', '', 0 from shot where project_id = ? and shot_position = 2""", SAID, project);
        }
        SERVER.start();
    }

    @Test
    void film_and_board_play_the_pictures_turn_by_keys_and_one_is_brought_and_compared() throws IOException {
        Tab tab = LoginPage.enter(browsers.open().tab(), "rosa", "/projects/" + project);
        DashboardPage dashboard = new DashboardPage(tab);
        dashboard.generate();
        dashboard.waitForPanel("that is complete", CardState::isComplete);

        looksFirst(tab);
        plays(tab);
        seeks(tab);
        turns(tab);
        brings(tab);
        compares(tab);
        playsTheBoard(tab);
    }

    /** From the shots, one press shows the film, which plays. */
    private static void looksFirst(Tab tab) {
        tab.clickButton("Play animatic");
        tab.waitForSight(FILM);
        tab.waitUntil("a film that plays by itself", () -> number(tab, "currentTime") > 0.2);
        assertThat(tab.script("return document.activeElement.tagName")).isEqualTo("VIDEO");
        tab.script("const film = document.querySelector('.animatic-player'); film.pause(); film.currentTime = 0");
    }

    private static void plays(Tab tab) {
        tab.waitForSight(FILM);
        assertThat(tab.script("return document.querySelector('.animatic-player').poster"))
                .asString()
                .contains("/files/");
        tab.script("const film = document.querySelector('.animatic-player'); film.muted = true; film.play()");
        tab.waitUntil("a film that plays", () -> number(tab, "currentTime") > 0.2);
        assertThat(number(tab, "duration")).isGreaterThan(SHOTS);
        tab.script("document.querySelector('.animatic-player').pause()");
    }

    private static void seeks(Tab tab) {
        double wanted = number(tab, "duration") - 1;
        tab.script("document.querySelector('.animatic-player').currentTime = arguments[0]", wanted);
        tab.waitUntil(
                "a film that stands where it was sent",
                () -> !((boolean) film(tab, "seeking")) && Math.abs(number(tab, "currentTime") - wanted) < 0.2);
        assertThat(film(tab, "error")).isNull();
        String address = (String) film(tab, "currentSrc");
        assertThat(Visitor.as(tab).part(address, "bytes=4-7").statusCode()).isEqualTo(206);
        assertThat(Visitor.as(tab).part(address, "bytes=4-7").body()).asString().isEqualTo("ftyp");
        assertThat(Visitor.as(tab).part(address, "bytes=999999999-").statusCode())
                .isEqualTo(416);
    }

    private static void turns(Tab tab) {
        tab.click(By.cssSelector("[data-result='2'] .result-frame"));
        waitForTitle(tab, "Shot 2 of 6");
        tab.press(Keys.ARROW_RIGHT);
        waitForTitle(tab, "Shot 3 of 6");
        tab.press(Keys.END);
        waitForTitle(tab, "Shot 6 of 6");
        tab.press(Keys.HOME);
        waitForTitle(tab, "Shot 1 of 6");
        tab.press(Keys.ESCAPE);
        tab.waitUntil("a box that is gone", () -> !tab.shows(BOX));
        tab.waitUntil(
                "the focus on the picture seen last",
                () -> "Open panel 1".equals(tab.script("return document.activeElement.getAttribute('aria-label')")));
    }

    private void brings(Tab tab) throws IOException {
        Path file = Files.write(folder.resolve("plan.webp"), BroughtFiles.WEBP_LOSSY);
        tab.open("/projects/" + project);
        tab.click(By.cssSelector("[data-shot='1'] .shot-picture-there"));
        tab.attach(By.cssSelector(".own-picture vaadin-upload"), file);
        tab.waitForSight(version(2, "[data-in-use][data-origin='OWN']"));
    }

    /** By keys alone once the older one is shown. */
    private static void compares(Tab tab) {
        tab.click(version(1, ""));
        tab.waitForSight(By.cssSelector(".version-slider"));
        tab.script("document.querySelector('.version-slider').focus()");
        tab.press(Keys.HOME);
        tab.press(Keys.ARROW_RIGHT);
        tab.waitUntil(
                "a picture that follows the slider",
                () -> "1%"
                        .equals(tab.script("return document.querySelector('.version-compare').style"
                                + ".getPropertyValue('--split')")));
        tab.clickButton("Use this one");
        tab.waitForSight(version(1, "[data-in-use]"));
        tab.waitUntil(
                "the focus on what is used, where Esc is heard",
                () -> "1".equals(tab.script("return document.activeElement?.dataset.version ?? ''")));
        assertThat(Axe.violations(tab)).isEmpty();
        tab.press(Keys.ESCAPE);
        tab.waitUntil("a closed dialog", () -> !tab.shows(By.cssSelector(".version-slider")));
    }

    /** Shots of two seconds each follow each other without a film; keys stop, turn and seek. */
    private static void playsTheBoard(Tab tab) {
        tab.open("/projects/" + project);
        PlayerPage player = PlayerPage.play(tab);
        player.waitForPicture();
        player.waitForShot(2);
        player.waitForSubtitle("");
        player.waitForShot(3);
        player.waitForSubtitle(SAID);
        player.toggle();
        player.assertAccessible();
        player.press(Keys.END);
        player.waitForShot(6);
        player.press(Keys.ARROW_LEFT);
        player.waitForShot(5);
        goesBackwardAndFaster(player);
        fillsTheScreen(player);
        player.goTo(2);
        dragsWhileItPlays(tab, player);
    }

    private static void goesBackwardAndFaster(PlayerPage player) {
        player.press("j");
        player.press("j");
        player.waitForRate("−2×");
        player.waitForShot(3);
        player.press("k");
        player.waitForRate("");
        player.goTo(2);
        player.press("l");
        player.press("l");
        player.waitForRate("2×");
        player.waitForShot(4);
        player.press("k");
    }

    /** Keys go on there as before. */
    private static void fillsTheScreen(PlayerPage player) {
        player.press("f");
        player.waitForFullScreen(true);
        player.press(Keys.ARROW_RIGHT);
        player.waitForShot(5);
        player.press("f");
        player.waitForFullScreen(false);
    }

    private static void dragsWhileItPlays(Tab tab, PlayerPage player) {
        player.toggle();
        long wanted = player.stretch(4, 60);
        player.leave();
        tab.waitUntil(
                "the same length on the board",
                () -> Math.round(Double.parseDouble(String.valueOf(tab.script(DURATION, 4))) * 1_000) == wanted);
    }

    private static By version(int number, String further) {
        return By.cssSelector(".version-strip [data-version='" + number + "']" + further);
    }

    private static void waitForTitle(Tab tab, String title) {
        tab.waitUntil(
                "the picture " + title, () -> tab.waitForSight(BOX).getText().equals(title));
    }

    private static Object film(Tab tab, String property) {
        return tab.script("return document.querySelector('.animatic-player')[arguments[0]]", property);
    }

    private static double number(Tab tab, String property) {
        return ((Number) film(tab, property)).doubleValue();
    }
}
