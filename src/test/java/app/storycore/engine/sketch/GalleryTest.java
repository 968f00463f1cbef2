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
import app.storycore.imaging.png.Png;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Writes contact sheets to {@code target/gallery}, to be looked at. With {@code -Dgallery.publish=true} the two that the
 * site shows are written from them. Behind the profile bench, as people judge it: what must not change is kept by
 * {@link GoldenTest} and {@link DeterminismTest}.
 */
@Tag("bench")
class GalleryTest {

    private static final int COLUMNS = 4;
    private static final int CELL_WIDTH = 384;
    private static final int CELL_HEIGHT = 216;

    @ParameterizedTest
    @EnumSource
    void draws_eight_prompts_in_every_style(VisualStyle style) throws Exception {
        int first = 8 * number(style);
        List<String> prompts = prompts().subList(first, first + 8);
        write(draw(style, prompts), "gallery-" + style.name().toLowerCase(Locale.ROOT) + ".png");
    }

    @ParameterizedTest
    @CsvSource({"INK,WATERCOLOUR,gallery-colour.jpg", "NOIR,PENCIL,gallery-grey.jpg"})
    void makes_a_sheet_of_two_styles_for_the_site(VisualStyle upper, VisualStyle lower, String name) throws Exception {
        Pixels above = draw(upper, prompts().subList(8 * number(upper), 8 * number(upper) + 8));
        Pixels below = draw(lower, prompts().subList(8 * number(lower), 8 * number(lower) + 8));
        Pixels both = Pixels.filled(above.width(), above.height() + below.height(), 0);
        paste(both, above, 0, 0);
        paste(both, below, 0, above.height());
        Path file = Files.createDirectories(Path.of("target", "gallery")).resolve(name);
        BufferedImage image = new BufferedImage(both.width(), both.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, both.width(), both.height(), both.rgb(), 0, both.width());
        assertThat(ImageIO.write(image, "jpg", file.toFile())).isTrue();
        assertThat(Files.size(file)).isBetween(50_000L, 700_000L);
        if (Boolean.getBoolean("gallery.publish")) {
            Files.copy(file, Path.of("src", "site", "resources", name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int number(VisualStyle style) {
        return List.of(VisualStyle.values()).indexOf(style);
    }

    private static List<String> prompts() throws Exception {
        try (InputStream in = Objects.requireNonNull(GalleryTest.class.getResourceAsStream("gallery.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static Pixels draw(VisualStyle style, List<String> prompts) throws Exception {
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
        return sheet;
    }

    private static void write(Pixels sheet, String name) throws Exception {
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
