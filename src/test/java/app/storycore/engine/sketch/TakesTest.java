package app.storycore.engine.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes of a shot are pictures of the same words that one can tell apart. */
class TakesTest {

    /**
     * The least mean difference between two takes, in levels of 0 to 255 over fields of 10 by 10 pixels, however one is
     * moved to the side over the other.
     */
    private static final double LEAST = 7;

    /** Fields that one is moved at most. */
    private static final int MOVED = 6;

    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final int FIELD = 10;

    private final SketchEngine engine = new SketchEngine();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A woman waits alone on a railway platform",
                "Close-up of an old man's face",
                "Insert: a ringing telephone",
                "Two men argue in a kitchen",
                "A dog runs along the beach at sunset",
                "Wide shot, a crowd crosses the bridge in the rain",
                "A knight on horseback before a castle",
                "A lighthouse on a cliff at dusk",
                "A harbour with fishing boats in the morning",
                "A quiet street at night, rain",
                "An empty office",
                "A red car on an empty road",
                "A rocket on the launch pad",
                "Over the shoulder of a detective: a suspect smokes"
            })
    void three_takes_can_be_told_apart(String prompt) throws IOException {
        ShotBrief shot = ShotBrief.ofPrompt(prompt);
        Coherence coherence = engine.plan(new SheetRequest(VisualStyle.INK, new Seed(1), List.of(shot), WIDTH, HEIGHT));
        List<double[]> takes = new ArrayList<>();
        for (int take = 0; take < 3; take++) {
            Seed seed = take == 0 ? new Seed(5) : new Seed(5).derive("take " + take);
            PanelRequest request = new PanelRequest(shot, VisualStyle.INK, seed, coherence, WIDTH, HEIGHT).ofTake(take);
            takes.add(fields(
                    PictureFile.decode(engine.drawPanel(request, progress -> {}).png())));
        }
        assertThat(distance(takes.get(0), takes.get(1))).isGreaterThan(LEAST);
        assertThat(distance(takes.get(0), takes.get(2))).isGreaterThan(LEAST);
        assertThat(distance(takes.get(1), takes.get(2))).isGreaterThan(LEAST);
    }

    private static double distance(double[] one, double[] other) {
        return IntStream.rangeClosed(-MOVED, MOVED)
                .mapToDouble(moved -> distance(one, other, moved))
                .min()
                .orElseThrow();
    }

    private static double distance(double[] one, double[] other, int moved) {
        int columns = WIDTH / FIELD;
        double sum = 0;
        int fields = 0;
        for (int y = 0; y < HEIGHT / FIELD; y++) {
            for (int x = Math.max(0, -moved); x < Math.min(columns, columns - moved); x++) {
                sum += Math.abs(one[y * columns + x + moved] - other[y * columns + x]);
                fields++;
            }
        }
        return sum / fields;
    }

    /** The mean brightness of each field. */
    private static double[] fields(Pixels pixels) {
        int columns = WIDTH / FIELD;
        double[] fields = new double[columns * (HEIGHT / FIELD)];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                fields[y / FIELD * columns + x / FIELD] +=
                        255.0 * Tone.luma(pixels.rgb()[y * WIDTH + x]) / (FIELD * FIELD);
            }
        }
        return fields;
    }
}
