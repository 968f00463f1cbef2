package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.delivery.video.TestSounds;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** A sound is dropped on a card, seen in another tab, heard in the player, refused when it is none. */
class SoundIT {

    private static final String WAVE = "[data-shot='%d'] .sound-wave svg";

    private static final String DROP = """
            const bytes = Uint8Array.from(atob(arguments[1]), (c) => c.charCodeAt(0));
            const transfer = new DataTransfer();
            transfer.items.add(new File([bytes], arguments[2], { type: 'audio/wav' }));
            const card = document.querySelector(arguments[0]);
            for (const name of ['dragover', 'drop']) {
              card.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: transfer }));
            }""";

    private static final String SOUNDING = "return document.querySelector('.player')?.dataset.sounding ?? ''";

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("sound");

    private static UUID project;

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @BeforeAll
    static void prepare() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            project = data.project(data.account("mira"), "The Lighthouse", 2);
        }
        SERVER.start();
    }

    @Test
    void a_dropped_sound_is_seen_live_and_heard_with_its_shot() {
        Browser browser = browsers.open();
        String page = "/projects/" + project;
        Tab tab = LoginPage.enter(browser.tab(), "mira", page);
        tab.waitForSight(By.cssSelector("[data-shot='2']"));
        Tab other = browser.newTab();
        other.open(page);
        other.waitForSight(By.cssSelector("[data-shot='2']"));

        drop(tab, 2, TestSounds.tone(440, 3), "Foghorn.wav");
        tab.waitForSight(By.cssSelector(WAVE.formatted(2)));
        other.waitForSight(By.cssSelector(WAVE.formatted(2)));
        assertThat(tab.text()).contains("Foghorn.wav", "3 s, runs 1 s past the shot");

        drop(tab, 1, "INT. LIGHTHOUSE".getBytes(StandardCharsets.UTF_8), "fake.wav");
        tab.waitUntil("why not", () -> tab.text().contains("This is not an MP3, M4A or WAV file."));

        tab.clickButton("Play");
        tab.waitForSight(By.cssSelector(".player[data-ready]"));
        press(tab, "k");
        press(tab, "Home");
        press(tab, "ArrowRight");
        tab.waitUntil("the sound of the second shot", () -> !sounding(tab).isEmpty());
        press(tab, "m");
        tab.waitUntil("silence", () -> sounding(tab).isEmpty());
    }

    private static void press(Tab tab, String key) {
        tab.script(
                "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: arguments[0], bubbles: true }))", key);
    }

    private static String sounding(Tab tab) {
        return (String) tab.script(SOUNDING);
    }

    private static void drop(Tab tab, int shot, byte[] file, String name) {
        tab.script(DROP, "[data-shot='" + shot + "']", Base64.getEncoder().encodeToString(file), name);
    }
}
