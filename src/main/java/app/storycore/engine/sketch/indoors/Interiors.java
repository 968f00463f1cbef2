package app.storycore.engine.sketch.indoors;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.TabletopProps;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Rooms by what is in them. */
public final class Interiors {

    private Interiors() {}

    public static void build(SceneSet sceneSet, int ground) {
        switch (sceneSet.place()) {
            case CORRIDOR, PRISON -> HallSets.corridor(sceneSet);
            case CHURCH -> HallSets.church(sceneSet);
            case THEATRE -> HallSets.theatre(sceneSet);
            case THRONE_ROOM -> StateRooms.throneRoom(sceneSet);
            case FACTORY -> HallSets.factory(sceneSet);
            case SPACESHIP -> HallSets.spaceship(sceneSet);
            default -> room(sceneSet, ground);
        }
    }

    private static void room(SceneSet sceneSet, int ground) {
        int wall = wall(sceneSet, ground);
        int floor = tiled(sceneSet)
                ? Colours.mix(wall, 0x8A8E90, 0.4)
                : Colours.mix(Colours.scale(wall, 0.62), 0x6B4A32, 0.5);
        double half = 3.6;
        double deep = 3.8;
        Room.shell(sceneSet, wall, floor, half, deep, 2.9);
        if (tiled(sceneSet)) {
            tiles(sceneSet, half, deep);
        } else {
            boards(sceneSet, half, deep);
        }
        int side = sceneSet.landmarks().side();
        switch (sceneSet.place()) {
            case KITCHEN -> HomeRooms.kitchen(sceneSet, side);
            case LIVING_ROOM -> HomeRooms.living(sceneSet, side);
            case BEDROOM -> HomeRooms.bedroom(sceneSet, side);
            case BATHROOM -> HomeRooms.bathroom(sceneSet, side);
            case OFFICE -> PublicRooms.office(sceneSet, side);
            case CAFE -> PublicRooms.cafe(sceneSet, side);
            case BAR -> PublicRooms.bar(sceneSet, side);
            case HOSPITAL -> PublicRooms.hospital(sceneSet, side);
            case SCHOOL -> PublicRooms.school(sceneSet, side);
            case LIBRARY, SHOP -> StoreRooms.shelves(sceneSet, side);
            case LAB -> StoreRooms.lab(sceneSet, side);
            case CELLAR -> cellar(sceneSet, side);
            case COURTROOM -> StateRooms.courtroom(sceneSet, side);
            default -> study(sceneSet, side);
        }
    }

    private static boolean tiled(SceneSet sceneSet) {
        return switch (sceneSet.place()) {
            case KITCHEN, BATHROOM, HOSPITAL, LAB, SHOP, CELLAR -> true;
            default -> false;
        };
    }

    private static int wall(SceneSet sceneSet, int ground) {
        return switch (sceneSet.place()) {
            case HOSPITAL, LAB, BATHROOM -> 0xC6D4D0;
            case CELLAR -> 0x77736C;
            case BAR -> 0x7A5644;
            case LIBRARY -> 0x8A7058;
            case BEDROOM -> Colours.mix(0xA8A8B4, ground, 0.2);
            case OFFICE, SCHOOL -> Colours.mix(0xC4C2B4, ground, 0.12);
            case KITCHEN -> Colours.mix(0xD0C8A8, ground, 0.15);
            default -> Colours.mix(0xB8A488, ground, 0.3);
        };
    }

    private static void tiles(SceneSet sceneSet, double half, double deep) {
        for (double x = -half; x <= half; x += 0.6) {
            sceneSet.draft().line(0.4, new Vec(x, 0.004, -2.6), new Vec(x, 0.004, deep));
        }
        for (double z = -2.6; z <= deep; z += 0.6) {
            sceneSet.draft().line(0.4, new Vec(-half, 0.004, z), new Vec(half, 0.004, z));
        }
    }

    private static void boards(SceneSet sceneSet, double half, double deep) {
        for (double x = -half; x <= half; x += 0.3) {
            sceneSet.draft().line(0.4, new Vec(x, 0.004, -2.6), new Vec(x, 0.004, deep));
        }
    }

    static void piece(SceneSet sceneSet, int albedo, double x, double y, double z, double w, double h, double d) {
        Vec at = new Vec(x, y, z);
        sceneSet.put(at.plus(0, 0, -d / 2 - y * 0.02), () -> sceneSet.draft().box(albedo, at, w, h, d, 0));
    }

    private static void cellar(SceneSet sceneSet, int side) {
        Room.window(sceneSet, side * 2, 2.1, 1, 0.45, 3.8);
        for (int i = 0; i < 5; i++) {
            Vec at = new Vec(-side * (0.6 + i * 0.75), 0.35, 3.2);
            sceneSet.piece("barrel cask", at, () -> {
                Vec front = at.plus(0, 0, -0.45);
                sceneSet.draft().body(0x6A4A30, Sphere.limb(at, 0.36, front, 0.34));
                sceneSet.draft().disc(0x8A6440, front.plus(0, 0, -0.34), new Vec(0, 0, -1), 0.3);
            });
        }
        TabletopProps.crates(sceneSet, new Vec(side * 2.4, 0, 2.6));
        Furniture.hanging(sceneSet, 0, 1.6);
        for (int i = 0; i < 7; i++) {
            piece(sceneSet, 0x5A4636, 0, 2.72, -2 + i, 7.2, 0.18, 0.16);
        }
    }

    private static void study(SceneSet sceneSet, int side) {
        Room.window(sceneSet, side * 1.5, 0.95, 1.5, 1.4, 3.8);
        Furniture.table(sceneSet, new Vec(-side * 1.9, 0, 2.4), 1.5, 0.76, 0.8, 0x7A5638);
        Furniture.tableLamp(sceneSet, new Vec(-side * 2.2, 0.76, 2.4));
        Furniture.chair(sceneSet, new Vec(-side * 1.2, 0, 1.7), 0x6A4A34);
        Furniture.cupboard(sceneSet, new Vec(side * 3.0, 0, 3.2), 1, 2, 0.6, 0x6A4A34);
        Furniture.picture(sceneSet, -side * 1.7, 1.5, 3.78, 0.9, 0.7);
    }
}
