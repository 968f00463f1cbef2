package app.storycore.engine.sketch;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.Stroke;

/** The two fields of a sheet that show colours and light themselves. */
final class Swatches {

    private final Coherence coherence;
    private final VisualStyle style;

    Swatches(Coherence coherence, VisualStyle style) {
        this.coherence = coherence;
        this.style = style;
    }

    /** Nine colours as brush strokes, with the name of the style. */
    void palette(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        canvas.clear(Colours.mix(coherence.palette().paper(), 0xFFFFFF, 0.3));
        int[] colours = coherence.palette().colours();
        for (int i = 0; i < colours.length; i++) {
            double x = w * (0.09 + 0.3 * (i % 3));
            double y = h * (0.24 + 0.215 * Math.floorDiv(i, 3));
            Path stroke = new Path();
            stroke.moveTo(x, y + h * 0.012)
                    .cubicTo(x + w * 0.07, y - h * 0.02, x + w * 0.15, y + h * 0.03, x + w * 0.22, y);
            canvas.fill(Stroke.plain(stroke, h * 0.15), colours[i]);
        }
        String name = style.name().replace('_', ' ');
        new Lettering(canvas, coherence.palette().ink()).write(name, w * 0.06, h * 0.115, h * 0.05);
    }

    /** A sphere, a box and their shadows under the key light, before the horizon. */
    void light(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        int side = coherence.light().side();
        Coherence.Palette p = coherence.palette();
        double horizon = h * coherence.horizon() / 1000.0;
        canvas.flood(Paint.linear(0, 0, p.sky(), 1, 0, horizon, p.haze(), 1), Blend.COVER);
        canvas.fill(
                new Path().rectangle(0, horizon, w, h),
                Paint.linear(0, horizon, Colours.mix(p.ground(), p.haze(), 0.4), 1, 0, h, p.ground(), 1));
        double elevation = coherence.light().elevation() / 90.0;
        double sunX = w * (0.5 + side * 0.36);
        double sunY = horizon * (1 - 0.25 - 0.6 * elevation);
        canvas.fill(
                new Path().circle(sunX, sunY, h * 0.3),
                Paint.radial(sunX, sunY, h * 0.3, h * 0.3, p.light(), 0.8, p.light(), 0),
                Blend.SCREEN);
        canvas.fill(new Path().circle(sunX, sunY, h * 0.045), Colours.mix(p.light(), 0xFFFFFF, 0.6));
        double x = w * 0.5;
        double y = h * 0.63;
        double r = h * 0.17;
        double reach = r * (1.2 + 2.4 * (1 - elevation));
        Path shadow = new Path().ellipse(x - side * reach * 0.7, y + r * 0.95, reach, r * 0.2, 0);
        canvas.fill(shadow, Paint.solid(p.shade(), 0.6), Blend.MULTIPLY);
        Path ball = new Path().circle(x, y, r);
        canvas.outline(ball, h * 0.01, 1);
        canvas.fill(ball, Colours.mix(p.accent(), p.shade(), 0.55));
        canvas.fill(new Path().ellipse(x + side * r * 0.22, y - r * 0.2, r * 0.74, r * 0.76, 0), p.accent());
        canvas.fill(
                new Path().ellipse(x + side * r * 0.4, y - r * 0.42, r * 0.3, r * 0.26, 0),
                Colours.mix(p.accent(), p.light(), 0.6));
        StyleFinish.of(style).finish(canvas, coherence, new Seed(1));
    }
}
