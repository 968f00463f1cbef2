package app.storycore.engine.sketch.indoors;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Rooms of power: a court of law, the hall of a throne. */
final class StateRooms {

    private static final int WOOD = 0x6A4630;

    private StateRooms() {}

    static void courtroom(SceneSet sceneSet, int side) {
        Vec back = new Vec(0, 0, 3.7);
        sceneSet.piece("panel wall", back.plus(0, 0, 0.05), () -> {
            SolidPen pen = sceneSet.draft();
            pen.box(Colours.scale(WOOD, 0.85), back, 5.2, 2.7, 0.1, 0);
            for (int i = -2; i <= 2; i++) {
                pen.line(0.7, back.plus(i * 0.95, 1.5, -0.06), back.plus(i * 0.95, 2.7, -0.06));
            }
            pen.disc(0xC8A24A, back.plus(0, 2.15, -0.08), new Vec(0, 0, -1), 0.34);
        });
        Vec bench = new Vec(0, 0, 2.9);
        sceneSet.piece("bench desk", bench, () -> {
            sceneSet.draft().box(WOOD, bench, 3, 1.35, 0.7, 0);
            sceneSet.draft().box(Colours.scale(WOOD, 1.25), bench.plus(0, 1.35, -0.02), 3.2, 0.09, 0.84, 0);
        });
        flag(sceneSet, new Vec(side * 2.1, 0, 3.2));
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 5; i++) {
                Vec at = new Vec(-side * (2.2 + 0.5 * row), 0.25 * row, 1.2 + 0.55 * i);
                sceneSet.piece("jury juror crowd audience spectator public", at, () -> seated(sceneSet, at));
            }
        }
        Vec rail = new Vec(-side * 1.85, 0, 1.1);
        sceneSet.piece("rail railing barrier", rail, () -> {
            Vec far = rail.plus(0, 0.85, 2.7);
            sceneSet.draft().bar(WOOD, 0.7, 0.1, rail.plus(0, 0.85, 0), far);
            for (int i = 0; i < 6; i++) {
                Vec post = rail.plus(0, 0, 0.54 * i);
                sceneSet.draft().bar(WOOD, 0.5, 0.05, post, post.plus(0, 0.85, 0));
            }
        });
    }

    private static void flag(SceneSet sceneSet, Vec at) {
        sceneSet.piece("flag", at, () -> {
            sceneSet.draft().bar(0xB8923E, 0.6, 0.05, at, at.plus(0, 2.6, 0));
            sceneSet.draft()
                    .face(
                            0x8A2E34,
                            0.6,
                            at.plus(0, 2.5, -0.03),
                            at.plus(0.34, 2.3, -0.03),
                            at.plus(0.26, 1.2, -0.03),
                            at.plus(0, 1.1, -0.03));
        });
    }

    private static void seated(SceneSet sceneSet, Vec at) {
        int tone = sceneSet.landmarks().pick(0x5A5E70, 0x6A5A4C, 0x4C5A54, 0x6A4A50);
        sceneSet.draft().body(0xC89A78, new Sphere[] {
            new Sphere(at.plus(0, 1.22, 0), 0.12), new Sphere(at.plus(0, 1.3, 0), 0.1)
        });
        sceneSet.draft().body(tone, new Sphere[] {
            new Sphere(at.plus(-0.13, 0.95, 0), 0.12),
            new Sphere(at.plus(0.13, 0.95, 0), 0.12),
            new Sphere(at.plus(0, 0.5, 0), 0.2)
        });
    }

    static void throneRoom(SceneSet sceneSet) {
        Room.shell(sceneSet, 0x8E8478, 0x6A6058, 5, 14, 7);
        Vec carpet = new Vec(0, 0.01, 0);
        sceneSet.draft()
                .face(
                        0x8A2A30,
                        0.8,
                        carpet.plus(-0.9, 0, -3),
                        carpet.plus(0.9, 0, -3),
                        carpet.plus(0.9, 0, 9),
                        carpet.plus(-0.9, 0, 9));
        sceneSet.tell("carpet", "hall");
        for (int i = 0; i < 4; i++) {
            for (int side = -1; side <= 1; side += 2) {
                Vec foot = new Vec(side * 3.4, 0, 2.5 + i * 3.2);
                sceneSet.piece("pillar column", foot, () -> {
                    Towers.tube(sceneSet.draft(), 0xA89C8A, foot, 0.42, foot.plus(0, 7, 0), 0.38);
                    sceneSet.draft().box(0xA89C8A, foot, 1.1, 0.4, 1.1, 0);
                });
                Vec top = new Vec(side * 3.4, 0, 2.04 + i * 3.2);
                sceneSet.piece(
                        "banner flag",
                        top,
                        () -> sceneSet.draft()
                                .face(
                                        0x8A2E3A,
                                        0.7,
                                        top.plus(-0.35, 4.4, 0),
                                        top.plus(0.35, 4.4, 0),
                                        top.plus(0.35, 2.4, 0),
                                        top.plus(0, 2.1, 0),
                                        top.plus(-0.35, 2.4, 0)));
            }
        }
        Vec dais = new Vec(0, 0, 9.5);
        sceneSet.piece("throne step dais", dais, () -> {
            sceneSet.draft().box(0x7A7066, dais, 4, 0.3, 2, 0);
            sceneSet.draft().box(0x8A8074, dais.plus(0, 0.3, 0.2), 3, 0.3, 1.5, 0);
            sceneSet.draft().box(0xB8923E, dais.plus(0, 0.6, 0.6), 1.2, 2.1, 0.25, 0);
            sceneSet.draft().box(0x8A2830, dais.plus(0, 0.6, 0.3), 1, 0.6, 0.6, 0);
        });
    }
}
