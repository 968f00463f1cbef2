package app.storycore.engine.sketch.figure;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Heads seen from a distance: skull, jaw, hair and hat as simple bodies. */
final class Heads {

    private Heads() {}

    /** Half the height of a head in pixels from which on it is sculpted. */
    private static final double SCULPTED = 17;

    static void draw(SolidPen solidPen, Actor actor, Skeleton body) {
        HeadPose space = HeadPose.of(solidPen, body, actor.isChild());
        if (space.pixels() < SCULPTED) {
            sketch(solidPen, actor, body);
        } else {
            sculpt(solidPen, actor, space);
        }
    }

    private static void sculpt(SolidPen solidPen, Actor actor, HeadPose space) {
        boolean shoulders = space.pixels() > solidPen.canvas().height() * 0.2;
        HeadField headField = new HeadField(actor, shoulders);
        int skin = actor.look().skin();
        int hat = Colours.mix(actor.look().upper(), actor.look().lower(), 0.5);
        hat = actor.look().hat() == 5 ? 0xD9B13B : actor.look().hat() == 6 ? 0x8A9098 : hat;
        int[] albedos = {skin, actor.look().hair(), hat, actor.look().upper(), Colours.scale(skin, 0.86)};
        new HeadRenderer(solidPen, headField, space, shoulders).draw(albedos);
        new FaceDrawing(solidPen, actor, headField, space, actor.expression()).draw();
    }

    private static void sketch(SolidPen solidPen, Actor actor, Skeleton body) {
        double r = body.headHeight() * 0.5;
        Vec up = body.faceUp();
        Vec front = body.faceForward();
        Vec skull = body.head().plus(up.times(0.22 * r)).plus(front.times(-0.1 * r));
        Vec chin = body.head().plus(up.times(-0.62 * r)).plus(front.times(0.32 * r));
        int skin = actor.look().skin();
        solidPen.body(Colours.scale(skin, 0.85), Sphere.limb(body.neck(), 0.42 * r, body.head(), 0.4 * r));
        boolean away = front.dot(solidPen.camera().forward()) > 0.35;
        if (!away) {
            hair(solidPen, actor, r, skull, up, front);
            face(solidPen, skin, r, skull, chin, up, front);
            fringe(solidPen, actor, r, skull, up, front);
        } else {
            face(solidPen, skin, r, skull, chin, up, front);
            hair(solidPen, actor, r, skull, up, front);
        }
        Hats.draw(solidPen, actor, r, skull, up, front);
    }

    private static void face(SolidPen solidPen, int skin, double r, Vec skull, Vec chin, Vec up, Vec front) {
        Vec nose = skull.plus(front.times(0.92 * r)).plus(up.times(-0.34 * r));
        solidPen.body(
                skin,
                new Sphere[] {
                    new Sphere(skull, 0.78 * r),
                    new Sphere(chin, 0.26 * r),
                    new Sphere(skull.plus(front.times(0.3 * r)).plus(up.times(-0.2 * r)), 0.55 * r)
                },
                Sphere.limb(skull.plus(front.times(0.72 * r)), 0.1 * r, nose, 0.12 * r));
    }

    private static void hair(SolidPen solidPen, Actor actor, double r, Vec skull, Vec up, Vec front) {
        int cut = actor.look().hairCut();
        Vec back = skull.plus(front.times(-0.26 * r)).plus(up.times(0.08 * r));
        if (cut == 0) {
            return;
        }
        double fall = cut == 2 ? 1.5 : cut == 3 ? 0.9 : 0.35;
        Vec low = back.plus(up.times(-fall * r)).plus(front.times(-0.1 * r));
        solidPen.body(actor.look().hair(), new Sphere[] {
            new Sphere(back, 0.82 * r), new Sphere(low, (cut == 1 ? 0.5 : 0.6) * r)
        });
        if (cut == 4) {
            solidPen.body(actor.look().hair(), new Sphere[] {
                new Sphere(back.plus(front.times(-0.7 * r)).plus(up.times(0.2 * r)), 0.36 * r)
            });
        }
    }

    private static void fringe(SolidPen solidPen, Actor actor, double r, Vec skull, Vec up, Vec front) {
        if (actor.look().hairCut() > 0) {
            Vec top = skull.plus(up.times(0.5 * r)).plus(front.times(0.1 * r));
            Vec brow = skull.plus(up.times(0.52 * r)).plus(front.times(0.42 * r));
            solidPen.body(actor.look().hair(), Sphere.limb(top, 0.48 * r, brow, 0.26 * r));
        }
        if (actor.look().beard() > 0) {
            Vec chin = skull.plus(up.times(-0.95 * r)).plus(front.times(0.42 * r));
            Vec cheek = skull.plus(up.times(-0.55 * r)).plus(front.times(0.2 * r));
            solidPen.body(
                    actor.look().hair(),
                    Sphere.limb(cheek, 0.4 * r, chin, (actor.look().beard() == 2 ? 0.36 : 0.26) * r));
        }
    }
}
