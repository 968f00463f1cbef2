package app.storycore.engine.sketch.stage;

/** The bed of somebody who lies. */
final class Bed {

    private Bed() {}

    /** A bed under somebody who lies, its cover drawn over the body. */
    static void under(Stage stage, Actor actor) {
        Vec at = actor.foot().plus(0, 0, 0.1);
        Actor lying = new Actor(
                actor.look(),
                actor.kind(),
                actor.pose().straight(),
                actor.foot().plus(0, 0.5, 0),
                actor.facing(),
                0,
                actor.expression());
        stage.put(actor.foot(), () -> {
            Draft draft = stage.draft();
            draft.box(0x6A4A34, at, 2.3, 0.32, 1.3, 0);
            draft.box(0xE4DED2, at.plus(0, 0.32, 0), 2.2, 0.2, 1.2, 0);
            Skeleton body = Skeleton.of(lying);
            Vec rest = new Vec(body.head().x(), at.y() + 0.54, at.z());
            draft.body(0xEEEAE0, new Ball[] {
                new Ball(rest.plus(-0.1, 0, -0.28), 0.1), new Ball(rest.plus(0.1, 0, -0.28), 0.1),
                new Ball(rest.plus(-0.1, 0, 0.3), 0.1), new Ball(rest.plus(0.1, 0, 0.3), 0.1)
            });
            Figure.draw(draft, lying);
            cover(draft, body, at.y() + 0.52);
        });
    }

    /** A blanket from the chest to beyond the feet, drawn up by the body under it. */
    private static void cover(Draft draft, Skeleton body, double mattress) {
        Vec chest = body.chest().towards(body.pelvis(), 0.25);
        Vec feet = body.leftLeg().toe().towards(body.rightLeg().toe(), 0.5);
        Vec knees = body.leftLeg().knee().towards(body.rightLeg().knee(), 0.5);
        Ball[] rise = new Ball[6];
        for (int i = 0; i < 3; i++) {
            Vec at = i == 0 ? chest : i == 1 ? knees : feet;
            double r = i == 1 ? 0.13 : 0.16;
            rise[2 * i] = new Ball(new Vec(at.x(), mattress + r * 0.9, at.z() - 0.12), r);
            rise[2 * i + 1] = new Ball(new Vec(at.x(), mattress - 0.12, at.z() - 0.5), 0.06);
        }
        draft.body(0x7A8CA0, rise);
        Vec edge = rise[0].at();
        draft.body(0xE8E4DA, Ball.limb(edge.plus(0, 0.1, 0), 0.07, rise[1].at().plus(0, 0.02, 0), 0.07));
        for (int i = 1; i < 4; i++) {
            Vec top = rise[0].at().towards(rise[4].at(), i * 0.24).plus(0, 0.05, -0.1);
            draft.line(0.6, top, top.plus(0.05, -0.16, -0.2));
        }
    }
}
