package app.storycore.engine.sketch;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.Coherence.Light;
import app.storycore.engine.Coherence.Palette;
import app.storycore.engine.Coherence.Setting;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Rand;
import app.storycore.engine.sketch.reading.Person;
import app.storycore.engine.sketch.reading.PlaceKind;
import app.storycore.engine.sketch.reading.PromptReader;
import app.storycore.engine.sketch.reading.Scene;
import app.storycore.engine.sketch.stage.Wardrobe;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fixes palette, light, cast and places for a whole sequence. */
final class Planner {

    /** Characters and places beyond this many are invented where they are met, from the seed of the shot. */
    private static final int MOST = 24;

    private Planner() {}

    static Coherence plan(SheetRequest request) {
        List<Scene> scenes = request.shots().stream().map(PromptReader::read).toList();
        Rand rand = new Rand(request.seed().derive("palette"));
        Palette palette = palette(request.style(), rand);
        Light light = new Light(rand.side(), 28 + rand.below(26));
        int horizon = 520 + rand.below(90);
        return new Coherence(
                palette, light, horizon, cast(scenes, palette, request.seed()), settings(scenes, request.seed()));
    }

    /** Warm light against cool shade, a few degrees apart from sequence to sequence. */
    private static Palette palette(VisualStyle style, Rand rand) {
        double turn = rand.between(-16, 16);
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

    private static List<CastMember> cast(List<Scene> scenes, Palette palette, Seed seed) {
        Map<String, CastMember> cast = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            for (Person person : scene.people()) {
                if (cast.size() < MOST) {
                    cast.computeIfAbsent(person.key(), key -> Wardrobe.invent(person, palette, seed.derive("cast")));
                }
            }
        }
        return List.copyOf(cast.values());
    }

    private static List<Setting> settings(List<Scene> scenes, Seed seed) {
        Map<PlaceKind, Setting> settings = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            PlaceKind place = scene.place();
            if (place != null && settings.size() < MOST) {
                settings.computeIfAbsent(
                        place,
                        kind -> new Setting(
                                kind.name(), seed.derive("place " + kind.name()).value()));
            }
        }
        return List.copyOf(settings.values());
    }
}
