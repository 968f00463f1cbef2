package app.storycore.engine.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.imaging.Lab;
import app.storycore.imaging.Lanczos;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Panels that were looked at and found good, kept small; what is drawn today has to look the same. With
 * {@code -Dgolden.write=true} today's are written in their place, to be looked at again.
 */
class GoldenTest {

    private static final int WIDTH = 128;
    private static final int HEIGHT = 72;

    /** Mean CIE76 difference over the cells of a panel; 2.3 is just noticeable. */
    private static final double MOST = 2.3;

    private static final List<ShotBrief> SHOTS = Stream.of(
                    "Full shot, a woman walks through a city street",
                    "Close-up of an old man in the kitchen",
                    "A boy and his dog in a meadow in summer",
                    "A boat in the harbour at dusk")
            .map(ShotBrief::ofPrompt)
            .toList();

    private static Pixels today = Pixels.filled(1, 1, 0);

    @Test
    void panels_look_like_those_that_were_approved() throws Exception {
        if (Boolean.getBoolean("golden.write")) {
            Files.write(Path.of("src/test/resources/app/storycore/engine/sketch/golden.png"), Png.encode(today));
        }
        Pixels golden;
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("golden.png"))) {
            golden = Boolean.getBoolean("golden.write") ? today : PictureFile.decode(in.readAllBytes());
        }
        for (int row = 0; row < VisualStyle.values().length; row++) {
            for (int column = 0; column < SHOTS.size(); column++) {
                assertThat(distance(golden, today, column * WIDTH, row * HEIGHT))
                        .as("row %s, column %s of golden.png", row + 1, column + 1)
                        .isLessThan(MOST);
            }
        }
    }

    @Test
    void the_distance_tells_one_panel_from_another() throws Exception {
        Pixels moved = new Pixels(today.width(), today.height(), today.rgb().clone());
        System.arraycopy(today.rgb(), WIDTH, moved.rgb(), 0, today.rgb().length - WIDTH);
        for (int row = 0; row < VisualStyle.values().length; row++) {
            assertThat(distance(moved, today, 0, row * HEIGHT)).isGreaterThan(2 * MOST);
        }
    }

    @BeforeAll
    static void draw() throws Exception {
        SketchEngine engine = new SketchEngine();
        Pixels all = Pixels.filled(WIDTH * SHOTS.size(), HEIGHT * VisualStyle.values().length, 0);
        int row = 0;
        for (VisualStyle style : VisualStyle.values()) {
            Coherence plan = engine.plan(new SheetRequest(style, new Seed(5), SHOTS, 480, 270));
            for (int column = 0; column < SHOTS.size(); column++) {
                var request = new PanelRequest(SHOTS.get(column), style, new Seed(column), plan, 640, 360);
                Pixels panel = PictureFile.decode(
                        engine.drawPanel(request, Drawing.unobserved()).png());
                paste(all, Lanczos.resize(panel, WIDTH, HEIGHT), column * WIDTH, row * HEIGHT);
            }
            row++;
        }
        today = all;
    }

    private static void paste(Pixels sheet, Pixels cell, int left, int top) {
        for (int y = 0; y < cell.height(); y++) {
            System.arraycopy(cell.rgb(), y * cell.width(), sheet.rgb(), (top + y) * sheet.width() + left, cell.width());
        }
    }

    private static double distance(Pixels a, Pixels b, int left, int top) {
        double sum = 0;
        for (int y = top; y < top + HEIGHT; y += 4) {
            for (int x = left; x < left + WIDTH; x += 4) {
                sum += mean(a, x, y).difference(mean(b, x, y));
            }
        }
        return sum * 16 / (WIDTH * HEIGHT);
    }

    private static Lab mean(Pixels picture, int left, int top) {
        double l = 0;
        double a = 0;
        double b = 0;
        for (int i = 0; i < 16; i++) {
            Lab lab = Lab.of(picture.at(left + i % 4, top + i / 4));
            l += lab.l() / 16;
            a += lab.a() / 16;
            b += lab.b() / 16;
        }
        return new Lab(l, a, b);
    }
}
