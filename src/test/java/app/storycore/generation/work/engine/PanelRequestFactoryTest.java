package app.storycore.generation.work.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.PanelContext;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.SketchEngine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PanelRequestFactoryTest {

    private static final PanelRequestFactory REQUESTS = new PanelRequestFactory(new PictureSizes(1280, 1920));

    private static final String PROMPT = "A girl sits in the kitchen with a cat";
    private static final ShotBrief PLAIN = ShotBrief.ofPrompt(PROMPT);
    private static final Seed SEED = new Seed(7);

    private final PanelEngine engine = new SketchEngine();

    @Test
    void equal_inputs_have_equal_hashes() {
        assertThat(hash(VisualStyle.INK, SEED, ShotBrief.ofPrompt(PROMPT)))
                .isEqualTo(hash(VisualStyle.INK, SEED, PLAIN))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void every_input_counts() {
        assertThat(Stream.of(
                        hash(VisualStyle.INK, SEED, PLAIN),
                        hash(VisualStyle.NOIR, SEED, PLAIN),
                        hash(VisualStyle.INK, new Seed(8), PLAIN),
                        hash(VisualStyle.INK, SEED, ShotBrief.ofPrompt(PROMPT + ".")),
                        hash(VisualStyle.INK, SEED, new ShotBrief(PROMPT, ShotSize.WIDE, null, null, null)),
                        hash(VisualStyle.INK, SEED, new ShotBrief(PROMPT, null, CameraAngle.LOW, null, null)),
                        hash(VisualStyle.INK, SEED, new ShotBrief(PROMPT, null, null, TimeOfDay.NIGHT, null)),
                        hash(VisualStyle.INK, SEED, new ShotBrief(PROMPT, null, null, null, Mood.values()[0]))))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_further_take_counts_and_the_first_is_nothing_new() {
        Coherence coherence =
                engine.plan(REQUESTS.sheet(VisualStyle.INK, AspectRatio.WIDESCREEN, new Seed(1), List.of(PLAIN)));
        PanelRequest first =
                REQUESTS.panel(VisualStyle.INK, AspectRatio.WIDESCREEN, SEED, PLAIN, coherence, PanelContext.NONE);
        assertThat(PanelRequestFactory.hash(engine, first.ofTake(0))).isEqualTo(hash(VisualStyle.INK, SEED, PLAIN));
        assertThat(Stream.of(first, first.ofTake(1), first.ofTake(2)).map(r -> PanelRequestFactory.hash(engine, r)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_line_break_in_a_prompt_is_no_border() {
        assertThat(hash(VisualStyle.INK, SEED, ShotBrief.ofPrompt("A\n1:-")))
                .isNotEqualTo(hash(VisualStyle.INK, SEED, ShotBrief.ofPrompt("A")));
    }

    /** The size in every hash is the one of before there were frames: with another one every project would be drawn again. */
    @Test
    void sixteen_to_nine_asks_for_what_was_asked_for_before() {
        Coherence coherence =
                engine.plan(REQUESTS.sheet(VisualStyle.INK, AspectRatio.WIDESCREEN, SEED, List.of(PLAIN)));
        assertThat(REQUESTS.panel(VisualStyle.INK, AspectRatio.WIDESCREEN, SEED, PLAIN, coherence, PanelContext.NONE))
                .isEqualTo(new PanelRequest(PLAIN, VisualStyle.INK, SEED.derive("IMAGES"), coherence, 1280, 720));
        assertThat(REQUESTS.sheet(VisualStyle.INK, AspectRatio.WIDESCREEN, SEED, List.of(PLAIN)))
                .isEqualTo(new SheetRequest(VisualStyle.INK, SEED.derive("GRID"), List.of(PLAIN), 1536, 864));
    }

    @Test
    void every_frame_has_a_hash_of_its_own() {
        assertThat(Stream.of(AspectRatio.values()).map(aspect -> hash(VisualStyle.INK, aspect, SEED, PLAIN)))
                .doesNotHaveDuplicates();
    }

    private String hash(VisualStyle style, Seed seed, ShotBrief shot) {
        return hash(style, AspectRatio.WIDESCREEN, seed, shot);
    }

    private String hash(VisualStyle style, AspectRatio aspect, Seed seed, ShotBrief shot) {
        Coherence coherence = engine.plan(REQUESTS.sheet(style, aspect, new Seed(1), List.of(shot)));
        return PanelRequestFactory.hash(
                engine, REQUESTS.panel(style, aspect, seed, shot, coherence, PanelContext.NONE));
    }
}
