package app.storycore.engine.sketch;

import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.PanelResult;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.SheetResult;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.reading.Reading;
import app.storycore.engine.sketch.scenery.Drawn;
import app.storycore.engine.sketch.stage.CameraTake;
import app.storycore.engine.sketch.stage.Director;
import app.storycore.engine.sketch.stage.Steering;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import java.util.List;

/** Draws storyboards in ink, pencil, noir, watercolour or flat colour; the same request gives the same bytes. */
public final class SketchEngine implements PanelEngine {

    /** How much of a panel is done when its scene is shot. */
    private static final double SHOT = 0.5;

    /** Shows every layer of a scene as it is done. */
    private static final class Layers {

        private final Canvas canvas;
        private final Drawing drawing;
        private int done;

        Layers(Canvas canvas, Drawing drawing) {
            this.canvas = canvas;
            this.drawing = drawing;
        }

        void done() {
            done++;
            drawing.sketched(() -> PreviewImage.of(canvas));
            drawing.progressed(SHOT * done / (Director.LAYERS + 1));
        }
    }

    @Override
    public String id() {
        return "sketch";
    }

    @Override
    public String version() {
        return "11";
    }

    @Override
    public boolean stopsAtOnce() {
        return true;
    }

    @Override
    public List<ShotBrief> inSequence(List<ShotBrief> shots) {
        return Sequence.of(shots);
    }

    @Override
    public Coherence plan(SheetRequest request) {
        return Planner.plan(request);
    }

    @Override
    public Coherence steering(ShotBrief shot, Coherence whole) {
        return Steering.of(Sequence.scene(shot), whole);
    }

    /** Hashes of first takes stay what they were. */
    @Override
    public String steeringContext(PanelRequest request) {
        return request.take() == 0 ? "" : "take " + request.take();
    }

    @Override
    public SheetResult drawSheet(SheetRequest request, Drawing drawing) {
        Coherence coherence = plan(request);
        byte[] png = new Sheet(request, coherence, drawing).draw();
        return new SheetResult(coherence, png);
    }

    @Override
    public PanelResult drawPanel(PanelRequest request, Drawing drawing) {
        drawing.progressed(0);
        Reading reading = Sequence.reading(request.shot());
        Canvas canvas = new Canvas(request.width(), request.height());
        Layers layers = new Layers(canvas, drawing);
        CameraTake take = new CameraTake(request.take());
        Drawn drawn = Director.shoot(reading.scene(), request.coherence(), request.seed(), take, canvas, layers::done);
        drawing.progressed(SHOT);
        StyleFinish.of(request.style()).finish(canvas, request.coherence(), request.seed());
        Arrows.draw(canvas, reading.scene().move());
        drawing.progressed(0.8);
        byte[] png = Png.encode(new Pixels(canvas.width(), canvas.height(), canvas.rgb()));
        drawing.progressed(1);
        return new PanelResult(png, request.width(), request.height()).showing(PanelReporter.report(reading, drawn));
    }
}
