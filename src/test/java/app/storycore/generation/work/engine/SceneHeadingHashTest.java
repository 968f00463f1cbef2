package app.storycore.generation.work.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Casting;
import app.storycore.engine.sketch.SketchEngine;
import app.storycore.generation.start.PanelInput;
import app.storycore.project.ShotDraft;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the heading of a scene does to whether its panels are up to date. */
class SceneHeadingHashTest {

    private static final Seed SEED = new Seed(7);

    private final PlanningEngine engine =
            new PlanningEngine(new SketchEngine(), new PanelRequestFactory(new PictureSizes(1280, 1920)));

    @Test
    void a_changed_heading_makes_shots_without_a_place_of_their_own_out_of_date() {
        List<String> before = hashes("INT. BAR - NIGHT");
        List<String> after = hashes("EXT. FOREST - NIGHT");

        assertThat(after.get(0)).as("She turns round").isNotEqualTo(before.get(0));
        assertThat(after.get(1)).as("in a kitchen").isEqualTo(before.get(1));
    }

    @Test
    void the_same_heading_changes_nothing() {
        assertThat(hashes("INT. BAR - NIGHT")).isEqualTo(hashes("INT. BAR - NIGHT"));
    }

    private List<String> hashes(String heading) {
        List<PanelInput> shots = Stream.of("She turns round and laughs", "A girl sits in the kitchen with a cat")
                .map(prompt -> new PanelInput(ShotDraft.of(prompt), Casting.NONE.inScene(heading), SEED, 0))
                .toList();
        return engine.inputHashes(VisualStyle.INK, AspectRatio.WIDESCREEN, SEED, "", shots);
    }
}
