package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.figure.Contrast;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.Camera;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.thing.Card;
import app.storycore.engine.sketch.thing.ThingDrawing;

/** Shows things within the frame: moved to where they can be seen whole, and told to have been drawn. */
final class ThingShow {

    /** Part of the frame within which a whole thing is placed. */
    private static final double MARGIN = 0.03;

    /** Part of the frame's width that a thing beside people takes at most. */
    private static final double BESIDE = 0.55;

    private final SceneSet sceneSet;
    private final boolean alone;

    ThingShow(SceneSet sceneSet, boolean alone) {
        this.sceneSet = sceneSet;
        this.alone = alone;
    }

    void upright(Piece piece, Vec wanted, boolean shadow) {
        Vec foot = within(piece, away(piece, wanted));
        double x = sceneSet.camera().x(foot) - sceneSet.canvas().width() / 2.0;
        if (Solids.knows(piece.entry().key())) {
            sceneSet.put(foot, () -> vehicle(piece, foot, x));
            return;
        }
        boolean mirrored = piece.entry().faces() * x > 0;
        double turn = piece.entry().isBoxy() ? (x > 0 ? 16 : -16) : 0;
        sceneSet.put(foot, () -> {
            Card card = Card.standing(sceneSet.camera(), foot, piece.entry().size(), turn, mirrored);
            if (shadow) {
                ThingDrawing.shadow(sceneSet.draft(), piece.outline(), card);
            }
            draw(piece, contrast(sceneSet, piece, foot), card);
        });
    }

    static SolidPen contrast(SceneSet sceneSet, Piece piece, Vec foot) {
        return Contrast.ofThing(sceneSet, foot, piece.wide() / 2, piece.high(), Colours.scale(piece.colour(), 1.5));
    }

    /** Its front towards the middle of the frame and the camera. */
    private void vehicle(Piece piece, Vec foot, double x) {
        int ahead = alone ? sceneSet.landmarks().side() : x > 0 ? -1 : 1;
        Solids.draw(sceneSet, piece, foot, ahead);
    }

    /** Moved away from the camera until it leaves room for the people. */
    private Vec away(Piece piece, Vec foot) {
        Vec moved = foot;
        double most = BESIDE * sceneSet.canvas().width();
        for (int i = 0; i < 40 && !alone && piece.wide() * sceneSet.camera().scale(moved) > most; i++) {
            moved = moved.plus(0, 0, 0.1 * piece.wide());
        }
        return moved;
    }

    /** Moved sideways until the frame holds the whole thing, as far as that is possible. */
    Vec within(Piece piece, Vec foot) {
        Camera camera = sceneSet.camera();
        double scale = camera.scale(foot);
        double half = piece.wide() / 2 * scale;
        double width = sceneSet.canvas().width();
        double low = width * MARGIN + half;
        double high = width * (1 - MARGIN) - half;
        double x = camera.x(foot);
        double to = low > high ? width / 2 : Math.max(low, Math.min(high, x));
        Vec right = new Vec(camera.right().x(), 0, camera.right().z()).unit();
        return alone || low <= high ? foot.plus(right.times((to - x) / scale)) : foot;
    }

    /** Moved down until the frame's upper edge leaves the whole thing to be seen. */
    Vec below(Piece piece, Vec foot) {
        Camera camera = sceneSet.camera();
        Vec top = foot.plus(0, piece.high(), 0);
        double over = MARGIN * sceneSet.canvas().height() - camera.y(top);
        return over > 0 ? foot.plus(0, -over / camera.scale(top), 0) : foot;
    }

    void draw(Piece piece, SolidPen pen, Card card) {
        ThingDrawing.draw(pen, piece.entry(), piece.outline(), card, piece.colour());
        if (CakeCandles.isCake(piece.thing())) {
            CakeCandles.draw(sceneSet, piece, pen, card);
        }
    }
}
