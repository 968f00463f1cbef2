package app.storycore.engine.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.imaging.Lanczos;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.Png;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes contact sheets to {@code target/gallery}, to be looked at. */
class GalleryTest {

    private static final int COLUMNS = 5;
    private static final int CELL_WIDTH = 384;
    private static final int CELL_HEIGHT = 216;

    @ParameterizedTest
    @EnumSource
    void draws_eight_prompts_in_every_style(VisualStyle style) throws Exception {
        int first = 8 * List.of(VisualStyle.values()).indexOf(style);
        List<String> prompts = prompts().subList(first, first + 8);
        draw(style, prompts, "gallery-" + style.name().toLowerCase(Locale.ROOT) + ".png");
    }

    private static List<String> prompts() throws Exception {
        try (InputStream in = Objects.requireNonNull(GalleryTest.class.getResourceAsStream("gallery.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static void draw(VisualStyle style, List<String> prompts, String name) throws Exception {
        SketchEngine engine = new SketchEngine();
        List<ShotBrief> shots = prompts.stream().map(ShotBrief::ofPrompt).toList();
        Coherence coherence = engine.drawSheet(
                        new SheetRequest(style, new Seed(7), shots, 480, 270), Drawing.unobserved())
                .coherence();
        int rows = (shots.size() + COLUMNS - 1) / COLUMNS;
        Pixels sheet = Pixels.filled(COLUMNS * CELL_WIDTH, rows * CELL_HEIGHT, 0xF4F1E8);
        for (int i = 0; i < shots.size(); i++) {
            var result = engine.drawPanel(
                    new PanelRequest(shots.get(i), style, new Seed(7).derive("shot " + i), coherence, 768, 432),
                    Drawing.unobserved());
            Pixels cell = Lanczos.resize(PictureFile.decode(result.png()), CELL_WIDTH, CELL_HEIGHT);
            paste(sheet, cell, i % COLUMNS * CELL_WIDTH, i / COLUMNS * CELL_HEIGHT);
        }
        Path folder = Files.createDirectories(Path.of("target", "gallery"));
        Files.write(folder.resolve(name), Png.encode(sheet));
        assertThat(folder.resolve(name)).isNotEmptyFile();
    }

    private static void paste(Pixels sheet, Pixels cell, int left, int top) {
        for (int y = 0; y < cell.height(); y++) {
            System.arraycopy(cell.rgb(), y * cell.width(), sheet.rgb(), (top + y) * sheet.width() + left, cell.width());
        }
    }
}
