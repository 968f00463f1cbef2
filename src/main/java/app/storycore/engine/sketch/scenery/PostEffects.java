package app.storycore.engine.sketch.scenery;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Coverage;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Scene;
import org.jspecify.annotations.Nullable;

/** What lies between the scene and the eye: a telescope's round, a keyhole, the falling off of light to the corners. */
public final class PostEffects {

    private static final int BLACK = 0x07080B;

    /** What is blackened more than this is not seen. */
    private static final float HALF = 0.5f;

    private PostEffects() {}

    public static void finish(SceneSet sceneSet) {
        Canvas canvas = sceneSet.canvas();
        Scene scene = sceneSet.scene();
        corners(canvas, scene.mood(), sceneSet.air().dark());
        if (scene.angle() != CameraAngle.POINT_OF_VIEW) {
            return;
        }
        double w = canvas.width();
        double h = canvas.height();
        sceneSet.tell("telescope", "scope", "binoculars", "keyhole"); // what is looked through frames the picture
        if (scene.has(Prop.TELESCOPE)) {
            mask(canvas, new Path().circle(w / 2, h / 2, h * 0.46));
        } else if (scene.has(Prop.SCOPE)) {
            mask(canvas, new Path().circle(w / 2, h / 2, h * 0.46));
            hairs(canvas, w, h);
        } else if (scene.has(Prop.BINOCULARS)) {
            mask(
                    canvas,
                    new Path().circle(w / 2 - h * 0.32, h / 2, h * 0.44),
                    new Path().circle(w / 2 + h * 0.32, h / 2, h * 0.44));
        } else if (scene.has(Prop.KEYHOLE)) {
            double r = h * 0.2;
            Path hole = new Path()
                    .polygon(
                            w / 2 - r * 0.55,
                            h * 0.4,
                            w / 2 + r * 0.55,
                            h * 0.4,
                            w / 2 + r * 1.2,
                            h * 0.94,
                            w / 2 - r * 1.2,
                            h * 0.94);
            mask(canvas, new Path().circle(w / 2, h * 0.32, r), hole);
        }
    }

    private static void corners(Canvas canvas, @Nullable Mood mood, double dark) {
        boolean heavy = mood == Mood.OMINOUS || mood == Mood.TENSE || mood == Mood.MYSTERIOUS;
        double strength = (heavy ? 0.55 : 0.22) + 0.15 * dark;
        double w = canvas.width();
        double h = canvas.height();
        canvas.flood(Paint.radial(w / 2, h / 2, w * 0.95, h * 1.05, 0xFFFFFF, 0, 0x15141C, strength), Blend.MULTIPLY);
    }

    /** Blackens everything outside the openings, with a soft rim just inside. */
    private static void mask(Canvas canvas, Path... openings) {
        float[] clear = new float[canvas.rgb().length];
        Coverage coverage = new Coverage(canvas.width(), canvas.height());
        for (Path opening : openings) {
            coverage.add(opening);
            coverage.sweep((y, from, to, values) -> {
                for (int x = from; x < to; x++) {
                    int i = y * canvas.width() + x;
                    clear[i] = Math.max(clear[i], values[x]);
                }
            });
        }
        for (int i = 0; i < clear.length; i++) {
            canvas.rgb()[i] = Colours.mix(BLACK, canvas.rgb()[i], clear[i]);
            canvas.line()[i] *= clear[i];
            if (clear[i] < HALF) {
                canvas.release(i);
            }
        }
        double h = canvas.height();
        for (Path opening : openings.length == 1 ? openings : new Path[0]) {
            float[] box = opening.bounds();
            canvas.fill(
                    opening,
                    Paint.radial(
                            (box[0] + box[2]) / 2.0,
                            (box[1] + box[3]) / 2.0,
                            h * 0.56,
                            h * 0.56,
                            0xFFFFFF,
                            0,
                            BLACK,
                            0.7),
                    Blend.MULTIPLY);
        }
    }

    private static void hairs(Canvas canvas, double w, double h) {
        double t = Math.max(1, h * 0.003);
        canvas.fill(new Path().rectangle(w / 2 - h * 0.46, h / 2 - t / 2, w / 2 + h * 0.46, h / 2 + t / 2), BLACK);
        canvas.fill(new Path().rectangle(w / 2 - t / 2, h * 0.04, w / 2 + t / 2, h * 0.96), BLACK);
    }
}
