package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.raster.Rand;
import app.storycore.engine.sketch.reading.Prop;

/** What flies. */
final class Aircraft {

    private Aircraft() {}

    static void put(Stage stage, Prop prop, Rand rand) {
        if (stage.place().isInterior()) {
            return;
        }
        double z = prop == Prop.ROCKET ? 60 : 40;
        Vec at = new Vec(rand.side() * z * 0.18, prop == Prop.ROCKET ? 0 : z * 0.28, z);
        stage.put(at, () -> {
            Draft draft = stage.draft();
            switch (prop) {
                case PLANE -> plane(draft, at);
                case HELICOPTER -> helicopter(draft, at);
                case BALLOON -> balloon(draft, at);
                case UFO -> saucer(draft, at);
                default -> rocket(draft, at);
            }
        });
    }

    private static void plane(Draft draft, Vec at) {
        draft.face(0xA8ACB2, 0.4, at.plus(0.5, 0.2, 0), at.plus(-1.2, 0.2, 0), at.plus(-3.6, 2.2, 5));
        draft.body(0xC8CCD0, Ball.limb(at.plus(-4.5, 0.5, 0), 0.3, at.plus(3, 0, 0), 0.62));
        draft.body(0x4A5660, Ball.limb(at.plus(3, 0.25, -0.2), 0.2, at.plus(2.5, 0.4, -0.2), 0.2));
        draft.face(
                0xB4B8BE,
                0.7,
                at.plus(-4.2, 0.6, 0),
                at.plus(-3.4, 0.6, 0),
                at.plus(-4.7, 2.2, 0),
                at.plus(-5.1, 2.2, 0));
        draft.face(
                0xB4B8BE,
                0.8,
                at.plus(1, 0, -0.3),
                at.plus(-1, 0, -0.3),
                at.plus(-3.4, -1.6, -6),
                at.plus(-2.2, -1.6, -6));
    }

    private static void helicopter(Draft draft, Vec at) {
        draft.body(
                0x3E4A56,
                Ball.limb(at, 1.1, at.plus(-1.2, 0.1, 0), 0.9),
                Ball.limb(at.plus(-1, 0.3, 0), 0.4, at.plus(-5, 0.9, 0), 0.14));
        draft.body(0x9AB4C0, new Ball[] {new Ball(at.plus(0.6, 0.15, -0.4), 0.6)});
        draft.bar(0x2A2E34, 0.4, 0.1, at.plus(-0.3, 1, 0), at.plus(-0.3, 1.5, 0));
        draft.bar(0x2A2E34, 0.4, 0.12, at.plus(-5, 1.5, 1), at.plus(4.6, 1.5, -1));
        draft.bar(0x2A2E34, 0.4, 0.1, at.plus(-1.5, -1.4, -0.6), at.plus(1.3, -1.4, -0.6));
        draft.bar(0x2A2E34, 0.4, 0.08, at.plus(-5, 0.3, 0), at.plus(-5, 1.7, 0));
    }

    private static void balloon(Draft draft, Vec at) {
        draft.body(0xC05A3C, new Ball[] {new Ball(at, 3.4), new Ball(at.plus(0, -4, 0), 0.8)});
        for (int i = -2; i <= 2; i++) {
            draft.line(0.8, at.plus(i * 1.5, -1.6 + 0.3 * i * i, -3), at.plus(i * 0.3, -5, -0.5));
        }
        draft.box(0x8A6238, at.plus(0, -7.2, 0), 1.2, 1, 1.2, 10);
        draft.line(0.6, at.plus(-0.5, -4.8, 0), at.plus(-0.5, -6.2, 0));
        draft.line(0.6, at.plus(0.5, -4.8, 0), at.plus(0.5, -6.2, 0));
    }

    private static void saucer(Draft draft, Vec at) {
        draft.glow(at.plus(0, -3, 0), 7, 0xA8F0D0, 0.4);
        draft.body(0x8E98A4, new Ball[] {
            new Ball(at.plus(-4, 0, 0), 0.25), new Ball(at.plus(4, 0, 0), 0.25), new Ball(at.plus(0, 0.2, 0), 1.1)
        });
        draft.body(0xA8C8C8, new Ball[] {new Ball(at.plus(0, 1.1, 0), 1.2)});
        for (int i = -3; i <= 3; i++) {
            draft.glow(at.plus(i, -0.5, -1), 0.5, 0xD0FFE8, 0.9);
        }
    }

    private static void rocket(Draft draft, Vec at) {
        draft.body(0xE2E2DE, new Ball[] {
            new Ball(at.plus(0, 4, 0), 1.4), new Ball(at.plus(0, 14, 0), 1.3), new Ball(at.plus(0, 18.5, 0), 0.1)
        });
        draft.face(0xB04438, 0.5, at.plus(-1.3, 6, 0), at.plus(-3.2, 1.4, 0), at.plus(-1.2, 2.6, 0));
        draft.face(0xB04438, 0.8, at.plus(1.3, 6, 0), at.plus(3.2, 1.4, 0), at.plus(1.2, 2.6, 0));
        draft.glow(at.plus(0, 1, 0), 5, 0xFFC060, 0.7);
    }
}
