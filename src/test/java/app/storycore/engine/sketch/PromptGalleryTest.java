package app.storycore.engine.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.imaging.Lanczos;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Writes contact sheets of prompts, each a project of its own, to {@code target/gallery}, to be judged by eye: those of
 * users ({@code open.txt}), of single things and of every kind of shot. {@code -Dgallery.prompts=FILE} names another file
 * with a prompt a line, {@code -Dgallery.styles=INK,NOIR} the styles, {@code -Dgallery.only=3,17} the prompts by number.
 */
@Tag("bench")
class PromptGalleryTest {

    private static final int WIDTH = 512;
    private static final int HEIGHT = 288;
    private static final int CAPTION = 34;
    private static final int COLUMNS = 3;
    private static final int ROWS = 4;
    private static final int PAGE = COLUMNS * ROWS;
    private static final double LETTERS = 9;

    /** Letters of a caption's first line. */
    private static final int LINE = 58;

    @ParameterizedTest
    @MethodSource
    void draws_prompts_to_be_judged(String set, VisualStyle style) throws Exception {
        List<String> prompts = prompts(set);
        int[] chosen = chosen(prompts.size());
        Path folder = Files.createDirectories(Path.of("target", "gallery"));
        String name = set.replaceAll(".*/|\\.txt", "") + "-" + style.name().toLowerCase(Locale.ROOT);
        for (int from = 0; from < chosen.length; from += PAGE) {
            int[] page = Arrays.copyOfRange(chosen, from, Math.min(chosen.length, from + PAGE));
            Files.write(
                    folder.resolve(name + "-" + (from / PAGE + 1) + ".png"), Png.encode(page(prompts, page, style)));
        }
        assertThat(chosen).isNotEmpty();
    }

    static List<Object[]> draws_prompts_to_be_judged() {
        List<String> sets = System.getProperty("gallery.prompts") != null
                ? List.of(System.getProperty("gallery.prompts"))
                : List.of("open.txt", "things.txt", "kinds.txt");
        List<VisualStyle> styles = Arrays.stream(
                        System.getProperty("gallery.styles", "INK,NOIR").split(",", -1))
                .map(VisualStyle::valueOf)
                .toList();
        return sets.stream()
                .flatMap(set -> styles.stream().map(style -> new Object[] {set, style}))
                .toList();
    }

    private static int[] chosen(int count) {
        String only = System.getProperty("gallery.only");
        return only == null
                ? IntStream.range(0, count).toArray()
                : Arrays.stream(only.split(",", -1))
                        .mapToInt(Integer::parseInt)
                        .map(number -> number - 1)
                        .filter(number -> number < count)
                        .toArray();
    }

    private static List<String> prompts(String set) throws Exception {
        if (Files.isReadable(Path.of(set))) {
            return Files.readAllLines(Path.of(set));
        }
        try (InputStream in = Objects.requireNonNull(PromptGalleryTest.class.getResourceAsStream(set), set)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static Pixels page(List<String> prompts, int[] numbers, VisualStyle style) {
        int rows = (numbers.length + COLUMNS - 1) / COLUMNS;
        Canvas sheet = new Canvas(COLUMNS * WIDTH, rows * (HEIGHT + CAPTION));
        sheet.flood(Paint.solid(0xF4F1E8, 1), Blend.COVER);
        List<Pixels> panels = Arrays.stream(numbers)
                .parallel()
                .mapToObj(number -> panel(prompts.get(number), style))
                .toList();
        for (int i = 0; i < numbers.length; i++) {
            int left = i % COLUMNS * WIDTH;
            int top = i / COLUMNS * (HEIGHT + CAPTION);
            for (int y = 0; y < HEIGHT; y++) {
                System.arraycopy(panels.get(i).rgb(), y * WIDTH, sheet.rgb(), (top + y) * sheet.width() + left, WIDTH);
            }
            caption(sheet, (numbers[i] + 1) + ". " + prompts.get(numbers[i]), left + 4, top + HEIGHT);
        }
        return new Pixels(sheet.width(), sheet.height(), sheet.rgb());
    }

    private static void caption(Canvas sheet, String prompt, int left, int top) {
        Lettering lettering = new Lettering(sheet, 0x202020);
        String plain = Normalizer.normalize(prompt, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        int cut = plain.length() <= LINE ? plain.length() : plain.lastIndexOf(' ', LINE);
        lettering.write(plain.substring(0, cut), left, top + 13, LETTERS);
        lettering.write(plain.substring(cut).strip(), left, top + 28, LETTERS);
    }

    private static Pixels panel(String prompt, VisualStyle style) {
        SketchEngine engine = new SketchEngine();
        ShotBrief shot = ShotBrief.ofPrompt(prompt);
        Coherence plan = engine.plan(new SheetRequest(style, new Seed(7), List.of(shot), 480, 270));
        PanelRequest request = new PanelRequest(shot, style, new Seed(7).derive(prompt), plan, 1024, 576);
        try {
            byte[] png = engine.drawPanel(request, Drawing.unobserved()).png();
            return Lanczos.resize(PictureFile.decode(png), WIDTH, HEIGHT);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
