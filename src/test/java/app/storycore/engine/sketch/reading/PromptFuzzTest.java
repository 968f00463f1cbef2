package app.storycore.engine.sketch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Scene;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PromptFuzzTest {

    @Test
    void reads_5000_random_strings_without_error() {
        assertReads(5_000);
    }

    @Test
    @Tag("bench")
    @Timeout(240)
    void reads_100000_random_strings_without_error() {
        assertReads(100_000);
    }

    private static void assertReads(int strings) {
        Random random = new Random(20);
        for (int i = 0; i < strings; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int k = 0; k < length; k++) {
                text.appendCodePoint(random.nextInt(4) == 0 ? ' ' : random.nextInt(0x110000));
            }
            assertThat(PromptReader.read(ShotBrief.ofPrompt(text.toString())).people())
                    .hasSizeLessThan(20);
        }
    }

    @Test
    @Timeout(120)
    void reads_very_long_text() {
        Scene scene = PromptReader.read(ShotBrief.ofPrompt("a man and a dog in the forest ".repeat(5000)));
        assertThat(scene.place()).isEqualTo(PlaceKind.FOREST);
        assertThat(scene.people()).hasSizeLessThan(20);
    }
}
