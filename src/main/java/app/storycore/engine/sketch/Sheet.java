package app.storycore.engine.sketch;

import app.storycore.base.Seed;
import app.storycore.engine.Coherence;
import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.Coherence.Setting;
import app.storycore.engine.Drawing;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.reading.PromptReader;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.stage.CameraTake;
import app.storycore.engine.sketch.stage.Director;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The 3x3 sheet of a sequence: its palette and light, its places, its characters and key frames. */
final class Sheet {

    /** One field of the sheet. */
    private record Cell(String label, Consumer<Canvas> drawing) {}

    private final SheetRequest request;
    private final Coherence coherence;
    private final Drawing drawing;
    private final List<Cell> cells = new ArrayList<>();

    Sheet(SheetRequest request, Coherence coherence, Drawing drawing) {
        this.request = request;
        this.coherence = coherence;
        this.drawing = drawing;
    }

    byte[] draw() {
        plan();
        Canvas sheet = new Canvas(request.width(), request.height());
        sheet.clear(coherence.palette().paper());
        int gap = Math.max(0, Math.min(request.width(), request.height()) / 80);
        int w = Math.max(1, (request.width() - 4 * gap) / 3);
        int h = Math.max(1, (request.height() - 4 * gap) / 3);
        for (int i = 0; i < 9; i++) {
            drawing.progressed(i / 9.0);
            Canvas cell = new Canvas(w, h);
            cells.get(i).drawing().accept(cell);
            label(cell, cells.get(i).label());
            paste(sheet, cell, gap + i % 3 * (w + gap), gap + i / 3 * (h + gap));
        }
        byte[] png = Png.encode(new Pixels(sheet.width(), sheet.height(), sheet.rgb()));
        drawing.progressed(1);
        return png;
    }

    /** Palette first, then up to three places and three characters; key frames fill the rest. */
    private void plan() {
        Swatches swatches = new Swatches(coherence, request.style());
        cells.add(new Cell("Palette", swatches::palette));
        cells.add(new Cell(coherence.light().side() < 0 ? "Light from left" : "Light from right", swatches::light));
        coherence.settings().stream().limit(3).forEach(this::place);
        coherence.cast().stream()
                .filter(member -> !member.key().contains("#"))
                .limit(3)
                .forEach(this::character);
        for (int i = 0; cells.size() < 9; i++) {
            int shot = i % request.shots().size();
            ShotBrief brief = request.shots().get(shot);
            Seed seed = request.seed().derive("key frame " + i);
            cells.add(new Cell("Shot " + (shot + 1), canvas -> shoot(Sequence.scene(brief), seed, canvas)));
        }
    }

    private void place(Setting setting) {
        String word = setting.kind().toLowerCase(Locale.ROOT).replace('_', ' ');
        Scene scene = PromptReader.read(ShotBrief.ofPrompt("Wide shot, " + word));
        Seed seed = request.seed().derive("sheet " + setting.kind());
        cells.add(new Cell(word, canvas -> shoot(scene, seed, canvas)));
    }

    private void character(CastMember member) {
        String name = member.key().replace('_', ' ');
        cells.add(new Cell(Lettering.width(name, 6) > 0 ? name : "Character", canvas -> {
            int split = Math.max(1, canvas.width() * 58 / 100);
            Canvas figures = new Canvas(split, canvas.height());
            Director.model(member, coherence, false, figures);
            StyleFinish.of(request.style()).finish(figures, coherence, request.seed());
            paste(canvas, figures, 0, 0);
            Canvas face = new Canvas(Math.max(1, canvas.width() - split), canvas.height());
            Director.model(member, coherence, true, face);
            StyleFinish.of(request.style()).finish(face, coherence, request.seed());
            paste(canvas, face, split, 0);
        }));
    }

    private void shoot(Scene scene, Seed seed, Canvas canvas) {
        Director.shoot(scene, coherence, seed, CameraTake.FIRST, canvas, () -> {});
        StyleFinish.of(request.style()).finish(canvas, coherence, seed);
    }

    private void label(Canvas cell, String text) {
        double size = cell.height() * 0.045;
        if (size < 4) {
            return;
        }
        double pad = size * 0.7;
        double wide = Lettering.width(text, size) + 2 * pad;
        double top = cell.height() - size - 2 * pad;
        cell.fill(
                new Path().rectangle(0, top, wide, cell.height()),
                coherence.palette().paper());
        new Lettering(cell, coherence.palette().ink()).write(text, pad, cell.height() - pad, size);
    }

    private static void paste(Canvas onto, Canvas piece, int left, int top) {
        int length = Math.min(piece.width(), onto.width() - left);
        for (int y = 0; y < piece.height() && top + y < onto.height() && length > 0; y++) {
            System.arraycopy(piece.rgb(), y * piece.width(), onto.rgb(), (top + y) * onto.width() + left, length);
        }
    }
}
