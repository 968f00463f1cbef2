package app.storycore.engine.sketch.indoors;

import app.storycore.engine.sketch.figure.Actor;
import app.storycore.engine.sketch.figure.Figure;
import app.storycore.engine.sketch.figure.Skeleton;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** The bed of somebody who lies. */
public final class Bed {

    private static final String NOUNS = "bed pillow blanket mattress";

    private Bed() {}

    /** A bed under somebody who lies, its cover drawn over the body. */
    public static void under(SceneSet sceneSet, Actor actor) {
        Vec at = actor.foot().plus(0, 0, 0.1);
        Actor lying = new Actor(
                actor.look(),
                actor.kind(),
                actor.pose().straight(),
                actor.foot().plus(0, 0.5, 0),
                actor.facing(),
                0,
                actor.expression());
        sceneSet.put(actor.foot(), () -> {
            SolidPen solidPen = sceneSet.draft();
            sceneSet.as(Item.piece(NOUNS), () -> {
                solidPen.box(0x6A4A34, at, 2.3, 0.32, 1.3, 0);
                solidPen.box(0xE4DED2, at.plus(0, 0.32, 0), 2.2, 0.2, 1.2, 0);
            });
            Skeleton body = Skeleton.of(lying);
            Vec rest = new Vec(body.head().x(), at.y() + 0.54, at.z());
            solidPen.body(0xEEEAE0, new Sphere[] {
                new Sphere(rest.plus(-0.1, -0.06, -0.26), 0.06), new Sphere(rest.plus(0.1, -0.06, -0.26), 0.06),
                new Sphere(rest.plus(-0.1, 0, 0.3), 0.1), new Sphere(rest.plus(0.1, 0, 0.3), 0.1)
            });
            Figure.draw(solidPen, lying);
            sceneSet.as(Item.piece(NOUNS), () -> cover(solidPen, body, at.y() + 0.52));
        });
    }

    /** A blanket from the chest to beyond the feet, drawn up by the body under it. */
    private static void cover(SolidPen solidPen, Skeleton body, double mattress) {
        Vec chest = body.chest().towards(body.pelvis(), 0.25);
        Vec feet = body.leftLeg().toe().towards(body.rightLeg().toe(), 0.5);
        Vec knees = body.leftLeg().knee().towards(body.rightLeg().knee(), 0.5);
        Sphere[] rise = new Sphere[6];
        for (int i = 0; i < 3; i++) {
            Vec at = i == 0 ? chest : i == 1 ? knees : feet;
            double r = i == 1 ? 0.13 : 0.16;
            rise[2 * i] = new Sphere(new Vec(at.x(), mattress + r * 0.9, at.z() - 0.12), r);
            rise[2 * i + 1] = new Sphere(new Vec(at.x(), mattress - 0.12, at.z() - 0.5), 0.06);
        }
        solidPen.body(0x7A8CA0, rise);
        Vec edge = rise[0].at();
        solidPen.body(
                0xE8E4DA, Sphere.limb(edge.plus(0, 0.1, 0), 0.07, rise[1].at().plus(0, 0.02, 0), 0.07));
        for (int i = 1; i < 4; i++) {
            Vec top = rise[0].at().towards(rise[4].at(), i * 0.24).plus(0, 0.05, -0.1);
            solidPen.line(0.6, top, top.plus(0.05, -0.16, -0.2));
        }
    }
}
