package app.storycore.generation.work;

import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.PanelResult;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.SheetResult;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import java.util.List;

/** Has the same picture of one pixel for everything. */
final class IdleEngine implements PanelEngine {

    private final byte[] pixel = Png.encode(Pixels.filled(1, 1, 0x808080));

    @Override
    public String id() {
        return "idle";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Coherence plan(SheetRequest request) {
        return new Coherence(
                new Coherence.Palette(1, 2, 3, 4, 5, 6, 7, 8, 9), new Coherence.Light(1, 30), 40, List.of(), List.of());
    }

    @Override
    public boolean stopsAtOnce() {
        return true;
    }

    @Override
    public SheetResult drawSheet(SheetRequest request, Drawing drawing) {
        return new SheetResult(plan(request), pixel);
    }

    @Override
    public PanelResult drawPanel(PanelRequest request, Drawing drawing) {
        return new PanelResult(pixel, 1, 1);
    }
}
