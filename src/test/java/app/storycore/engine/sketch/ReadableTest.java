package app.storycore.engine.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.imaging.PictureFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The subject of a dark picture is told from its ground. The pixels of a subject are those that are darker when the prompt
 * calls it black than when it calls it white; they are compared with those around its outline.
 */
class ReadableTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    /** Of the luma around an outline and within it, the lighter to the darker. */
    private static final double LEAST = 1.25;

    private static final List<String> DARK = List.of(
            "A %s car in a street at night",
            "A %s car at night",
            "A %s car on the road at night in the rain",
            "Full shot, a man in %s in an alley at night",
            "Full shot, a woman in %s in a dark forest",
            "Full shot, a man in %s in a cellar at night");

    private final SketchEngine engine = new SketchEngine();

    @ParameterizedTest
    @EnumSource
    void black_subject_is_told_from_the_dark(VisualStyle style) throws Exception {
        for (String prompt : DARK) {
            int[] black = luma(prompt.formatted("black"), style);
            int[] white = luma(prompt.formatted("white"), style);
            boolean[] subject = new boolean[black.length];
            for (int i = 0; i < subject.length; i++) {
                subject[i] = white[i] - black[i] > 24;
            }
            assertThat(contrast(black, subject)).as(prompt).isGreaterThan(LEAST);
        }
    }

    @Test
    void contrast_of_a_shape_on_its_own_tone_is_none() {
        int[] flat = new int[WIDTH * HEIGHT];
        boolean[] shape = new boolean[flat.length];
        for (int y = 50; y < 90; y++) {
            java.util.Arrays.fill(shape, y * WIDTH + 100, y * WIDTH + 160, true);
        }
        java.util.Arrays.fill(flat, 30);
        assertThat(contrast(flat, shape)).isLessThan(1.01);
    }

    private int[] luma(String prompt, VisualStyle style) throws Exception {
        ShotBrief shot = ShotBrief.ofPrompt(prompt);
        Coherence plan = engine.plan(new SheetRequest(style, new Seed(5), List.of(shot), WIDTH, HEIGHT));
        var request = new PanelRequest(shot, style, new Seed(8), plan, WIDTH, HEIGHT);
        return PictureFile.decode(
                        engine.drawPanel(request, Drawing.unobserved()).png())
                .luma();
    }

    private static double contrast(int[] luma, boolean[] shape) {
        boolean[] near = grown(shape, 2);
        boolean[] far = grown(shape, 9);
        double inside = 0;
        double around = 0;
        int inner = 0;
        int outer = 0;
        for (int i = 0; i < luma.length; i++) {
            if (shape[i]) {
                inside += luma[i];
                inner++;
            } else if (far[i] && !near[i]) {
                around += luma[i];
                outer++;
            }
        }
        assertThat(inner).as("pixels of the subject").isGreaterThan(80);
        double a = inside / inner + 12.75;
        double b = around / outer + 12.75;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static boolean[] grown(boolean[] shape, int by) {
        boolean[] grown = new boolean[shape.length];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                for (int dy = -by; shape[y * WIDTH + x] && dy <= by; dy++) {
                    for (int dx = -by; dx <= by; dx++) {
                        if (y + dy >= 0 && y + dy < HEIGHT && x + dx >= 0 && x + dx < WIDTH) {
                            grown[(y + dy) * WIDTH + x + dx] = true;
                        }
                    }
                }
            }
        }
        return grown;
    }
}
