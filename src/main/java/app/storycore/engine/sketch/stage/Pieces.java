package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.reading.Prop;

/** Smaller pieces that stand on the floor or on a table of their own. */
final class Pieces {

    private Pieces() {}

    /** Whether the thing took a place of its own. */
    static boolean put(Stage stage, Vec at, Prop prop) {
        boolean indoors = stage.place().isInterior();
        switch (prop) {
            case LAMP -> {
                if (indoors) {
                    Furniture.lamp(stage, at.plus(0, 0, 0.6));
                } else {
                    Town.lamp(stage, at.plus(0, 0, 0.6));
                }
            }
            case DOOR, MIRROR, WINDOW -> frame(stage, at.plus(0, 0, 1.4), prop);
            case TELEVISION, COMPUTER -> screen(stage, at);
            case FLAG -> flag(stage, at);
            case BOX, SUITCASE ->
                stage.put(
                        at,
                        () -> stage.draft().box(stage.scene().colours().of(prop, 0x7A5636), at, 0.7, 0.5, 0.45, 14));
            case LANTERN, CANDLE, TORCH -> stage.put(at, () -> Held.lantern(stage.draft(), at.plus(0, 0.4, 0), 0.4));
            case BOOK, LETTER, PHONE, GUN, KNIFE, KEY, WATCH, GLASS, PHOTO, RING, FLOWER, MONEY ->
                onTable(stage, at, prop);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void onTable(Stage stage, Vec at, Prop prop) {
        if (!stage.place().isInterior()) {
            return;
        }
        Furniture.table(stage, at, 1.1, 0.75, 0.7, 0x7A5638);
        stage.put(at.plus(0, 0, -0.2), () -> Inserts.object(stage, at.plus(0, 0.76, -0.1), prop, 1.3));
    }

    private static void frame(Stage stage, Vec at, Prop prop) {
        stage.put(at, () -> {
            Draft draft = stage.draft();
            if (prop == Prop.WINDOW && stage.place().isInterior()) {
                return;
            }
            double w = prop == Prop.MIRROR ? 0.45 : 0.5;
            draft.box(0x6A4A30, at, 2 * w + 0.16, 2.12, 0.1, 0);
            Vec f = at.plus(0, 0.04, -0.06);
            int pane = stage.scene().colours().of(prop, prop == Prop.DOOR ? 0x8A6440 : 0xA8BCC4);
            draft.face(pane, 0.55, f.plus(-w, 0, 0), f.plus(w, 0, 0), f.plus(w, 2, 0), f.plus(-w, 2, 0));
            if (prop == Prop.DOOR) {
                draft.body(0xC8A850, new Ball[] {new Ball(f.plus(w * 0.8, 1, -0.04), 0.035)});
            }
        });
    }

    private static void screen(Stage stage, Vec at) {
        if (!stage.place().isInterior()) {
            return;
        }
        Furniture.table(stage, at, 1.2, 0.72, 0.6, 0x6A5040);
        stage.put(at.plus(0, 0, -0.1), () -> {
            Draft draft = stage.draft();
            Vec foot = at.plus(0, 0.8, 0);
            draft.box(0x33363C, foot, 0.62, 0.42, 0.06, 0);
            Vec f = foot.plus(0, 0.03, -0.04);
            draft.shine(
                    0xBFE0F0, f.plus(-0.28, 0, 0), f.plus(0.28, 0, 0), f.plus(0.28, 0.36, 0), f.plus(-0.28, 0.36, 0));
            draft.glow(f.plus(0, 0.2, -0.2), 1.1, 0x9CC8E8, 0.4);
        });
    }

    private static void flag(Stage stage, Vec at) {
        stage.put(at, () -> {
            Draft draft = stage.draft();
            draft.bar(0x6A5640, 0.4, 0.05, at, at.plus(0, 3.4, 0));
            draft.face(
                    stage.scene().colours().of(Prop.FLAG, 0xB04038),
                    0.7,
                    at.plus(0, 3.3, 0),
                    at.plus(0.5, 3.36, 0),
                    at.plus(1.2, 3.2, 0),
                    at.plus(1.15, 2.5, 0),
                    at.plus(0.5, 2.62, 0),
                    at.plus(0, 2.56, 0));
        });
    }
}
