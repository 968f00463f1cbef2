package app.storycore.engine.sketch.space;

import app.storycore.base.film.Mood;
import app.storycore.base.film.TimeOfDay;
import app.storycore.engine.Coherence;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.scene.Weather;
import org.jspecify.annotations.Nullable;

/** The light of a shot from the hour, the weather, the mood and the palette of the sequence. */
public final class Lighting {

    private record Hour(int top, int low, int key, int ambient, double elevation, double back, double dark) {}

    private Lighting() {}

    public static Atmosphere of(
            TimeOfDay time, Weather weather, @Nullable Mood mood, boolean interior, Coherence coherence) {
        Hour hour = hour(time);
        Coherence.Palette palette = coherence.palette();
        int top = Colours.mix(hour.top, Colours.scale(palette.sky(), 1 - hour.dark * 0.75), 0.3);
        int low = Colours.mix(hour.low, Colours.mix(palette.haze(), hour.low, hour.dark), 0.3);
        int key = Colours.mix(hour.key, Colours.scale(palette.light(), Colours.luma(hour.key)), 0.25);
        int ambient = Colours.mix(hour.ambient, Colours.scale(palette.shade(), Colours.luma(hour.ambient) * 2), 0.3);
        double elevation =
                Math.min(0.9, hour.elevation * (0.6 + coherence.light().elevation() / 110.0));
        Vec light = new Vec(coherence.light().side() * 0.8, elevation, hour.back).unit();
        Atmosphere atmosphere =
                new Atmosphere(top, low, Colours.mix(low, top, 0.25), key, ambient, 420, light, hour.dark);
        return mooded(interior ? inside(atmosphere) : weathered(atmosphere, weather), mood);
    }

    /** Light from a window by day, from lamps by night; never from behind the back wall. */
    private static Atmosphere inside(Atmosphere a) {
        Vec light = new Vec(a.toLight().x(), Math.max(0.4, a.toLight().y()), -0.3).unit();
        int key = Colours.mix(a.key(), 0xC09058, a.dark() * 0.6);
        int ambient = Colours.mix(a.ambient(), 0x4A3E40, a.dark() * 0.6);
        return new Atmosphere(
                a.skyTop(), a.skyLow(), Colours.mix(a.ambient(), a.key(), 0.3), key, ambient, 60, light, a.dark());
    }

    /** The light of a lamp on one side in the dark. */
    public static Atmosphere lamplit(Atmosphere a, int side) {
        Vec light = new Vec(side * 0.9, 0.12, -0.34).unit();
        int key = Colours.mix(0xF0B060, a.key(), 0.1);
        int ambient = Colours.mix(Colours.scale(a.ambient(), 0.62), 0x2E1E1A, 0.35);
        return new Atmosphere(
                Colours.scale(a.skyTop(), 0.7),
                Colours.scale(a.skyLow(), 0.75),
                a.haze(),
                key,
                ambient,
                a.reach(),
                light,
                a.dark());
    }

    /** The light of a fire in the dark. */
    public static Atmosphere firelit(Atmosphere a) {
        Vec light = new Vec(a.toLight().x(), 0.25, -0.35).unit();
        int key = Colours.mix(a.key(), 0xE89848, 0.75);
        int ambient = Colours.mix(a.ambient(), 0x4A3230, 0.5);
        return new Atmosphere(a.skyTop(), a.skyLow(), a.haze(), key, ambient, a.reach(), light, a.dark());
    }

    /** The same light, but never from behind the face. */
    public static Atmosphere portrait(Atmosphere a) {
        Vec light = new Vec(a.toLight().x(), Math.max(0.32, a.toLight().y() * 0.8), -0.42).unit();
        return new Atmosphere(a.skyTop(), a.skyLow(), a.haze(), a.key(), a.ambient(), a.reach(), light, a.dark());
    }

    private static Hour hour(TimeOfDay time) {
        return switch (time) {
            case DAWN -> new Hour(0x6F86B4, 0xF3CBA8, 0xC99A72, 0x6E7390, 0.3, 0.45, 0.1);
            case DAY -> new Hour(0x5E9ACB, 0xD8E9EC, 0xC0B69C, 0x7C8A9A, 0.75, -0.35, 0);
            case GOLDEN_HOUR -> new Hour(0x8496B0, 0xFBCB80, 0xDCA256, 0x726A78, 0.36, 0.2, 0.05);
            case DUSK -> new Hour(0x2E3763, 0xE58D62, 0xA86A50, 0x474668, 0.26, 0.5, 0.35);
            case NIGHT -> new Hour(0x0C1430, 0x2F4870, 0x6C7C98, 0x2E3852, 0.5, 0.25, 1);
        };
    }

    private static Atmosphere weathered(Atmosphere a, Weather weather) {
        return switch (weather) {
            case CLEAR, WIND -> a;
            case CLOUDY -> change(a, 0xAEB4BA, 0.45, 0.75, 300);
            case FOG -> change(a, 0xC3C7C6, 0.6, 0.5, 22);
            case RAIN -> change(a, 0x7F8A94, 0.6, 0.55, 90);
            case STORM -> change(a, 0x4A5560, 0.62, 0.55, 150);
            case SNOW -> change(a, 0xC9D2DA, 0.55, 0.7, 80);
        };
    }

    /** Sky and haze go towards a cover that is darker by night; the key light is weakened. */
    private static Atmosphere change(Atmosphere a, int cover, double part, double key, double reach) {
        int tone = Colours.multiply(cover, Colours.mix(0xFFFFFF, 0x39466A, a.dark()));
        int top = Colours.mix(a.skyTop(), Colours.scale(tone, 0.8), part);
        int low = Colours.mix(a.skyLow(), tone, part);
        int ambient = Colours.mix(a.ambient(), Colours.scale(tone, 0.86), part * 0.8);
        return new Atmosphere(
                top,
                low,
                Colours.mix(low, top, 0.2),
                Colours.scale(a.key(), key),
                ambient,
                reach,
                a.toLight(),
                a.dark());
    }

    private static Atmosphere mooded(Atmosphere a, @Nullable Mood mood) {
        if (mood == null) {
            return a;
        }
        return switch (mood) {
            case CALM -> tint(a, 0xDCE8E8, 0.06, 1.02);
            case JOYFUL -> tint(a, 0xFFE9A8, 0.1, 1.12);
            case ROMANTIC -> tint(a, 0xFFB7A0, 0.16, 1.05);
            case MELANCHOLIC -> tint(a, 0x7088A8, 0.2, 0.9);
            case MYSTERIOUS -> tint(a, 0x2F5A5E, 0.22, 0.84);
            case TENSE -> tint(a, 0x6A5048, 0.14, 0.86);
            case OMINOUS -> tint(a, 0x2C2230, 0.28, 0.74);
            case DRAMATIC -> tint(a, 0x6A3030, 0.12, 0.94);
        };
    }

    private static Atmosphere tint(Atmosphere a, int colour, double part, double gain) {
        return new Atmosphere(
                Colours.mix(Colours.scale(a.skyTop(), gain), colour, part),
                Colours.mix(Colours.scale(a.skyLow(), gain), colour, part),
                Colours.mix(Colours.scale(a.haze(), gain), colour, part),
                Colours.scale(a.key(), gain),
                Colours.mix(Colours.scale(a.ambient(), gain), colour, part * 0.5),
                a.reach(),
                a.toLight(),
                a.dark());
    }
}
