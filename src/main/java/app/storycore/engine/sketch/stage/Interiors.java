package app.storycore.engine.sketch.stage;

import app.storycore.base.Seed;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Rand;

/** Rooms by what is in them. */
final class Interiors {

    private Interiors() {}

    static void build(Stage stage, int ground) {
        switch (stage.place()) {
            case CORRIDOR, PRISON -> Halls.corridor(stage);
            case CHURCH -> Halls.church(stage);
            case THEATRE -> Halls.theatre(stage);
            case FACTORY -> Halls.factory(stage);
            case SPACESHIP -> Halls.spaceship(stage);
            default -> room(stage, ground);
        }
    }

    private static void room(Stage stage, int ground) {
        int wall = wall(stage, ground);
        int floor =
                tiled(stage) ? Colours.mix(wall, 0x8A8E90, 0.4) : Colours.mix(Colours.scale(wall, 0.62), 0x6B4A32, 0.5);
        double half = 3.6;
        double deep = 3.8;
        Room.shell(stage, wall, floor, half, deep, 2.9);
        if (tiled(stage)) {
            tiles(stage, half, deep);
        } else {
            boards(stage, half, deep);
        }
        int side = stage.landmarks().side();
        switch (stage.place()) {
            case KITCHEN -> kitchen(stage, side);
            case LIVING_ROOM -> living(stage, side);
            case BEDROOM -> bedroom(stage, side);
            case BATHROOM -> bathroom(stage, side);
            case OFFICE -> office(stage, side);
            case CAFE -> cafe(stage, side);
            case BAR -> bar(stage, side);
            case HOSPITAL -> hospital(stage, side);
            case SCHOOL -> school(stage, side);
            case LIBRARY, SHOP -> shelves(stage, side);
            case LAB -> lab(stage, side);
            case CELLAR -> cellar(stage, side);
            default -> study(stage, side);
        }
    }

    private static boolean tiled(Stage stage) {
        return switch (stage.place()) {
            case KITCHEN, BATHROOM, HOSPITAL, LAB, SHOP, CELLAR -> true;
            default -> false;
        };
    }

    private static int wall(Stage stage, int ground) {
        return switch (stage.place()) {
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

    private static void tiles(Stage stage, double half, double deep) {
        for (double x = -half; x <= half; x += 0.6) {
            stage.draft().line(0.4, new Vec(x, 0.004, -2.6), new Vec(x, 0.004, deep));
        }
        for (double z = -2.6; z <= deep; z += 0.6) {
            stage.draft().line(0.4, new Vec(-half, 0.004, z), new Vec(half, 0.004, z));
        }
    }

    private static void boards(Stage stage, double half, double deep) {
        for (double x = -half; x <= half; x += 0.3) {
            stage.draft().line(0.4, new Vec(x, 0.004, -2.6), new Vec(x, 0.004, deep));
        }
    }

    static void piece(Stage stage, int albedo, double x, double y, double z, double w, double h, double d) {
        Vec at = new Vec(x, y, z);
        stage.put(at.plus(0, 0, -d / 2 - y * 0.02), () -> stage.draft().box(albedo, at, w, h, d, 0));
    }

    private static void kitchen(Stage stage, int side) {
        Room.window(stage, side * 0.9, 1.15, 1.5, 1.1, 3.8);
        for (int i = 0; i < 6; i++) {
            double x = -3.1 + i * 1.1;
            piece(stage, 0x8FA39A, x, 0, 3.45, 1.08, 0.86, 0.62);
            if (Math.abs(x - side * 0.9) > 1.2) {
                piece(stage, 0x8FA39A, x, 1.55, 3.6, 1.08, 0.75, 0.35);
            }
        }
        piece(stage, 0xCFC6B4, -0.35, 0.86, 3.43, 6.7, 0.05, 0.68);
        piece(stage, 0xD8DAD8, -side * 3.0, 0, 2.5, 0.8, 1.85, 0.75);
        pot(stage, -side * 1.4);
        Furniture.table(stage, new Vec(side * 1.75, 0, 1.7), 1.5, 0.76, 0.9, 0x8C6A48);
        Furniture.chair(stage, new Vec(side * 1.2, 0, 1.0), 0x7A5638);
        Furniture.chair(stage, new Vec(side * 2.4, 0, 2.5), 0x7A5638);
        hanging(stage, side * 1.75, 1.7);
    }

    private static void pot(Stage stage, double x) {
        Vec at = new Vec(x, 0.92, 3.3);
        stage.put(at.plus(0, 0, -0.5), () -> {
            Towers.tube(stage.draft(), 0xA8483A, at, 0.15, at.plus(0, 0.2, 0), 0.15);
            stage.draft().bar(0x3A3A3C, 0.4, 0.03, at.plus(0.14, 0.15, 0), at.plus(0.36, 0.18, 0));
        });
    }

    static void hanging(Stage stage, double x, double z) {
        Vec at = new Vec(x, 2.05, z);
        stage.put(at, () -> {
            stage.draft().line(0.8, at.plus(0, 0.2, 0), at.plus(0, 0.85, 0));
            Towers.tube(stage.draft(), 0x4A5A56, at, 0.3, at.plus(0, 0.24, 0), 0.08);
            stage.draft().glow(at, 1.5, 0xFFE0A0, 0.25 + 0.35 * stage.air().dark());
        });
    }

    private static void living(Stage stage, int side) {
        Room.window(stage, side * 1.7, 0.9, 1.7, 1.5, 3.8);
        piece(stage, 0x6A4A38, -side * 1.9, 0, 3.6, 1.8, 1.25, 0.35);
        stage.put(new Vec(-side * 1.9, 0, 3.0), () -> {
            Vec hole = new Vec(-side * 1.9, 0.05, 3.41);
            stage.draft()
                    .face(
                            0x1C1614,
                            0.1,
                            hole.plus(-0.55, 0, 0),
                            hole.plus(0.55, 0, 0),
                            hole.plus(0.55, 0.8, 0),
                            hole.plus(-0.55, 0.8, 0));
            for (int i = 0; i < 3; i++) {
                double s = 0.3 - i * 0.08;
                stage.draft()
                        .shine(
                                new int[] {0xE8642A, 0xF8A63C, 0xFFE79A}[i],
                                hole.plus(-s, 0, -0.02),
                                hole.plus(s, 0, -0.02),
                                hole.plus(s * 0.6, s, -0.02),
                                hole.plus(0.04, s * 1.9, -0.02),
                                hole.plus(-s * 0.7, s * 0.9, -0.02));
            }
            stage.draft().glow(hole.plus(0, 0.4, -0.4), 1.6, 0xFF9A48, 0.45);
        });
        Furniture.sofa(stage, new Vec(side * 1.5, 0, 2.5), 0x6A7A6E);
        Furniture.lamp(stage, new Vec(side * 3, 0, 2.9));
        Furniture.picture(stage, -side * 1.9, 1.65, 3.78, 1, 0.75);
        rug(stage, 0x8A4A44);
    }

    private static void rug(Stage stage, int cloth) {
        stage.draft()
                .plane(
                        cloth,
                        0.5,
                        new Vec(-1.8, 0.006, -0.6),
                        new Vec(1.8, 0.006, -0.6),
                        new Vec(1.8, 0.006, 2),
                        new Vec(-1.8, 0.006, 2));
        stage.draft()
                .plane(
                        Colours.scale(cloth, 1.2),
                        0.5,
                        new Vec(-1.6, 0.008, -0.4),
                        new Vec(1.6, 0.008, -0.4),
                        new Vec(1.6, 0.008, 1.8),
                        new Vec(-1.6, 0.008, 1.8));
    }

    private static void bedroom(Stage stage, int side) {
        Room.window(stage, -side * 1.6, 0.95, 1.3, 1.4, 3.8);
        Furniture.bed(stage, new Vec(side * 1.55, 0, 2.3), 0x7A8AA0);
        piece(stage, 0x7A5638, side * 2.95, 0, 3.3, 0.5, 0.55, 0.45);
        Furniture.tableLamp(stage, new Vec(side * 2.95, 0.55, 3.3));
        Furniture.cupboard(stage, new Vec(-side * 3.0, 0, 3.2), 1.1, 2.1, 0.6, 0x7A5638);
        rug(stage, 0x6A5A72);
    }

    private static void bathroom(Stage stage, int side) {
        Room.window(stage, side * 1.8, 1.4, 0.9, 0.9, 3.8);
        Vec tub = new Vec(side * 1.7, 0, 3.1);
        stage.put(
                tub,
                () -> stage.draft().body(0xE8E8E4, new Ball[] {
                    new Ball(tub.plus(-0.75, 0.42, 0), 0.2),
                    new Ball(tub.plus(0.75, 0.5, 0), 0.2),
                    new Ball(tub.plus(-0.5, 0.18, 0), 0.16),
                    new Ball(tub.plus(0.5, 0.18, 0), 0.16)
                }));
        piece(stage, 0xE4E6E2, -side * 1.6, 0.72, 3.5, 0.7, 0.16, 0.5);
        piece(stage, 0xD8DAD6, -side * 1.6, 0, 3.6, 0.2, 0.72, 0.2);
        Furniture.picture(stage, -side * 1.6, 1.25, 3.78, 0.7, 0.95);
    }

    private static void office(Stage stage, int side) {
        Room.window(stage, -1.6, 0.8, 1.5, 1.7, 3.8);
        Room.window(stage, 1.6, 0.8, 1.5, 1.7, 3.8);
        Vec desk = new Vec(side * 1.35, 0, 1.9);
        Furniture.table(stage, desk, 1.9, 0.75, 0.85, 0x8C6A48);
        piece(stage, 0x2E3238, desk.x(), 0.75, desk.z() + 0.1, 0.6, 0.42, 0.08);
        piece(stage, 0xE4DECE, desk.x() - 0.6, 0.75, desk.z() - 0.15, 0.3, 0.1, 0.24);
        Furniture.chair(stage, desk.plus(0, 0, 0.75), 0x3A3E44);
        Furniture.cupboard(stage, new Vec(-side * 3.05, 0, 3), 0.9, 1.5, 0.6, 0x8A8E90);
        Furniture.tableLamp(stage, desk.plus(0.7, 0.75, 0));
    }

    private static void cafe(Stage stage, int side) {
        Room.window(stage, -side * 1.3, 0.6, 3.0, 1.9, 3.8);
        Vec table = new Vec(side * 1.2, 0, 1.5);
        for (int i = 0; i < 3; i++) {
            Vec at = new Vec(-2.5 + i * 2.4, 0, 2.7 + (i % 2) * 0.4);
            Furniture.roundTable(stage, at, 0x6A4A34);
            Furniture.chair(stage, at.plus(-0.6, 0, 0.1), 0x5A4030);
            Furniture.chair(stage, at.plus(0.6, 0, 0.1), 0x5A4030);
            hanging(stage, at.x(), at.z());
        }
        Furniture.roundTable(stage, table, 0x6A4A34);
    }

    private static void bar(Stage stage, int side) {
        for (int row = 0; row < 3; row++) {
            double y = 1.25 + row * 0.45;
            piece(stage, 0x4A3226, 0, y - 0.05, 3.65, 5.4, 0.05, 0.28);
            for (int i = 0; i < 22; i++) {
                Rand rand = stage.landmarks();
                Vec at = new Vec(-2.55 + i * 0.24, y, 3.6);
                int glass = rand.pick(0x4A6A4A, 0x8A5A2A, 0xB88A3A, 0x6A3A30, 0x8AA0A4);
                double tall = rand.between(0.22, 0.34);
                stage.put(
                        at.plus(0, 0, -0.3),
                        () -> Towers.tube(stage.draft(), glass, at, 0.05, at.plus(0, tall, 0), 0.025));
            }
        }
        stage.draft().glow(new Vec(0, 2, 3.4), 3, 0xFFB860, 0.35);
        piece(stage, 0x5A3A28, 0, 0, 2.4, 6.4, 1.05, 0.7);
        piece(stage, 0x7A5236, 0, 1.05, 2.35, 6.6, 0.07, 0.85);
        for (int i = 0; i < 4; i++) {
            Vec stool = new Vec(-2.4 + i * 1.6, 0, 1.6);
            stage.put(stool, () -> {
                stage.draft().bar(0x3A3A3C, 0.4, 0.06, stool, stool.plus(0, 0.72, 0));
                Towers.tube(stage.draft(), 0x7A2E2A, stool.plus(0, 0.72, 0), 0.19, stool.plus(0, 0.8, 0), 0.19);
            });
            hanging(stage, -2.4 + i * 1.6, 2.2);
        }
        if (side > 0) {
            Furniture.picture(stage, -3, 1.5, 3.78, 0.6, 0.8);
        }
    }

    private static void hospital(Stage stage, int side) {
        Room.window(stage, -side * 1.7, 0.95, 1.5, 1.4, 3.8);
        Furniture.bed(stage, new Vec(side * 1.4, 0, 2.2), 0xDCE6E6);
        Vec drip = new Vec(side * 2.7, 0, 2.6);
        stage.put(drip, () -> {
            stage.draft().bar(0xB0B4B8, 0.6, 0.035, drip, drip.plus(0, 1.9, 0));
            stage.draft().box(0xD8E8EC, drip.plus(0.1, 1.5, 0), 0.16, 0.26, 0.05, 0);
            stage.draft().line(0.6, drip.plus(0.1, 1.5, 0), drip.plus(-0.6, 0.9, -0.2));
        });
        piece(stage, 0x3A4A50, side * 0.2, 1.25, 3.5, 0.5, 0.4, 0.2);
        stage.draft().glow(new Vec(side * 0.2, 1.45, 3.3), 0.5, 0x90F0B0, 0.4);
        for (int i = 0; i < 7; i++) {
            double x = -side * (0.2 + i * 0.16);
            piece(stage, 0xAFCBC8, x, 0.4, 2.95 + (i % 2) * 0.07, 0.17, 1.9, 0.05);
        }
    }

    private static void school(Stage stage, int side) {
        piece(stage, 0x6A4A30, 0, 0.95, 3.75, 3.6, 1.45, 0.05);
        stage.put(new Vec(0, 1.5, 3.4), () -> {
            Vec f = new Vec(0, 1.02, 3.71);
            stage.draft()
                    .face(
                            0x2E4A40,
                            0.4,
                            f.plus(-1.7, 0, 0),
                            f.plus(1.7, 0, 0),
                            f.plus(1.7, 1.3, 0),
                            f.plus(-1.7, 1.3, 0));
            for (int i = 0; i < 4; i++) {
                stage.draft()
                        .shine(
                                0xC8D0C8,
                                f.plus(-1.4, 1.0 - i * 0.2, -0.01),
                                f.plus(-0.2 - i * 0.2, 1.0 - i * 0.2, -0.01),
                                f.plus(-0.2 - i * 0.2, 1.02 - i * 0.2, -0.01),
                                f.plus(-1.4, 1.02 - i * 0.2, -0.01));
            }
        });
        for (int i = 0; i < 6; i++) {
            Vec at = new Vec(-2.4 + (i % 3) * 2.4, 0, 0.9 + Math.floorDiv(i, 3) * 1.3);
            if (Math.abs(at.x()) > 0.5 || i > 2) {
                Furniture.table(stage, at, 1.1, 0.7, 0.5, 0xA8865A);
                Furniture.chair(stage, at.plus(0, 0, -0.45), 0x7A5638);
            }
        }
        Furniture.picture(stage, side * 2.7, 1.3, 3.78, 0.9, 1.1);
    }

    private static void shelves(Stage stage, int side) {
        for (int unit = -2; unit <= 2; unit++) {
            bookcase(stage, new Vec(unit * 1.42, 0, 3.6), 1.36, 2.5);
        }
        for (int i = 0; i < 3; i++) {
            bookcase(stage, new Vec(side * 3.3, 0, 0.4 + i * 1.0), 0.5, 2.4);
        }
        Furniture.table(stage, new Vec(-side * 1.8, 0, 1.9), 1.6, 0.76, 0.8, 0x6A4630);
        Furniture.tableLamp(stage, new Vec(-side * 1.6, 0.76, 1.9));
    }

    private static void bookcase(Stage stage, Vec at, double width, double height) {
        long seed = stage.landmarks().bits();
        stage.put(at.plus(0, 0, -0.2), () -> {
            Rand rand = new Rand(new Seed(seed));
            Draft draft = stage.draft();
            draft.box(0x5A3E2A, at, width, height, 0.36, 0);
            for (double y = 0.12; y < height - 0.3; y += 0.4) {
                Vec f = at.plus(-width / 2 + 0.05, y, -0.19);
                draft.face(
                        0x2E2018, 0.2, f, f.plus(width - 0.1, 0, 0), f.plus(width - 0.1, 0.34, 0), f.plus(0, 0.34, 0));
                double x = 0.02;
                while (x < width - 0.2) {
                    double w = rand.between(0.04, 0.09);
                    double tall = rand.between(0.2, 0.31);
                    int spine = rand.pick(0x8A3A34, 0x3A5A6A, 0x6A7A4A, 0xA88A4A, 0x5A4A5A, 0xC0B090);
                    draft.plane(
                            spine,
                            0.6,
                            f.plus(x, 0, -0.01),
                            f.plus(x + w, 0, -0.01),
                            f.plus(x + w, tall, -0.01),
                            f.plus(x, tall, -0.01));
                    x += w + 0.006;
                }
            }
        });
    }

    private static void lab(Stage stage, int side) {
        piece(stage, 0xB8C4C4, 0, 0, 3.4, 6.6, 0.9, 0.7);
        piece(stage, 0x4A5458, 0, 0.9, 3.38, 6.7, 0.05, 0.76);
        for (int i = 0; i < 12; i++) {
            Vec at = new Vec(-2.9 + i * 0.52, 0.95, 3.25);
            int fluid = stage.landmarks().pick(0x4AA088, 0xC8A03A, 0x8A4A9A, 0x4A7AB0, 0xB84A4A);
            stage.put(at.plus(0, 0, -0.5), () -> flask(stage.draft(), at, fluid));
        }
        piece(stage, 0xD0D6D4, 0, 1.8, 3.65, 6, 0.06, 0.3);
        piece(stage, 0x3A444A, side * 2.2, 0.95, 3.2, 0.7, 0.5, 0.3);
        stage.draft().glow(new Vec(side * 2.2, 1.2, 2.9), 0.8, 0x8AF0D0, 0.4);
        Furniture.table(stage, new Vec(-side * 1.8, 0, 1.8), 1.6, 0.9, 0.8, 0xA8B4B4);
        hanging(stage, 0, 2);
    }

    private static void flask(Draft draft, Vec at, int fluid) {
        Towers.tube(draft, 0xC8D8DA, at.plus(0, 0.12, 0), 0.05, at.plus(0, 0.3, 0), 0.035);
        Towers.tube(draft, fluid, at, 0.11, at.plus(0, 0.13, 0), 0.06);
    }

    private static void cellar(Stage stage, int side) {
        Room.window(stage, side * 2, 2.1, 1, 0.45, 3.8);
        for (int i = 0; i < 5; i++) {
            Vec at = new Vec(-side * (0.6 + i * 0.75), 0.35, 3.2);
            stage.put(at, () -> {
                Vec front = at.plus(0, 0, -0.45);
                stage.draft().body(0x6A4A30, Ball.limb(at, 0.36, front, 0.34));
                stage.draft().disc(0x8A6440, front.plus(0, 0, -0.34), new Vec(0, 0, -1), 0.3);
            });
        }
        Props.crates(stage, new Vec(side * 2.4, 0, 2.6));
        hanging(stage, 0, 1.6);
        for (int i = 0; i < 7; i++) {
            piece(stage, 0x5A4636, 0, 2.72, -2 + i, 7.2, 0.18, 0.16);
        }
    }

    private static void study(Stage stage, int side) {
        Room.window(stage, side * 1.5, 0.95, 1.5, 1.4, 3.8);
        Furniture.table(stage, new Vec(-side * 1.9, 0, 2.4), 1.5, 0.76, 0.8, 0x7A5638);
        Furniture.tableLamp(stage, new Vec(-side * 2.2, 0.76, 2.4));
        Furniture.chair(stage, new Vec(-side * 1.2, 0, 1.7), 0x6A4A34);
        Furniture.cupboard(stage, new Vec(side * 3.0, 0, 3.2), 1, 2, 0.6, 0x6A4A34);
        Furniture.picture(stage, -side * 1.7, 1.5, 3.78, 0.9, 0.7);
    }
}
