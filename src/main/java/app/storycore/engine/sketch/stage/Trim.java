package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.raster.Colours;

/** What is worn over or under the trunk: a collar, a belt. */
final class Trim {

    private Trim() {}

    static void draw(Draft draft, Actor actor, Skeleton body, Outfit outfit) {
        double h = actor.height();
        if (draft.camera().scale(body.neck()) * h < 60) {
            return;
        }
        int dark = Colours.scale(actor.look().upper(), 0.7);
        Vec front = body.faceForward();
        Vec throat = body.neck().towards(body.chest(), 0.05).plus(front.times(0.03 * h));
        if (outfit == Outfit.LONG_COAT || outfit == Outfit.JACKET || outfit == Outfit.SUIT) {
            Vec across = body.left().shoulder().minus(body.right().shoulder()).unit();
            for (int side = -1; side <= 1; side += 2) {
                Vec outer = body.neck().plus(across.times(side * 0.04 * h)).plus(front.times(0.012 * h));
                draft.body(dark, Ball.limb(outer, 0.016 * h, throat.towards(body.chest(), 0.35), 0.012 * h));
            }
        }
    }
}
