package app.storycore.engine.sketch.outdoors;

import app.storycore.base.Seed;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Season;
import app.storycore.engine.sketch.scenery.Ground;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Sky;
import app.storycore.engine.sketch.scenery.Trees;
import app.storycore.engine.sketch.space.Vec;

/** Open country: ridges, trees and what grows before them. */
public final class Landscape {

    private Landscape() {}

    public static void build(SceneSet sceneSet, int ground, int green) {
        Sky.draw(sceneSet);
        StableRandom stableRandom = sceneSet.landmarks();
        int soil = soil(sceneSet, ground, green);
        switch (sceneSet.place()) {
            case MOUNTAIN, SNOWFIELD -> {
                int rock = sceneSet.place() == PlaceKind.SNOWFIELD ? 0xC4CED8 : 0x6B7078;
                Ground.ridge(sceneSet, Colours.mix(rock, 0xFFFFFF, 0.35), 1500, 900, 1.6, stableRandom.unit());
                Ground.ridge(sceneSet, rock, 700, 300, 1.4, stableRandom.unit());
                Ground.level(sceneSet, soil, 0);
                Ground.ridge(sceneSet, Colours.scale(rock, 0.85), 160, 38, 1.2, stableRandom.unit());
            }
            case DESERT, PLANET -> {
                Ground.level(sceneSet, soil, 0);
                Ground.ridge(sceneSet, Colours.scale(soil, 0.92), 600, 90, 0.25, stableRandom.unit());
                Ground.ridge(sceneSet, soil, 180, 26, 0.2, stableRandom.unit());
                Ground.ridge(sceneSet, Colours.scale(soil, 1.06), 60, 7, 0.2, stableRandom.unit());
            }
            default -> {
                Ground.ridge(sceneSet, Colours.mix(green, 0x66788A, 0.6), 1300, 260, 0.6, stableRandom.unit());
                Ground.ridge(sceneSet, Colours.mix(green, 0x66786A, 0.3), 420, 60, 0.5, stableRandom.unit());
                Ground.level(sceneSet, soil, 0);
            }
        }
        plants(sceneSet, green, soil);
    }

    static int soil(SceneSet sceneSet, int ground, int green) {
        int base = switch (sceneSet.place()) {
            case DESERT -> Colours.mix(0xD9B37A, ground, 0.25);
            case PLANET -> Colours.mix(0xB06A4A, ground, 0.2);
            case SNOWFIELD -> 0xE6ECF2;
            case MOUNTAIN -> Colours.mix(0x7A7870, ground, 0.3);
            case BATTLEFIELD, RUINS, SWAMP -> Colours.mix(0x5E5648, ground, 0.4);
            default ->
                Colours.mix(
                        Trees.leafColour(
                                sceneSet.season() == Season.SPRING ? Season.SUMMER : sceneSet.season(),
                                green,
                                new StableRandom(new Seed(4))),
                        ground,
                        0.35);
        };
        return sceneSet.season() == Season.WINTER ? Colours.mix(base, 0xE8EDF2, 0.75) : base;
    }

    private static void plants(SceneSet sceneSet, int green, int soil) {
        switch (sceneSet.place()) {
            case FOREST, JUNGLE -> forest(sceneSet, green);
            case FIELD, FARM, ROAD -> field(sceneSet, green, soil);
            case PARK, GARDEN, CEMETERY, VILLAGE -> park(sceneSet, green);
            case DESERT, PLANET, SNOWFIELD, BATTLEFIELD, RUINS -> stones(sceneSet);
            default -> field(sceneSet, green, soil);
        }
    }

    private static void forest(SceneSet sceneSet, int green) {
        StableRandom stableRandom = sceneSet.landmarks();
        for (int i = 0; i < 60; i++) {
            double z = 4 + 50 * stableRandom.unit() * stableRandom.unit();
            double x = stableRandom.side() * (1.8 + stableRandom.unit() * (4 + z * 0.8));
            if (i % 3 == 0) {
                Trees.broad(sceneSet, new Vec(x, 0, z), stableRandom.between(7, 12), green);
            } else {
                Trees.conifer(sceneSet, new Vec(x, 0, z), stableRandom.between(8, 15), green);
            }
        }
        for (int i = 0; i < 40; i++) {
            Trees.grass(sceneSet, new Vec(stableRandom.between(-7, 7), 0, stableRandom.between(0.4, 12)), 0.45, green);
        }
        Trees.broad(sceneSet, new Vec(-3.6, 0, -0.4), 11, green);
    }

    private static void field(SceneSet sceneSet, int green, int soil) {
        StableRandom stableRandom = sceneSet.landmarks();
        for (int i = 0; i < 14; i++) {
            double z = stableRandom.between(30, 120);
            Trees.broad(sceneSet, new Vec(stableRandom.between(-1, 1) * z, 0, z), stableRandom.between(6, 10), green);
        }
        for (int i = 0; i < 90; i++) {
            double z = 0.3 + 17 * stableRandom.unit() * stableRandom.unit();
            Trees.grass(
                    sceneSet, new Vec(stableRandom.between(-1, 1) * (4 + z), 0, z), 0.5, Colours.mix(green, soil, 0.4));
        }
    }

    private static void park(SceneSet sceneSet, int green) {
        StableRandom stableRandom = sceneSet.landmarks();
        for (int i = 0; i < 12; i++) {
            double z = stableRandom.between(6, 50);
            Trees.broad(
                    sceneSet,
                    new Vec(stableRandom.side() * (3 + stableRandom.unit() * z * 0.7), 0, z),
                    stableRandom.between(6, 9),
                    green);
            Trees.bush(
                    sceneSet,
                    new Vec(stableRandom.side() * stableRandom.between(3, 12), 0, stableRandom.between(4, 18)),
                    0.8,
                    green);
        }
    }

    private static void stones(SceneSet sceneSet) {
        StableRandom stableRandom = sceneSet.landmarks();
        for (int i = 0; i < 12; i++) {
            Coast.rock(
                    sceneSet,
                    new Vec(stableRandom.between(-14, 14), 0, stableRandom.between(0.5, 30)),
                    stableRandom.between(0.2, 1.1));
        }
    }
}
