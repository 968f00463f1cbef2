package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The player of the board, as somebody at the keys uses it. */
final class PlayerPage {

    private static final By PLAYER = By.cssSelector(".player");
    private static final By PLAYING = By.cssSelector(".player[data-playing]");
    private static final By STOPPED = By.cssSelector(".player:not([data-playing])");
    private static final By SHOT = By.cssSelector(".player-shot");
    private static final By SUBTITLE = By.cssSelector(".player-subtitle");
    private static final String RATE = "return document.querySelector('.player-rate').textContent";

    private final Tab tab;

    private PlayerPage(Tab tab) {
        this.tab = tab;
    }

    /** Opens it on the board that is shown, and waits until it plays. */
    static PlayerPage play(Tab tab) {
        tab.clickButton("Play");
        tab.waitForSight(PLAYING);
        return new PlayerPage(tab);
    }

    void press(CharSequence key) {
        tab.press(key);
    }

    /** Stops it, or plays on, by the space bar. */
    void toggle() {
        boolean playing = tab.shows(PLAYING);
        press(Keys.SPACE);
        tab.waitForSight(playing ? STOPPED : PLAYING);
    }

    void waitForPicture() {
        tab.waitForSight(By.cssSelector(".player-picture img[src*='files/']"));
    }

    void waitForShot(int number) {
        tab.waitUntil("shot " + number, () -> tab.waitForSight(SHOT).getText().equals("Shot " + number));
    }

    /** @param words nothing when nothing is said */
    void waitForSubtitle(String words) {
        tab.waitUntil("the subtitle", () -> subtitle().equals(words));
    }

    private String subtitle() {
        return tab.shows(SUBTITLE) ? tab.waitForSight(SUBTITLE).getText() : "";
    }

    /** @param rate such as {@code 2×}, or nothing for the usual one */
    void waitForRate(String rate) {
        tab.waitUntil("the rate", () -> rate.equals(tab.script(RATE)));
    }

    void waitForFullScreen(boolean full) {
        tab.waitUntil(
                "a full screen, or none any more",
                () -> tab.script("return document.fullscreenElement?.classList.contains('player') ?? false")
                        .equals(full));
    }

    void goTo(int shot) {
        tab.click(By.cssSelector(".player-segment[title^='Shot " + shot + "']"));
        waitForShot(shot);
    }

    /** Drags the end of a shot by pixels, and waits until it lasts longer than before. */
    long stretch(int shot, int pixels) {
        long before = milliseconds(shot);
        tab.drag(handle(shot), pixels);
        tab.waitUntil("a longer shot in the player", () -> milliseconds(shot) > before);
        return milliseconds(shot);
    }

    private long milliseconds(int shot) {
        return Long.parseLong(tab.waitForSight(handle(shot)).getDomAttribute("aria-valuenow"));
    }

    private static By handle(int shot) {
        return By.cssSelector(".player-segment[title^='Shot " + shot + "'] .player-handle");
    }

    void assertAccessible() {
        assertThat(Axe.violations(tab)).isEmpty();
    }

    void leave() {
        press(Keys.ESCAPE);
        tab.waitUntil("a closed player", () -> !tab.shows(PLAYER));
    }
}
