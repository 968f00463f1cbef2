package app.storycore.engine.sketch.figure;

import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;
import java.util.List;

/**
 * Keeps a subject readable against a dark ground: where both are about as dark, the ground behind it is lit, as by a lamp
 * out of sight, or the subject itself when it is the brighter one.
 */
public final class Contrast {

    /** Difference of luma, 0 to 1, at which a subject reads by itself. */
    private static final double ENOUGH = 0.2;

    /** Luma above which paper and outlines part a subject from its ground. */
    private static final double DARK = 0.42;

    /** The same when the subject is lit itself. */
    private static final double LIT = 0.32;

    /** Luma from which a subject can be lit itself. */
    private static final double BRIGHT = 0.15;

    /** How far the light reaches beyond the subject, in half sizes of it. */
    private static final double REACH = 1.9;

    /** Samples in each direction over which the ground is measured. */
    private static final int SAMPLES = 24;

    private final SceneSet sceneSet;
    private final double[] box;

    private Contrast(SceneSet sceneSet, double[] box) {
        this.sceneSet = sceneSet;
        this.box = box;
    }

    /**
     * Parts a thing from what is drawn so far.
     *
     * @return what it is to be drawn with, at once
     */
    public static SolidPen ofThing(SceneSet sceneSet, Vec foot, double half, double tall, int albedo) {
        Contrast contrast = new Contrast(sceneSet, emptyBox());
        contrast.take(foot.plus(-half, 0, 0));
        contrast.take(foot.plus(half, tall, 0));
        return contrast.parted(Colours.luma(
                sceneSet.air().shade(albedo, 0.25, sceneSet.camera().depth(foot))));
    }

    /**
     * Parts people from what is drawn so far, just before the farthest of them is drawn.
     *
     * @return what they are to be drawn with
     */
    public static SolidPen ofPeople(SceneSet sceneSet, List<Actor> actors) {
        Contrast contrast = new Contrast(sceneSet, emptyBox());
        double luma = 0;
        for (Actor actor : actors) {
            Skeleton body = Skeleton.of(actor);
            double half = 0.16 * actor.height();
            contrast.take(body.head().plus(-half, half, 0));
            contrast.take(body.head().plus(half, half, 0));
            contrast.take(body.leftLeg().ankle());
            contrast.take(body.rightLeg().ankle());
            double depth = sceneSet.camera().depth(actor.foot());
            int cloth = Colours.mix(actor.look().upper(), actor.look().lower(), 0.4);
            luma += Colours.luma(sceneSet.air().shade(cloth, 0.45, depth)) / actors.size();
        }
        return contrast.parted(luma);
    }

    private static double[] emptyBox() {
        return new double[] {1e9, 1e9, -1e9, -1e9};
    }

    private void take(Vec at) {
        double x = sceneSet.camera().x(at);
        double y = sceneSet.camera().y(at);
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
    }

    private SolidPen parted(double subject) {
        Canvas canvas = sceneSet.canvas();
        double left = Math.max(0, box[0]);
        double top = Math.max(0, box[1]);
        double right = Math.min(canvas.width() - 1.0, box[2]);
        double bottom = Math.min(canvas.height() - 1.0, box[3]);
        if (left >= right || top >= bottom) {
            return sceneSet.draft();
        }
        double ground = luma(left, top, right, bottom);
        if (Math.max(ground, subject) > DARK || Math.abs(ground - subject) >= ENOUGH) {
            return sceneSet.draft();
        }
        if (subject > ground && subject > BRIGHT) {
            return sceneSet.draft().lit((ground + LIT) / subject);
        }
        double x = (left + right) / 2;
        double y = (top + bottom) / 2;
        double rx = (right - left) / 2 * REACH + canvas.height() * 0.14;
        double ry = (bottom - top) / 2 * REACH + canvas.height() * 0.08;
        int light = Colours.mix(sceneSet.air().key(), 0xFFFFFF, 0.35);
        double wanted = (subject + ENOUGH - ground) / ((1 - ground) * Colours.luma(light));
        sceneSet.draft().glowAt(x, y, rx, ry, light, Math.min(0.7, wanted * 1.7));
        return sceneSet.draft();
    }

    private double luma(double left, double top, double right, double bottom) {
        Canvas canvas = sceneSet.canvas();
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            int y = (int) (top + (bottom - top) * i / (SAMPLES - 1));
            for (int k = 0; k < SAMPLES; k++) {
                int x = (int) (left + (right - left) * k / (SAMPLES - 1));
                sum += Colours.luma(canvas.rgb()[y * canvas.width() + x]);
            }
        }
        return sum / (SAMPLES * SAMPLES);
    }
}
