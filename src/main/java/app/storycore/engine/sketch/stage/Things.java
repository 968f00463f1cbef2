package app.storycore.engine.sketch.stage;

import app.storycore.base.film.ShotSize;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.Rand;
import app.storycore.engine.sketch.reading.PlaceKind;
import app.storycore.engine.sketch.reading.Prop;

/** Puts the things a prompt names where they belong. */
final class Things {

    private Things() {}

    static void put(Stage stage, Cast cast) {
        if (stage.size() == ShotSize.INSERT) {
            Inserts.put(stage, cast);
            return;
        }
        if (stage.place() == PlaceKind.STAIRWELL && cast.isEmpty()) {
            return;
        }
        int slot = 0;
        for (Prop prop : stage.scene().props()) {
            if (Held.fits(prop) && !cast.isEmpty()) {
                Held.put(stage, cast.main(), prop);
            } else {
                slot += stand(stage, cast, prop, slot) ? 1 : 0;
            }
        }
    }

    /** A place for the n-th thing: in the middle while nobody is there, else beside. */
    private static Vec slot(Cast cast, int n, double away) {
        if (cast.isEmpty() && n == 0) {
            return new Vec(0, 0, 0.4);
        }
        int side = (n + (cast.isEmpty() ? 0 : cast.main().facing() > 0 ? 0 : 1)) % 2 == 0 ? 1 : -1;
        return new Vec(side * (away + 0.6 * n), 0, 0.9 + 0.7 * n);
    }

    private static boolean stand(Stage stage, Cast cast, Prop prop, int n) {
        Rand rand = stage.chance();
        boolean indoors = stage.place().isInterior();
        switch (prop) {
            case LIGHTHOUSE, BEAM -> farLight(stage, prop);
            case BOAT -> boat(stage, slot(cast, n, 2.4));
            case SHIP -> ship(stage, rand);
            case SAIL -> sail(stage, rand);
            case CAR -> vehicle(stage, slot(cast, n, 2.6), prop, indoors || stage.place() == PlaceKind.CAR);
            case BICYCLE, MOTORBIKE -> {
                if (!cast.isEmpty() && cast.main().pose().seat() > 0.5) {
                    return false;
                }
                vehicle(stage, slot(cast, n, 1.3), prop, indoors);
            }
            case TRAIN -> vehicle(stage, new Vec(-3, 0, 9), prop, indoors);
            case PLANE, HELICOPTER, BALLOON, UFO, ROCKET -> Aircraft.put(stage, prop, rand);
            case FIRE -> fire(stage, slot(cast, n, 1.1), indoors);
            case TREE -> Trees.broad(stage, slot(cast, n, 2.4).plus(0, 0, 3), 7.5, 0x5E7A46);
            case TENT -> tent(stage, slot(cast, n, 2.2).plus(0, 0, 1.2));
            case CROSS -> cross(stage, slot(cast, n, 1.4));
            default -> {
                return Pieces.put(stage, slot(cast, n, 0.95), prop);
            }
        }
        return true;
    }

    /** A lighthouse on a rock out at sea or on a far headland. */
    private static void farLight(Stage stage, Prop prop) {
        boolean there = stage.place() == PlaceKind.LIGHTHOUSE
                || stage.place() == PlaceKind.CLIFF
                || stage.place() == PlaceKind.GALLERY;
        boolean twice = prop == Prop.BEAM && stage.scene().has(Prop.LIGHTHOUSE);
        if (there || twice || stage.place().isInterior()) {
            return;
        }
        int side = stage.landmarks().side();
        double z = stage.size() == ShotSize.EXTREME_WIDE ? 58 : 80;
        Vec foot = new Vec(side * z * 0.2, 2.6, z);
        stage.put(foot.plus(0, 0, 2), () -> {
            Draft draft = stage.draft();
            draft.body(0x4E4A48, new Ball[] {
                Ball.of(foot.x() - 9, -1.5, z, 2),
                Ball.of(foot.x() - 3, 1.4, z, 1.6),
                Ball.of(foot.x() + 4, 0.8, z, 2),
                Ball.of(foot.x() + 13, -1.8, z, 2)
            });
        });
        stage.put(foot, () -> Towers.lighthouse(stage, foot, 13));
        if (Coast.rough(stage) > 0.4) {
            Water.foam(stage, foot.x() - 14, z - 3, foot.x() + 16, z - 3, -1.1, 2.2);
        }
    }

    private static double water(Stage stage) {
        return switch (stage.place()) {
            case HARBOUR -> -1.6;
            case LAKE, RIVER, BEACH -> -0.3;
            case CLIFF, LIGHTHOUSE -> -24;
            default -> -1.2;
        };
    }

    private static void boat(Stage stage, Vec slot) {
        if (stage.place() == PlaceKind.HARBOUR) {
            return;
        }
        boolean afloat =
                stage.place() == PlaceKind.SEA || stage.place() == PlaceKind.LAKE || stage.place() == PlaceKind.RIVER;
        Vec at = afloat ? new Vec(slot.x(), water(stage) + 0.1, 9) : slot.plus(0, 0.02, 1.2);
        double length = afloat ? 4.6 : 3.9;
        stage.put(at, () -> {
            if (!afloat) {
                stage.draft()
                        .dimAt(
                                stage.camera().x(at),
                                stage.camera().y(at),
                                2.5 * stage.camera().scale(at),
                                0.5 * stage.camera().scale(at),
                                0.6);
            }
            Boats.rowing(
                    stage,
                    at,
                    length,
                    afloat ? 12 : -24,
                    stage.scene().colours().of(Prop.BOAT, 0x8A4A3C));
        });
    }

    private static void ship(Stage stage, Rand rand) {
        if (stage.place().isInterior() || stage.place() == PlaceKind.SHIP_DECK) {
            return;
        }
        boolean lens = stage.scene().has(Prop.TELESCOPE) || stage.scene().has(Prop.BINOCULARS);
        double z = lens ? 66 : 130;
        Vec at = new Vec(lens ? rand.between(-4, 4) : rand.side() * z * rand.between(0.08, 0.2), water(stage) - 0.6, z);
        boolean lights = stage.air().dark() > 0.5 && !lens;
        stage.put(at, () -> Boats.ship(stage, at, 46, rand.side() * 16, lights));
    }

    private static void sail(Stage stage, Rand rand) {
        if (!stage.place().isInterior()) {
            double z = 34;
            Vec at = new Vec(rand.side() * z * 0.14, water(stage), z);
            stage.put(at, () -> Boats.sailing(stage, at, 8, -14));
        }
    }

    private static void vehicle(Stage stage, Vec at, Prop prop, boolean indoors) {
        if (indoors && stage.place() != PlaceKind.FACTORY) {
            return;
        }
        stage.put(at, () -> {
            switch (prop) {
                case CAR ->
                    Vehicles.car(stage, at.plus(0, 0, 1.6), stage.landmarks().side() * 24);
                case TRAIN -> Vehicles.locomotive(stage, at);
                default -> Vehicles.cycle(stage, at, prop == Prop.MOTORBIKE);
            }
        });
    }

    static void fire(Stage stage, Vec at, boolean indoors) {
        if (indoors) {
            return;
        }
        stage.put(at, () -> {
            Draft draft = stage.draft();
            draft.glow(at.plus(0, 0.4, 0), 3, 0xFF9A40, 0.36);
            for (int i = -1; i <= 1; i++) {
                draft.bar(0x3E2C20, 0.3, 0.12, at.plus(-0.4, 0.06, i * 0.2), at.plus(0.4, 0.1, -i * 0.2));
            }
            int[] tones = {0xE8642A, 0xF8A63C, 0xFFE79A};
            for (int i = 0; i < 3; i++) {
                double s = 0.42 - 0.12 * i;
                double[] shape = {
                    -1, 0.2, -0.85, 1.1, -0.42, 1.5, -0.3, 2.3, 0.08, 3.1, 0.2, 2.1, 0.55, 1.7, 0.9, 1.0, 1, 0.2
                };
                double[] flame = new double[shape.length];
                for (int k = 0; k < shape.length; k += 2) {
                    Vec p = at.plus(shape[k] * s, shape[k + 1] * s, 0);
                    flame[k] = draft.camera().x(p);
                    flame[k + 1] = draft.camera().y(p);
                }
                draft.canvas().fill(new Path().smooth(flame), tones[i]);
            }
            draft.glow(at.plus(0, 0.5, 0), 1.4, 0xFFC060, 0.6);
        });
    }

    private static void tent(Stage stage, Vec at) {
        stage.put(at, () -> {
            Draft draft = stage.draft();
            Boxes.gable(draft, stage.scene().colours().of(Prop.TENT, 0xB07A4A), at, 2.6, 1.7, 2.2, 68);
            Vec front = at.plus(-0.3, 0, -1.25);
            draft.face(0x3A2C24, 0.2, front.plus(-0.35, 0, 0), front.plus(0.35, 0, 0), front.plus(0, 1.2, 0.05));
        });
    }

    private static void cross(Stage stage, Vec at) {
        stage.put(at, () -> {
            stage.draft().box(0x6A6660, at, 0.18, 1.5, 0.14, 0);
            stage.draft().box(0x6A6660, at.plus(0, 0.95, 0), 0.8, 0.18, 0.14, 0);
        });
    }
}
