package app.storycore.engine.sketch.figure;

import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;
import java.util.function.Consumer;

/** Things people carry in the hand. */
public final class HandProps {

    private HandProps() {}

    public static boolean fits(Prop prop) {
        return switch (prop) {
            case LANTERN,
                    CANDLE,
                    TORCH,
                    UMBRELLA,
                    SUITCASE,
                    BOOK,
                    LETTER,
                    PHONE,
                    GUN,
                    KNIFE,
                    SWORD,
                    GLASS,
                    FLOWER,
                    CAMERA_TOOL,
                    PHOTO,
                    ROPE -> true;
            default -> false;
        };
    }

    /** Puts something into the hand that would hold it, or into the other one. */
    public static void put(SceneSet sceneSet, Actor actor, Prop prop, boolean other) {
        Skeleton body = Skeleton.of(actor);
        Skeleton.Arm arm = holding(sceneSet, actor, body, prop, other);
        Vec hand = arm.hand().plus(arm.hand().minus(arm.elbow()).unit().times(0.05));
        double near = Math.min(sceneSet.camera().depth(hand), sceneSet.camera().depth(actor.foot())) - 0.02;
        Vec order = sceneSet.camera().eye().plus(sceneSet.camera().forward().times(near));
        sceneSet.put(order, () -> draw(sceneSet, actor, body, prop, hand));
    }

    /** Has something drawn in the hand that would hold a small thing, or in the other one. */
    public static void hold(SceneSet sceneSet, Actor actor, boolean other, Consumer<Vec> drawing) {
        Skeleton body = Skeleton.of(actor);
        Skeleton.Arm arm = holding(sceneSet, actor, body, Prop.FLOWER, other);
        Vec hand = arm.hand().plus(arm.hand().minus(arm.elbow()).unit().times(0.05));
        double near = Math.min(sceneSet.camera().depth(hand), sceneSet.camera().depth(actor.foot())) - 0.03;
        Vec order = sceneSet.camera().eye().plus(sceneSet.camera().forward().times(near));
        sceneSet.put(order, () -> drawing.accept(hand));
    }

    /** A raised hand holds it, unless it is heavy; of two alike, the one nearer to the camera. */
    private static Skeleton.Arm holding(SceneSet sceneSet, Actor actor, Skeleton body, Prop prop, boolean other) {
        Skeleton.Arm first = holding(sceneSet, actor, body, prop);
        return !other ? first : first.equals(body.left()) ? body.right() : body.left();
    }

    private static Skeleton.Arm holding(SceneSet sceneSet, Actor actor, Skeleton body, Prop prop) {
        double higher = body.left().hand().y() - body.right().hand().y();
        if (Math.abs(higher) > 0.12 * actor.height()) {
            return higher > 0 == (prop != Prop.SUITCASE) ? body.left() : body.right();
        }
        boolean leftNear = sceneSet.camera().depth(body.left().hand())
                < sceneSet.camera().depth(body.right().hand());
        return leftNear ? body.left() : body.right();
    }

    private static void draw(SceneSet sceneSet, Actor actor, Skeleton body, Prop prop, Vec hand) {
        SolidPen solidPen = sceneSet.draft();
        Vec front = new Vec(body.faceForward().x(), 0, body.faceForward().z()).unit();
        switch (prop) {
            case LANTERN, CANDLE, TORCH ->
                lantern(solidPen, hand.plus(front.times(0.08)).plus(0, -0.24, 0), prop == Prop.LANTERN ? 0.22 : 0.12);
            case UMBRELLA ->
                umbrella(solidPen, hand, body.head(), sceneSet.scene().colours().of(prop, 0x2A2C34));
            case SUITCASE -> solidPen.box(0x6E4A2E, hand.plus(0, -0.5, 0), 0.55, 0.4, 0.16, actor.facing());
            case BOOK -> solidPen.box(0x8A3A34, hand.plus(front.times(0.06)), 0.2, 0.26, 0.04, actor.facing() + 20);
            case LETTER, PHOTO ->
                solidPen.face(
                        0xEFE8D6,
                        0.85,
                        hand.plus(-0.09, 0, -0.03),
                        hand.plus(0.09, 0.02, -0.03),
                        hand.plus(0.09, 0.24, -0.02),
                        hand.plus(-0.09, 0.22, -0.02));
            case PHONE -> solidPen.box(0x22242A, hand.plus(0, -0.03, 0), 0.07, 0.15, 0.015, actor.facing());
            case GUN -> gun(solidPen, hand, front);
            case KNIFE ->
                solidPen.bar(
                        0xC8CCD0, 0.8, 0.03, hand, hand.plus(front.times(0.24)).plus(0, 0.06, 0));
            case SWORD -> sword(solidPen, hand, front);
            case GLASS -> Towers.tube(solidPen, 0xECE8DE, hand.plus(0, -0.02, 0), 0.028, hand.plus(0, 0.075, 0), 0.036);
            case FLOWER -> flower(solidPen, hand);
            case CAMERA_TOOL -> solidPen.box(0x2A2A2E, hand, 0.16, 0.1, 0.09, actor.facing());
            case ROPE -> solidPen.bar(0xA88A5A, 0.5, 0.025, hand, hand.plus(0.2, -hand.y(), -0.3));
            default -> {}
        }
    }

    /** A lantern: lit glass in an iron frame, hanging from its ring. */
    public static void lantern(SolidPen solidPen, Vec at, double size) {
        solidPen.glow(at, size * 13, 0xFFB860, 0.5);
        Towers.tube(
                solidPen, 0x3A3630, at.plus(0, -size * 0.55, 0), size * 0.34, at.plus(0, -size * 0.4, 0), size * 0.34);
        Vec[] glass = {
            at.plus(-size * 0.26, -size * 0.4, 0),
            at.plus(size * 0.26, -size * 0.4, 0),
            at.plus(size * 0.2, size * 0.3, 0),
            at.plus(-size * 0.2, size * 0.3, 0)
        };
        solidPen.shine(0xFFF0B8, glass);
        Towers.tube(solidPen, 0x3A3630, at.plus(0, size * 0.3, 0), size * 0.3, at.plus(0, size * 0.5, 0), size * 0.1);
        solidPen.bar(
                0x3A3630,
                0.4,
                size * 0.05,
                at.plus(-size * 0.25, -size * 0.4, 0),
                at.plus(-size * 0.22, size * 0.3, 0));
        solidPen.bar(
                0x3A3630, 0.4, size * 0.05, at.plus(size * 0.25, -size * 0.4, 0), at.plus(size * 0.22, size * 0.3, 0));
        solidPen.line(0.8, at.plus(0, size * 0.5, 0), at.plus(0, size, 0));
        solidPen.glow(at, size * 3.4, 0xFFE2A0, 0.7);
    }

    private static void umbrella(SolidPen solidPen, Vec hand, Vec head, int cloth) {
        Vec top = head.plus((hand.x() - head.x()) * 0.4, 0.45, (hand.z() - head.z()) * 0.4);
        solidPen.bar(0x2E2A28, 0.4, 0.02, hand, top);
        Sphere[] dome = {
            new Sphere(top.plus(0, -0.08, 0), 0.16),
            new Sphere(top.plus(-0.5, -0.28, 0), 0.05),
            new Sphere(top.plus(0.5, -0.28, 0), 0.05),
            new Sphere(top.plus(0, -0.3, -0.45), 0.04),
            new Sphere(top.plus(0, -0.3, 0.45), 0.04)
        };
        solidPen.body(cloth, dome);
    }

    private static void gun(SolidPen solidPen, Vec hand, Vec front) {
        solidPen.bar(
                0x24262C,
                0.5,
                0.045,
                hand.plus(0, 0.035, 0),
                hand.plus(front.times(0.2)).plus(0, 0.035, 0));
        solidPen.bar(
                0x2A2420,
                0.4,
                0.045,
                hand.plus(0, 0.03, 0),
                hand.plus(front.times(-0.03)).plus(0, -0.07, 0));
    }

    private static void sword(SolidPen solidPen, Vec hand, Vec front) {
        solidPen.bar(0xD0D4DA, 0.9, 0.04, hand, hand.plus(front.times(0.6)).plus(0, 0.62, 0));
        Vec across = front.cross(new Vec(0, 1, 0)).unit();
        solidPen.bar(
                0x8A6A34,
                0.6,
                0.04,
                hand.plus(across.times(0.1)).plus(0, 0.03, 0),
                hand.plus(across.times(-0.1)).plus(0, 0.03, 0));
    }

    private static void flower(SolidPen solidPen, Vec hand) {
        Vec top = hand.plus(0.02, 0.26, 0);
        solidPen.bar(0x4E6A3A, 0.5, 0.014, hand, top);
        solidPen.body(
                0xC23A44, new Sphere[] {new Sphere(top, 0.05)}, new Sphere[] {new Sphere(top.plus(0.03, 0.03, 0), 0.035)
                });
    }
}
