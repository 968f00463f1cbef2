package app.storycore.engine.sketch.raster;

import app.storycore.base.Seed;

/** Tiles of smooth noise, computed once and shared; values 0 to 1, repeating every {@link #SIZE} steps. */
public final class Noise {

    /** Width and height of a tile; a power of two. */
    public static final int SIZE = 512;

    private static final int MASK = SIZE - 1;

    /** Four octaves of value noise from cells of 64 down to 8: clouds, washes, wobble. */
    public static final Noise CLOUD = new Noise(1, 64, 4);
    /** Three octaves from cells of 8 down to 2: the tooth of paper. */
    public static final Noise TOOTH = new Noise(2, 8, 3);
    /** White noise: film grain. */
    public static final Noise GRAIN = new Noise(3, 1, 1);

    private final float[] tile = new float[SIZE * SIZE];

    private Noise(long seed, int cell, int octaves) {
        StableRandom stableRandom = new StableRandom(new Seed(seed));
        double weight = 1;
        for (int octave = 0, size = cell; octave < octaves && size >= 1; octave++, size /= 2) {
            add(stableRandom, size, weight);
            weight *= 0.55;
        }
        normalise();
    }

    private void add(StableRandom stableRandom, int cell, double weight) {
        int cells = SIZE / cell;
        float[] knots = new float[cells * cells];
        for (int i = 0; i < knots.length; i++) {
            knots[i] = (float) (stableRandom.unit() * weight);
        }
        for (int y = 0; y < SIZE; y++) {
            float v = smooth((float) (y % cell) / cell);
            int row = y / cell * cells;
            int below = (y / cell + 1) % cells * cells;
            for (int x = 0; x < SIZE; x++) {
                float u = smooth((float) (x % cell) / cell);
                int left = x / cell;
                int right = (left + 1) % cells;
                float top = knots[row + left] + (knots[row + right] - knots[row + left]) * u;
                float bottom = knots[below + left] + (knots[below + right] - knots[below + left]) * u;
                tile[y * SIZE + x] += top + (bottom - top) * v;
            }
        }
    }

    private static float smooth(float t) {
        return t * t * (3 - 2 * t);
    }

    private void normalise() {
        float low = Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        for (float value : tile) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        for (int i = 0; i < tile.length; i++) {
            tile[i] = (tile[i] - low) / (high - low);
        }
    }

    /** The value at a whole place. */
    public float at(int x, int y) {
        return tile[(y & MASK) * SIZE + (x & MASK)];
    }

    /** The value between the places, bilinear. */
    public float at(float x, float y) {
        int x0 = floor(x);
        int y0 = floor(y);
        float u = x - x0;
        float v = y - y0;
        int row = (y0 & MASK) * SIZE;
        int below = (y0 + 1 & MASK) * SIZE;
        int left = x0 & MASK;
        int right = x0 + 1 & MASK;
        float top = tile[row + left] + (tile[row + right] - tile[row + left]) * u;
        float bottom = tile[below + left] + (tile[below + right] - tile[below + left]) * u;
        return top + (bottom - top) * v;
    }

    private static int floor(float value) {
        int whole = (int) value;
        return value < whole ? whole - 1 : whole;
    }
}
