package app.storycore.engine.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scenery.Drawn;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.stage.CameraTake;
import app.storycore.engine.sketch.stage.Director;
import app.storycore.imaging.Pixels;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * In every panel of the prompts that users wrote, the one it is about is told from its ground: band by band from top to
 * bottom, the luma within the subject's outline is compared with that around it.
 */
class ReadablePromptsTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    /** Of the luma within an outline and around it, the lighter to the darker, over all bands. */
    private static final double LEAST = 1.25;

    private static final int BANDS = 8;
    private static final int INSIDE = 5;
    private static final int AROUND = 5;

    /** Fewer pixels than this cannot be measured. */
    private static final int ENOUGH = 60;

    @ParameterizedTest
    @EnumSource
    void subject_of_every_open_prompt_is_told_from_its_ground(VisualStyle style) throws Exception {
        List<String> flat = new ArrayList<>();
        int measured = 0;
        for (String prompt : prompts()) {
            double contrast = contrast(prompt, style);
            measured += contrast > 0 ? 1 : 0;
            if (contrast > 0 && contrast < LEAST) {
                flat.add(String.format(Locale.ROOT, "%.2f %s", contrast, prompt));
            }
        }
        assertThat(measured).isGreaterThan(35);
        assertThat(flat).isEmpty();
    }

    @Test
    void shape_on_its_own_tone_has_no_contrast() {
        int[] luma = new int[WIDTH * HEIGHT];
        java.util.Arrays.fill(luma, 80);
        boolean[] shape = new boolean[luma.length];
        for (int y = 40; y < 120; y++) {
            java.util.Arrays.fill(shape, y * WIDTH + 100, y * WIDTH + 140, true);
        }
        assertThat(contrast(luma, shape)).isEqualTo(1);
    }

    private static List<String> prompts() throws Exception {
        try (InputStream in = Objects.requireNonNull(ReadablePromptsTest.class.getResourceAsStream("open.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** 0 where there is nobody and nothing that can be measured. */
    private static double contrast(String prompt, VisualStyle style) {
        ShotBrief shot = ShotBrief.ofPrompt(prompt);
        Scene scene = Sequence.reading(shot).scene();
        Coherence plan = new SketchEngine().plan(new SheetRequest(style, new Seed(7), List.of(shot), WIDTH, HEIGHT));
        Seed seed = new Seed(7).derive(prompt);
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        Drawn drawn = Director.shoot(scene, plan, seed, CameraTake.FIRST, canvas, () -> {});
        int[] owners = IntStream.range(0, WIDTH * HEIGHT).map(canvas::ownerAt).toArray();
        StyleFinish.of(style).finish(canvas, plan, seed);
        int[] luma = new Pixels(WIDTH, HEIGHT, canvas.rgb()).luma();
        return subjects(scene)
                .mapToInt(drawn::owner)
                .mapToObj(owner -> shape(owners, owner))
                .filter(shape -> count(shape) >= ENOUGH)
                .mapToDouble(shape -> contrast(luma, shape))
                .findFirst()
                .orElse(0);
    }

    private static Stream<Item> subjects(Scene scene) {
        return Stream.of(
                        scene.people().stream().limit(1).map(Item::of),
                        scene.animals().stream().limit(1).map(animal -> Item.of(animal, 0)),
                        scene.things().stream().limit(1).map(thing -> Item.of(thing, 0)),
                        scene.props().stream().limit(1).map(Item::of))
                .flatMap(items -> items);
    }

    private static boolean[] shape(int[] owners, int owner) {
        boolean[] shape = new boolean[owners.length];
        for (int i = 0; i < owners.length; i++) {
            shape[i] = owner > 0 && owners[i] == owner;
        }
        return shape;
    }

    private static int count(boolean[] shape) {
        int count = 0;
        for (boolean in : shape) {
            count += in ? 1 : 0;
        }
        return count;
    }

    private static double contrast(int[] luma, boolean[] shape) {
        boolean[] far = near(shape, true, AROUND);
        boolean[] rim = near(shape, false, INSIDE);
        int top = first(shape);
        int bottom = last(shape) + 1;
        double sum = 0;
        double weight = 0;
        for (int band = 0; band < BANDS; band++) {
            int from = top + (bottom - top) * band / BANDS;
            int to = top + (bottom - top) * (band + 1) / BANDS;
            double[] in = mean(luma, shape, rim, from, to);
            double[] out = mean(luma, not(shape), far, from, to);
            if (in[1] > 0 && out[1] > 0) {
                double a = in[0] + 12.75;
                double b = out[0] + 12.75;
                sum += in[1] * Math.max(a, b) / Math.min(a, b);
                weight += in[1];
            }
        }
        return weight > 0 ? sum / weight : 0;
    }

    private static boolean[] not(boolean[] shape) {
        boolean[] other = new boolean[shape.length];
        for (int i = 0; i < shape.length; i++) {
            other[i] = !shape[i];
        }
        return other;
    }

    private static int first(boolean[] shape) {
        return IntStream.range(0, shape.length)
                        .filter(i -> shape[i])
                        .findFirst()
                        .orElse(0)
                / WIDTH;
    }

    private static int last(boolean[] shape) {
        return IntStream.range(0, shape.length).filter(i -> shape[i]).max().orElse(0) / WIDTH;
    }

    private static double[] mean(int[] luma, boolean[] shape, boolean[] near, int from, int to) {
        double sum = 0;
        int count = 0;
        for (int i = from * WIDTH; i < to * WIDTH; i++) {
            if (shape[i] && near[i]) {
                sum += luma[i];
                count++;
            }
        }
        return new double[] {count == 0 ? 0 : sum / count, count};
    }

    /** What is within some pixels of the shape, or of what is not of it. */
    private static boolean[] near(boolean[] shape, boolean of, int by) {
        boolean[] near = new boolean[shape.length];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if (shape[y * WIDTH + x] == of) {
                    for (int dy = Math.max(0, y - by); dy <= Math.min(HEIGHT - 1, y + by); dy++) {
                        java.util.Arrays.fill(
                                near,
                                dy * WIDTH + Math.max(0, x - by),
                                dy * WIDTH + Math.min(WIDTH - 1, x + by) + 1,
                                true);
                    }
                }
            }
        }
        return near;
    }
}
