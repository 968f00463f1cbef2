package app.storycore.bench;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.SketchEngine;
import app.storycore.imaging.Crop;
import app.storycore.imaging.Lanczos;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.Sharpness;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Figures of the engine and of imaging; run with {@code -Dgroups=bench -Dtest=EngineBench}. */
@Tag("bench")
class EngineBench {

    private static final List<ShotBrief> SHOTS = List.of(
            ShotBrief.ofPrompt("Wide shot of a lighthouse on a cliff at dusk, waves breaking far below"),
            ShotBrief.ofPrompt("Close-up of the old keeper, lamp light on one side of his face"),
            ShotBrief.ofPrompt("Two fishermen talk on the quay in the harbour, fog rolling in"),
            ShotBrief.ofPrompt("A city street at night in the rain, a man walks"));

    @Test
    void panels_a_second_by_style() throws Exception {
        SketchEngine engine = new SketchEngine();
        for (VisualStyle style : VisualStyle.values()) {
            Coherence coherence = engine.drawSheet(
                            new SheetRequest(style, new Seed(1), SHOTS, 96, 54), Drawing.unobserved())
                    .coherence();
            run(engine, style, coherence, 8);
            long start = System.nanoTime();
            int count = run(engine, style, coherence, 20);
            System.out.printf("%s: %.1f ms a panel on one core%n", style, (System.nanoTime() - start) / 1e6 / count);
        }
    }

    private static int run(SketchEngine engine, VisualStyle style, Coherence coherence, int count) throws Exception {
        for (int i = 0; i < count; i++) {
            engine.drawPanel(
                    new PanelRequest(SHOTS.get(i % SHOTS.size()), style, new Seed(i), coherence, 1280, 720),
                    Drawing.unobserved());
        }
        return count;
    }

    @Test
    void promotion_and_sharpness() throws Exception {
        SketchEngine engine = new SketchEngine();
        Coherence coherence = engine.drawSheet(
                        new SheetRequest(VisualStyle.INK, new Seed(1), SHOTS, 96, 54), Drawing.unobserved())
                .coherence();
        Pixels panel = PictureFile.decode(engine.drawPanel(
                        new PanelRequest(SHOTS.get(0), VisualStyle.INK, new Seed(1), coherence, 1280, 720),
                        Drawing.unobserved())
                .png());
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                Lanczos.resize(Crop.toAspect(panel, 16, 9), 1920, 1080);
            }
            long middle = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                Sharpness.of(panel);
            }
            System.out.printf(
                    "crop and Lanczos-3 to 1920x1080: %.1f ms; sharpness: %.1f ms%n",
                    (middle - start) / 2e7, (System.nanoTime() - middle) / 2e7);
        }
    }
}
