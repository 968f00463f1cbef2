package app.storycore.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelReport;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.SketchEngine;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample project is the first that anybody sees of the sketch engine. */
class SampleProjectTest {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    @ParameterizedTest
    @EnumSource
    void every_panel_shows_what_its_prompt_names(VisualStyle style) throws Exception {
        SketchEngine engine = new SketchEngine();
        List<ShotBrief> shots = engine.inSequence(SampleProject.shots().stream()
                .map(shot -> new ShotBrief(
                        shot.prompt(), shot.shotSize(), shot.cameraAngle(), shot.timeOfDay(), shot.mood()))
                .toList());
        Coherence plan = engine.plan(new SheetRequest(style, SampleProject.SEED, shots, WIDTH, HEIGHT));
        assertThat(shots).hasSize(8);
        for (int take = 0; take < 3; take++) {
            Seed seed = SampleProject.SEED.derive("panel " + take);
            for (ShotBrief shot : shots) {
                PanelRequest request = new PanelRequest(shot, style, seed, plan, WIDTH, HEIGHT);
                PanelReport report = Objects.requireNonNull(
                        engine.drawPanel(request, Drawing.unobserved()).report());
                assertThat(report.deviations()).as(shot.prompt()).isNull();
            }
        }
    }
}
