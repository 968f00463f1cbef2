package app.storycore.engine.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.catalogue.CatalogueEntry;
import app.storycore.engine.sketch.catalogue.Outline;
import app.storycore.engine.sketch.catalogue.ThingCatalogue;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.scene.Weather;
import app.storycore.engine.sketch.space.Atmosphere;
import app.storycore.engine.sketch.space.Camera;
import app.storycore.engine.sketch.space.Lighting;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.thing.Card;
import app.storycore.engine.sketch.thing.ThingDrawing;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes every thing of the catalogue, in each hand, to {@code target/gallery}, to be looked at. */
@Tag("bench")
class ThingSheetTest {

    private static final int CELL = 112;
    private static final int COLUMNS = 16;
    private static final int ROWS = 9;

    @ParameterizedTest
    @EnumSource(names = {"INK", "NOIR"})
    void draws_every_thing(VisualStyle style) throws Exception {
        List<CatalogueEntry> all = List.copyOf(ThingCatalogue.get().all());
        int page = COLUMNS * ROWS;
        Path folder = Files.createDirectories(Path.of("target", "gallery"));
        for (int from = 0; from < all.size(); from += page) {
            Pixels sheet = Pixels.filled(COLUMNS * CELL, ROWS * CELL, 0xF4F1E8);
            for (int i = from; i < Math.min(all.size(), from + page); i++) {
                Canvas cell = cell(all.get(i), style);
                int left = (i - from) % COLUMNS * CELL;
                int top = (i - from) / COLUMNS * CELL;
                for (int y = 0; y < CELL; y++) {
                    System.arraycopy(cell.rgb(), y * CELL, sheet.rgb(), (top + y) * sheet.width() + left, CELL);
                }
            }
            String name = "things-" + style.name().toLowerCase(Locale.ROOT) + "-" + from / page + ".png";
            Files.write(folder.resolve(name), Png.encode(sheet));
        }
        assertThat(all).isNotEmpty();
    }

    private static Canvas cell(CatalogueEntry entry, VisualStyle style) {
        Seed seed = new Seed(4);
        Coherence plan = new SketchEngine()
                .plan(new SheetRequest(style, seed, List.of(ShotBrief.ofPrompt("a man")), CELL, CELL));
        Canvas canvas = new Canvas(CELL, CELL);
        canvas.clear(0xA8A49C);
        Outline outline = entry.outline();
        double size = entry.size();
        Vec aim = new Vec(0, outline.height() * size / 2, 0);
        Camera camera = Camera.aimed(aim, size * 4, 0, 8, 0, size * 1.35, CELL, CELL);
        Atmosphere air = Lighting.portrait(Lighting.of(TimeOfDay.DAY, Weather.CLEAR, null, false, plan));
        SolidPen pen = new SolidPen(canvas, camera, air, 0.6);
        Card card = Card.standing(camera, Vec.ZERO, size, entry.isBoxy() ? 16 : 0, false);
        ThingDrawing.shadow(pen, outline, card);
        ThingDrawing.draw(pen, entry, outline, card, entry.colour());
        StyleFinish.of(style).finish(canvas, plan, seed);
        return canvas;
    }
}
