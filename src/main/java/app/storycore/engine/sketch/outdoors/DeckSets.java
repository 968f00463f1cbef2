package app.storycore.engine.sketch.outdoors;

import app.storycore.engine.sketch.raster.Circle;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.scenery.Ground;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Sky;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.scenery.Water;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** Floors with a railing high over the water: the gallery of a lighthouse, the deck of a ship. */
public final class DeckSets {

    private static final int IRON = 0x4A4E54;

    private DeckSets() {}

    /** The iron gallery round the lantern of a lighthouse; one runs along it. */
    public static void gallery(SceneSet sceneSet) {
        Sky.draw(sceneSet);
        Water.area(sceneSet, -4000, -60, 4000, 4000, -32, Coast.rough(sceneSet));
        Coast.headland(sceneSet, 420, 20);
        Vec centre = new Vec(0, 0, -5.6);
        disc(sceneSet, centre, 7.2, 0x6A6A6C);
        plates(sceneSet, centre);
        for (int ring = 0; ring < 3; ring++) {
            double y = 0.35 + ring * 0.36;
            rail(sceneSet, centre, 7.0, y, ring == 2 ? 0.055 : 0.028);
        }
        sceneSet.put(new Vec(0, 0, -3), () -> {});
        lanternRoom(sceneSet);
    }

    /** The glazed wall of the lantern room at one edge of the frame. */
    private static void lanternRoom(SceneSet sceneSet) {
        int side = sceneSet.landmarks().side();
        Vec foot = new Vec(side * 3.7, -0.1, 0.9);
        sceneSet.put(foot, () -> {
            SolidPen solidPen = sceneSet.draft();
            Towers.tube(solidPen, 0xD8D2C4, foot, 1.7, foot.plus(0, 1.0, 0), 1.7);
            Towers.tube(solidPen, 0xF3D890, foot.plus(0, 1.0, 0), 1.6, foot.plus(0, 3.1, 0), 1.6);
            for (int i = 0; i < 14; i++) {
                Vec rim = foot.plus(1.62 * Circle.cos(i, 14), 1, 1.62 * Circle.sin(i, 14));
                if (solidPen.camera().depth(rim) < solidPen.camera().depth(foot)) {
                    solidPen.bar(IRON, 0.4, 0.06, rim, rim.plus(0, 2.1, 0));
                }
            }
            Towers.tube(solidPen, 0x8A3E34, foot.plus(0, 3.1, 0), 1.95, foot.plus(0, 4.6, 0), 0.2);
            solidPen.glow(foot.plus(0, 2, -1), 4.6, 0xFFE2A0, 0.5);
        });
    }

    private static void disc(SceneSet sceneSet, Vec centre, double radius, int albedo) {
        Vec[] rim = new Vec[48];
        Vec[] lip = new Vec[48];
        for (int i = 0; i < rim.length; i++) {
            rim[i] = centre.plus(radius * Circle.cos(i, 48), 0, radius * Circle.sin(i, 48));
            lip[i] = rim[i].plus(0, -0.22, 0);
        }
        sceneSet.draft().face(Colours.scale(albedo, 0.5), 0.2, lip);
        Path path = sceneSet.draft().project(rim);
        if (!path.isEmpty()) {
            sceneSet.canvas().outline(path, sceneSet.draft().pen() * 1.6, 0.9);
            sceneSet.canvas().fill(path, Ground.surface(sceneSet, albedo, 0, 0.35, 1));
        }
    }

    private static void plates(SceneSet sceneSet, Vec centre) {
        for (int i = 0; i < 36; i++) {
            Vec inner = centre.plus(4.6 * Circle.cos(i, 36), 0.005, 4.6 * Circle.sin(i, 36));
            Vec outer = centre.plus(7.1 * Circle.cos(i, 36), 0.005, 7.1 * Circle.sin(i, 36));
            sceneSet.draft().line(0.5, inner, outer);
        }
    }

    private static void rail(SceneSet sceneSet, Vec centre, double radius, double y, double thick) {
        int n = 96;
        for (int i = 0; i < n; i++) {
            Vec a = centre.plus(radius * Circle.cos(i, n), y, radius * Circle.sin(i, n));
            Vec b = centre.plus(radius * Circle.cos(i + 1, n), y, radius * Circle.sin(i + 1, n));
            boolean post = i % 4 == 0 && thick > 0.05;
            sceneSet.piece("railing rail", a.towards(b, 0.5), () -> {
                sceneSet.draft().bar(IRON, 0.5, thick, a, b);
                if (post) {
                    sceneSet.draft().bar(IRON, 0.4, 0.05, new Vec(a.x(), 0, a.z()), a);
                }
            });
        }
    }

    public static void ship(SceneSet sceneSet) {
        Sky.draw(sceneSet);
        Water.area(sceneSet, -4000, -60, 4000, 4000, -5, Coast.rough(sceneSet));
        int wood = 0x8A6B48;
        Ground.area(sceneSet, Ground.surface(sceneSet, wood, 0, 0.2, 1), -30, -30, 30, 4.2, 0);
        for (int i = -30; i < 30; i++) {
            sceneSet.draft().line(0.45, new Vec(i * 0.5, 0, -6), new Vec(i * 0.5, 0, 4.2));
        }
        sceneSet.draft()
                .face(
                        Colours.scale(wood, 0.7),
                        0.3,
                        new Vec(-30, 0, 4.2),
                        new Vec(30, 0, 4.2),
                        new Vec(30, 0.3, 4.2),
                        new Vec(-30, 0.3, 4.2));
        for (int i = -12; i <= 12; i++) {
            double x = i * 1.3;
            sceneSet.put(
                    new Vec(x, 0, 4.2),
                    () -> sceneSet.draft().bar(wood, 0.4, 0.07, new Vec(x, 0, 4.2), new Vec(x, 1.05, 4.2)));
        }
        sceneSet.put(
                new Vec(0, 1, 4.1),
                () -> sceneSet.draft().bar(wood, 0.6, 0.1, new Vec(-20, 1.05, 4.2), new Vec(20, 1.05, 4.2)));
        int side = sceneSet.landmarks().side();
        Vec mast = new Vec(side * 2.6, 0, 2.8);
        sceneSet.piece("mast", mast, () -> {
            Towers.tube(sceneSet.draft(), 0x7A5A3A, mast, 0.2, mast.plus(0, 11, 0), 0.14);
            for (int i = -4; i <= 4; i++) {
                sceneSet.draft().line(0.7, mast.plus(0, 9, 0), new Vec(mast.x() + i * 0.5, 0.3, 4.2));
            }
        });
    }
}
