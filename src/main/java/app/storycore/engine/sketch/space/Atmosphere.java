package app.storycore.engine.sketch.space;

import app.storycore.engine.sketch.raster.Colours;

/**
 * Light and atmosphere of a shot.
 *
 * @param skyTop colour of the upper sky
 * @param skyLow colour of the sky at the horizon
 * @param haze what distance fades into
 * @param key colour of the light
 * @param ambient colour of the light in the shadows
 * @param reach metres after which 63 of 100 of a thing's own colour are lost
 * @param toLight direction towards the light, of length 1
 * @param dark 0 by day to 1 by night
 */
public record Atmosphere(
        int skyTop, int skyLow, int haze, int key, int ambient, double reach, Vec toLight, double dark) {

    /** The colour of a surface, lit 0 to 1, seen at a depth in metres. */
    public int shade(int albedo, double lit, double depth) {
        double l = Math.max(0, Math.min(1, lit));
        double r = Colours.red(albedo) * (Colours.red(ambient) + Colours.red(key) * l) / 255;
        double g = Colours.green(albedo) * (Colours.green(ambient) + Colours.green(key) * l) / 255;
        double b = Colours.blue(albedo) * (Colours.blue(ambient) + Colours.blue(key) * l) / 255;
        return veil(Colours.rgb(r, g, b), depth);
    }

    /** A finished colour behind as much air. */
    public int veil(int colour, double depth) {
        return Colours.mix(colour, haze, lost(depth));
    }

    /** How much of a thing's own colour is lost at a depth, 0 to 1. */
    public double lost(double depth) {
        double t = Math.max(0, depth) / reach;
        return t < 0.01 ? t : 1 - StrictMath.exp(-t);
    }

    /** How much light falls on a surface with this outward direction, 0 to 1. */
    public double falls(Vec normal) {
        return Math.max(0, normal.dot(toLight) * 0.85 + 0.15);
    }

    /** The same with this many times as much light. */
    Atmosphere lit(double times) {
        int lamp = Colours.scale(key, times);
        return new Atmosphere(skyTop, skyLow, haze, lamp, Colours.scale(ambient, times), reach, toLight, dark);
    }

    Atmosphere withReach(double metres) {
        return new Atmosphere(skyTop, skyLow, haze, key, ambient, metres, toLight, dark);
    }
}
