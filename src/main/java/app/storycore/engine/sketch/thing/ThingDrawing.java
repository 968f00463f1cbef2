package app.storycore.engine.sketch.thing;

import app.storycore.engine.sketch.catalogue.CatalogueEntry;
import app.storycore.engine.sketch.catalogue.Outline;
import app.storycore.engine.sketch.catalogue.Outline.Kind;
import app.storycore.engine.sketch.catalogue.Outline.Shape;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.Stroke;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** One thing as lit and dark areas within inked contours, with sides where it is a box. */
public final class ThingDrawing {

    /** Width of the lines of Noto Emoji, in parts of a thing's longest side. */
    private static final double LINE = 0.042;

    /** Depth of a boxy thing, in parts of its longest side. */
    private static final double DEEP = 0.3;

    /** Luma, 0 to 1, of the darkest material. */
    private static final double DARKEST = 0.34;

    private static final int TYRE = 0x5A5C60;

    private static final double GLASS_SIZE = 0.12;
    private static final double WINDOW_SIZE = 0.03;

    private final SolidPen pen;
    private final CatalogueEntry entry;
    private final Outline outline;
    private final Card card;
    private final int colour;
    private final double depth;

    private ThingDrawing(SolidPen pen, CatalogueEntry entry, Outline outline, Card card, int colour) {
        this.pen = pen;
        this.entry = entry;
        this.outline = outline;
        this.card = card;
        this.colour = lifted(colour);
        this.depth = Math.max(0, pen.camera().depth(card.foot()));
    }

    /** Black things are drawn in a grey that leaves their lines to be seen. */
    private static int lifted(int colour) {
        double luma = Colours.luma(colour);
        return luma >= DARKEST ? colour : Colours.mix(colour, 0xB0B4BC, (DARKEST - luma) / (0.7 - luma));
    }

    /** Draws a thing in its own colour, or the one stated; nothing where the camera is too near. */
    public static void draw(SolidPen pen, CatalogueEntry entry, Outline outline, Card card, int colour) {
        if (card.isSeen(outline, pen.camera())) {
            new ThingDrawing(pen, entry, outline, card, colour).all();
        }
    }

    /** The shadow of something that stands on level ground. */
    public static void shadow(SolidPen pen, Outline outline, Card card) {
        if (!card.isSeen(outline, pen.camera())) {
            return;
        }
        Vec light = pen.air().toLight();
        double long1 =
                Math.min(1.1, 0.45 / Math.max(0.2, light.y())) * card.up().length();
        Vec top = new Vec(-light.x(), 0, Math.max(0.15, -light.z())).unit().times(long1);
        Card fallen = card.fallen(top);
        if (fallen.isSeen(outline, pen.camera())) {
            int tone = Colours.mix(pen.air().ambient(), 0x101018, 0.6);
            double strength = 0.5 * (1 - 0.6 * pen.air().dark());
            pen.canvas().fill(solid(pen, outline, fallen), Paint.solid(tone, strength), Blend.MULTIPLY);
        }
        double scale = pen.camera().scale(card.foot()) * card.right().length() * outline.width();
        pen.dimAt(pen.camera().x(card.foot()), pen.camera().y(card.foot()), 0.56 * scale, 0.1 * scale, 0.55);
    }

    private static Path solid(SolidPen pen, Outline outline, Card card) {
        Path path = new Path();
        for (Shape shape : outline.shapes()) {
            if (shape.kind().isSolid()) {
                card.trace(outline, shape, pen.camera(), path);
            }
        }
        return path;
    }

    private void all() {
        double unit = pen.camera().scale(card.foot()) * card.right().length();
        Path whole = solid(pen, outline, card);
        double weight = Math.min(pen.weight(depth), Math.max(0.3, unit / 40));
        pen.canvas().outline(whole, 2 * weight, pen.strength(depth));
        if (entry.isBoxy()) {
            sides(unit);
        }
        bodies();
        for (Shape shape : outline.shapes()) {
            if (shape.kind() != Kind.BODY) {
                paint(shape, unit, weight);
            }
        }
    }

    /** Slices from back to front, in the shade. */
    private void sides(double unit) {
        Vec back = new Vec(-card.right().z(), 0, card.right().x()).unit();
        back = back.dot(pen.camera().forward()) < 0 ? back.times(-1) : back;
        double deep = DEEP * card.right().length() * Math.min(1, outline.height() / outline.width());
        int slices = (int) Math.max(2, Math.min(24, unit * DEEP * 0.3));
        int tone = pen.air().shade(Colours.scale(colour, 0.62), 0.25, depth);
        for (int i = slices; i > 0; i--) {
            Card slice = card.moved(back.times(deep * i / slices));
            if (slice.isSeen(outline, pen.camera())) {
                Path path = solid(pen, outline, slice);
                if (i == slices) {
                    pen.canvas().outline(path, 2 * pen.weight(depth), pen.strength(depth));
                }
                pen.canvas().fill(path, tone);
            }
        }
    }

    private void bodies() {
        Path body = new Path();
        for (Shape shape : outline.shapes()) {
            if (shape.kind() == Kind.BODY) {
                card.trace(outline, shape, pen.camera(), body);
            }
        }
        if (!body.isEmpty()) {
            dark(body);
        }
    }

    private void dark(Path path) {
        pen.canvas().fill(path, pen.air().shade(Colours.scale(colour, 0.3), 0.4, depth));
        pen.canvas().ink(path, 0.5 * pen.strength(depth));
    }

    private void paint(Shape shape, double unit, double weight) {
        Path path = new Path();
        card.trace(outline, shape, pen.camera(), path);
        switch (shape.kind()) {
            case LIGHT -> light(shape, path, unit, weight);
            case DARK -> dark(path);
            case LINE -> pen.canvas().scribe(path, 1.3 * weight, pen.strength(depth));
            case SHINE -> pen.canvas().fill(path, pen.air().veil(shape.colour(), depth * 0.5));
            case SHADE -> pen.canvas().fill(path, pen.air().shade(Colours.scale(albedo(shape), 0.8), 0.12, depth));
            case PLAIN -> pen.canvas().fill(path, paint(albedo(shape)));
            case PART, BODY -> {
                pen.canvas().outline(path, 1.7 * weight, pen.strength(depth));
                pen.canvas().fill(path, paint(albedo(shape)));
            }
        }
    }

    /** Lines of the font that would be thicker than a pen draws are thinned from within. */
    private void light(Shape shape, Path path, double unit, double weight) {
        if (entry.isOpen() && unit < 60) {
            return;
        }
        Canvas canvas = pen.canvas();
        Paint paint = windowed(shape);
        double spare = LINE * unit - 1.5 * weight;
        if (spare > 0.6) {
            double wider = (entry.isVehicle() ? 0.9 : 1.5) * spare;
            canvas.ink(Stroke.closed(path, wider + 2.2 * weight), pen.strength(depth));
            canvas.fill(Stroke.closed(path, wider), paint);
        }
        canvas.fill(path, paint);
    }

    private Paint windowed(Shape shape) {
        float[] box = box(shape);
        double area = (box[2] - box[0]) * (box[3] - box[1]) / (outline.width() * outline.height());
        boolean high = (box[1] + box[3]) / 2 > outline.height() * 0.5;
        if (entry.isVehicle() && high && area < GLASS_SIZE) {
            return paint(Colours.mix(0x5A6C78, pen.air().skyLow(), 0.25));
        }
        double square = (box[2] - box[0]) / Math.max(1e-6, box[3] - box[1]);
        if (entry.isVehicle() && box[3] < outline.height() * 0.45 && square > 0.6 && square < 1.8) {
            return paint(TYRE);
        }
        if (entry.hasWindows() && area < WINDOW_SIZE) {
            return pen.air().dark() > 0.5
                    ? Paint.solid(pen.air().veil(0xE8C070, depth), 1)
                    : paint(Colours.scale(colour, 0.5));
        }
        return paint(albedo(shape));
    }

    private int albedo(Shape shape) {
        if (shape.colour() != Shape.MATERIAL) {
            return shape.colour();
        }
        float[] box = box(shape);
        return (box[1] + box[3]) / 2 < entry.split() * outline.height() ? entry.lower() : colour;
    }

    /** Lit on the side of the light, in the shade on the other. */
    private Paint paint(int albedo) {
        double side = pen.air().toLight().x() >= 0 ? 1 : -1;
        Vec middle = card.at(outline, outline.width() / 2, outline.height() / 2);
        double half = 0.55 * pen.camera().scale(middle) * card.right().length() * outline.width();
        double x = pen.camera().x(middle);
        double y = pen.camera().y(middle);
        return Paint.linear(
                x + side * 0.15 * half,
                y - 0.1 * half,
                pen.air().shade(albedo, 0.85, depth),
                1,
                x - side * 0.95 * half,
                y + 0.35 * half,
                pen.air().shade(albedo, 0.12, depth),
                1);
    }

    private static float[] box(Shape shape) {
        float[] points = shape.points();
        float[] box = {points[0], points[1], points[0], points[1]};
        for (int i = 2; i < points.length; i += 2) {
            box[0] = Math.min(box[0], points[i]);
            box[1] = Math.min(box[1], points[i + 1]);
            box[2] = Math.max(box[2], points[i]);
            box[3] = Math.max(box[3], points[i + 1]);
        }
        return box;
    }
}
