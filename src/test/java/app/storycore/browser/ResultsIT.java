package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What was made is looked at: the film plays and can be seeked in, and pictures are turned by keys. */
class ResultsIT {

    private static final int SHOTS = 6;
    private static final By FILM = By.cssSelector("video.animatic-player");
    private static final By BOX = By.cssSelector(".lightbox-title");

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("results");

    private static UUID project;

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @BeforeAll
    static void prepare() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            project = data.project(data.account("rosa"), "Results", SHOTS);
        }
        SERVER.start();
    }

    @Test
    void the_film_plays_in_the_page_and_the_pictures_turn_by_keys() {
        Tab tab = LoginPage.enter(browsers.open().tab(), "rosa", "/projects/" + project);
        DashboardPage dashboard = new DashboardPage(tab);
        dashboard.generate();
        dashboard.waitForPanel("that is complete", CardState::isComplete);

        looksFirst(tab);
        plays(tab);
        seeks(tab);
        turns(tab);
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
