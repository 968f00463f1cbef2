package app.storycore.engine.sketch.stage;

import app.storycore.base.Seed;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Rand;
import app.storycore.engine.sketch.reading.PlaceKind;
import app.storycore.engine.sketch.reading.Season;

/** Open country: ridges, trees and what grows before them. */
final class Landscape {

    private Landscape() {}

    static void build(Stage stage, int ground, int green) {
        Sky.draw(stage);
        Rand rand = stage.landmarks();
        int soil = soil(stage, ground, green);
        switch (stage.place()) {
            case MOUNTAIN, SNOWFIELD -> {
                int rock = stage.place() == PlaceKind.SNOWFIELD ? 0xC4CED8 : 0x6B7078;
                Ground.ridge(stage, Colours.mix(rock, 0xFFFFFF, 0.35), 1500, 900, 1.6, rand.unit());
                Ground.ridge(stage, rock, 700, 300, 1.4, rand.unit());
                Ground.level(stage, soil, 0);
                Ground.ridge(stage, Colours.scale(rock, 0.85), 160, 38, 1.2, rand.unit());
            }
            case DESERT, PLANET -> {
                Ground.level(stage, soil, 0);
                Ground.ridge(stage, Colours.scale(soil, 0.92), 600, 90, 0.25, rand.unit());
                Ground.ridge(stage, soil, 180, 26, 0.2, rand.unit());
                Ground.ridge(stage, Colours.scale(soil, 1.06), 60, 7, 0.2, rand.unit());
            }
            default -> {
                Ground.ridge(stage, Colours.mix(green, 0x66788A, 0.6), 1300, 260, 0.6, rand.unit());
                Ground.ridge(stage, Colours.mix(green, 0x66786A, 0.3), 420, 60, 0.5, rand.unit());
                Ground.level(stage, soil, 0);
            }
        }
        plants(stage, green, soil);
    }

    static int soil(Stage stage, int ground, int green) {
        int base = switch (stage.place()) {
            case DESERT -> Colours.mix(0xD9B37A, ground, 0.25);
            case PLANET -> Colours.mix(0xB06A4A, ground, 0.2);
            case SNOWFIELD -> 0xE6ECF2;
            case MOUNTAIN -> Colours.mix(0x7A7870, ground, 0.3);
            case BATTLEFIELD, RUINS, SWAMP -> Colours.mix(0x5E5648, ground, 0.4);
            default ->
                Colours.mix(
                        Trees.leafColour(
                                stage.season() == Season.SPRING ? Season.SUMMER : stage.season(),
                                green,
                                new Rand(new Seed(4))),
                        ground,
                        0.35);
        };
        return stage.season() == Season.WINTER ? Colours.mix(base, 0xE8EDF2, 0.75) : base;
    }

    private static void plants(Stage stage, int green, int soil) {
        switch (stage.place()) {
            case FOREST, JUNGLE -> forest(stage, green);
            case FIELD, FARM, ROAD -> field(stage, green, soil);
            case PARK, GARDEN, CEMETERY, VILLAGE -> park(stage, green);
            case DESERT, PLANET, SNOWFIELD, BATTLEFIELD, RUINS -> stones(stage);
            default -> field(stage, green, soil);
        }
    }

    private static void forest(Stage stage, int green) {
        Rand rand = stage.landmarks();
        for (int i = 0; i < 60; i++) {
            double z = 4 + 50 * rand.unit() * rand.unit();
            double x = rand.side() * (1.8 + rand.unit() * (4 + z * 0.8));
            if (i % 3 == 0) {
                Trees.broad(stage, new Vec(x, 0, z), rand.between(7, 12), green);
            } else {
                Trees.conifer(stage, new Vec(x, 0, z), rand.between(8, 15), green);
            }
        }
        for (int i = 0; i < 40; i++) {
            Trees.grass(stage, new Vec(rand.between(-7, 7), 0, rand.between(0.4, 12)), 0.45, green);
        }
        Trees.broad(stage, new Vec(-3.6, 0, -0.4), 11, green);
    }

    private static void field(Stage stage, int green, int soil) {
        Rand rand = stage.landmarks();
        for (int i = 0; i < 14; i++) {
            double z = rand.between(30, 120);
            Trees.broad(stage, new Vec(rand.between(-1, 1) * z, 0, z), rand.between(6, 10), green);
        }
        for (int i = 0; i < 90; i++) {
            double z = 0.3 + 17 * rand.unit() * rand.unit();
            Trees.grass(stage, new Vec(rand.between(-1, 1) * (4 + z), 0, z), 0.5, Colours.mix(green, soil, 0.4));
        }
    }

    private static void park(Stage stage, int green) {
        Rand rand = stage.landmarks();
        for (int i = 0; i < 12; i++) {
            double z = rand.between(6, 50);
            Trees.broad(stage, new Vec(rand.side() * (3 + rand.unit() * z * 0.7), 0, z), rand.between(6, 9), green);
            Trees.bush(stage, new Vec(rand.side() * rand.between(3, 12), 0, rand.between(4, 18)), 0.8, green);
        }
    }

    private static void stones(Stage stage) {
        Rand rand = stage.landmarks();
        for (int i = 0; i < 12; i++) {
            Coast.rock(stage, new Vec(rand.between(-14, 14), 0, rand.between(0.5, 30)), rand.between(0.2, 1.1));
        }
    }
}
