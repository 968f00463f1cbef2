package app.storycore.engine.sketch.figure;

import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;
import java.util.List;

/** The gloves of a boxer. */
public final class Gloves {

    private static final int LEATHER = 0xB8322C;

    private Gloves() {}

    public static void draw(SolidPen pen, Actor actor) {
        if (!actor.look().key().startsWith("boxer")) {
            return;
        }
        Skeleton body = Skeleton.of(actor);
        double h = actor.height();
        for (Skeleton.Arm arm : List.of(body.left(), body.right())) {
            Vec out = arm.hand().minus(arm.elbow()).unit();
            pen.body(LEATHER, new Sphere[] {
                new Sphere(arm.hand().plus(out.times(0.03 * h)), 0.052 * h),
                new Sphere(arm.hand().plus(out.times(-0.03 * h)), 0.034 * h)
            });
        }
    }
}
