package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.raster.Colours;

/** Heads seen from a distance: skull, jaw, hair and hat as simple bodies. */
final class Heads {

    private Heads() {}

    /** Half the height of a head in pixels from which on it is sculpted. */
    private static final double SCULPTED = 17;

    static void draw(Draft draft, Actor actor, Skeleton body) {
        HeadSpace space = HeadSpace.of(draft, body, actor.isChild());
        if (space.pixels() < SCULPTED) {
            sketch(draft, actor, body);
        } else {
            sculpt(draft, actor, space);
        }
    }

    private static void sculpt(Draft draft, Actor actor, HeadSpace space) {
        boolean shoulders = space.pixels() > draft.canvas().height() * 0.2;
        Bust bust = new Bust(actor, shoulders);
        int skin = actor.look().skin();
        int hat = Colours.mix(actor.look().upper(), actor.look().lower(), 0.5);
        hat = actor.look().hat() == 5 ? 0xD9B13B : actor.look().hat() == 6 ? 0x8A9098 : hat;
        int[] albedos = {skin, actor.look().hair(), hat, actor.look().upper(), Colours.scale(skin, 0.86)};
        new Sculptor(draft, bust, space, shoulders).draw(albedos);
        new Features(draft, actor, bust, space, actor.expression()).draw();
    }

    private static void sketch(Draft draft, Actor actor, Skeleton body) {
        double r = body.headHeight() * 0.5;
        Vec up = body.faceUp();
        Vec front = body.faceForward();
        Vec skull = body.head().plus(up.times(0.22 * r)).plus(front.times(-0.1 * r));
        Vec chin = body.head().plus(up.times(-0.62 * r)).plus(front.times(0.32 * r));
        int skin = actor.look().skin();
        draft.body(Colours.scale(skin, 0.85), Ball.limb(body.neck(), 0.42 * r, body.head(), 0.4 * r));
        boolean away = front.dot(draft.camera().forward()) > 0.35;
        if (!away) {
            hair(draft, actor, r, skull, up, front);
            face(draft, skin, r, skull, chin, up, front);
            fringe(draft, actor, r, skull, up, front);
        } else {
            face(draft, skin, r, skull, chin, up, front);
            hair(draft, actor, r, skull, up, front);
        }
        Hats.draw(draft, actor, r, skull, up, front);
    }

    private static void face(Draft draft, int skin, double r, Vec skull, Vec chin, Vec up, Vec front) {
        Vec nose = skull.plus(front.times(0.92 * r)).plus(up.times(-0.34 * r));
        draft.body(
                skin,
                new Ball[] {
                    new Ball(skull, 0.78 * r),
                    new Ball(chin, 0.26 * r),
                    new Ball(skull.plus(front.times(0.3 * r)).plus(up.times(-0.2 * r)), 0.55 * r)
                },
                Ball.limb(skull.plus(front.times(0.72 * r)), 0.1 * r, nose, 0.12 * r));
    }

    private static void hair(Draft draft, Actor actor, double r, Vec skull, Vec up, Vec front) {
        int cut = actor.look().hairCut();
        Vec back = skull.plus(front.times(-0.26 * r)).plus(up.times(0.08 * r));
        if (cut == 0) {
            return;
        }
        double fall = cut == 2 ? 1.5 : cut == 3 ? 0.9 : 0.35;
        Vec low = back.plus(up.times(-fall * r)).plus(front.times(-0.1 * r));
        draft.body(actor.look().hair(), new Ball[] {new Ball(back, 0.82 * r), new Ball(low, (cut == 1 ? 0.5 : 0.6) * r)
        });
        if (cut == 4) {
            draft.body(actor.look().hair(), new Ball[] {
                new Ball(back.plus(front.times(-0.7 * r)).plus(up.times(0.2 * r)), 0.36 * r)
            });
        }
    }

    private static void fringe(Draft draft, Actor actor, double r, Vec skull, Vec up, Vec front) {
        if (actor.look().hairCut() > 0) {
            Vec top = skull.plus(up.times(0.5 * r)).plus(front.times(0.1 * r));
            Vec brow = skull.plus(up.times(0.52 * r)).plus(front.times(0.42 * r));
            draft.body(actor.look().hair(), Ball.limb(top, 0.48 * r, brow, 0.26 * r));
        }
        if (actor.look().beard() > 0) {
            Vec chin = skull.plus(up.times(-0.95 * r)).plus(front.times(0.42 * r));
            Vec cheek = skull.plus(up.times(-0.55 * r)).plus(front.times(0.2 * r));
            draft.body(
                    actor.look().hair(),
                    Ball.limb(cheek, 0.4 * r, chin, (actor.look().beard() == 2 ? 0.36 : 0.26) * r));
        }
    }
}
