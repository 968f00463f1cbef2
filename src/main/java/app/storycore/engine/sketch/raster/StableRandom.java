package app.storycore.engine.sketch.raster;

import app.storycore.base.Seed;

/** A stream of chance that is the same on every machine: SplitMix64 (Steele, Lea, Flood 2014). */
public final class StableRandom {

    private long state;

    public StableRandom(Seed seed) {
        state = seed.value();
    }

    /** The next 64 bits. */
    public long bits() {
        state += 0x9e3779b97f4a7c15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** 0 to below 1. */
    public double unit() {
        return (bits() >>> 11) * 0x1p-53;
    }

    /** {@code from} to below {@code to}. */
    public double between(double from, double to) {
        return from + (to - from) * unit();
    }

    /** 0 to below {@code bound}. */
    public int below(int bound) {
        return (int) Long.remainderUnsigned(bits() >>> 1, bound);
    }

    /** True with the given chance, 0 to 1. */
    public boolean chance(double probability) {
        return unit() < probability;
    }

    /** -1 or 1. */
    public int side() {
        return bits() < 0 ? -1 : 1;
    }

    /** One of the values. */
    public int pick(int... values) {
        return values[below(values.length)];
    }
}
