package app.storycore.engine.sketch;

import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Coherence.Light;
import app.storycore.engine.Coherence.Palette;
import app.storycore.engine.Coherence.Setting;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.stage.Director;
import java.util.List;
import java.util.Objects;

/** Fixes palette, light, cast and places for a whole sequence. */
final class Planner {

    /** Characters beyond this many are invented where they are met, to the same looks. */
    private static final int MOST = 200;

    private Planner() {}

    static Coherence plan(SheetRequest request) {
        List<Scene> scenes = request.shots().stream().map(Sequence::scene).toList();
        StableRandom stableRandom = new StableRandom(request.seed().derive("palette"));
        Palette palette = palette(request.style(), stableRandom);
        Light light = new Light(stableRandom.side(), 28 + stableRandom.below(26));
        int horizon = 520 + stableRandom.below(90);
        Coherence bare = new Coherence(palette, light, horizon, List.of(), List.of());
        return new Coherence(palette, light, horizon, Casting.of(scenes, bare, MOST), settings(scenes, bare));
    }

    /** Warm light against cool shade, a few degrees apart from sequence to sequence. */
    private static Palette palette(VisualStyle style, StableRandom stableRandom) {
        double turn = stableRandom.between(-16, 16);
        double s = style == VisualStyle.NOIR ? 0.25 : style == VisualStyle.INK || style == VisualStyle.PENCIL ? 0.7 : 1;
        return new Palette(
                Colours.hsv(208 + turn, 0.45 * s, 0.78),
                Colours.hsv(32 + turn, 0.22 * s, 0.93),
                Colours.hsv(38 + turn * 0.6, 0.34 * s, 1),
                Colours.hsv(228 + turn, 0.38 * s, 0.36),
                Colours.hsv(30 + turn, 0.36 * s, 0.58),
                Colours.hsv(96 + turn * 1.5, 0.4 * s, 0.46),
                Colours.hsv(12 + turn * 1.4, 0.72 * s, 0.78),
                Colours.hsv(42, 0.07, 0.97),
                Colours.hsv(225, 0.32, 0.13));
    }

    private static List<Setting> settings(List<Scene> scenes, Coherence bare) {
        return scenes.stream()
                .map(Scene::place)
                .filter(Objects::nonNull)
                .distinct()
                .map(place -> new Setting(place.name(), Director.landmarks(bare, place)))
                .toList();
    }
}
