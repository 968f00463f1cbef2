package app.storycore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.Coherence.Light;
import app.storycore.engine.Coherence.Palette;
import app.storycore.engine.Coherence.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoherenceTest {

    private static final Coherence SAMPLE = new Coherence(
            new Palette(0xFFFFFF, 0, 1, 2, 3, 4, 5, 6, 7),
            new Light(-1, 40),
            560,
            List.of(
                    new CastMember("keeper", "OLD_MAN", 175, 104, 1, 2, 3, 4, 5, 6, 7, 8, Long.MIN_VALUE),
                    new CastMember("ö 'x' %\n灯\uD83D", "", -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1)),
            List.of(new Setting("HARBOUR", 1L << 63), new Setting("", 0)));

    @Test
    void text_form_loses_nothing() {
        assertThat(Coherence.parse(SAMPLE.toText())).isEqualTo(SAMPLE);
    }

    @Test
    void text_form_is_canonical() {
        assertThat(Coherence.parse(SAMPLE.toText()).toText()).isEqualTo(SAMPLE.toText());
        assertThat(SAMPLE.toText()).isASCII();
    }

    @Test
    void refuses_text_it_did_not_write() {
        for (String text :
                List.of("", "x", "storycore-coherence 1\n", SAMPLE.toText().replace("light", "night"))) {
            assertThatThrownBy(() -> Coherence.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
