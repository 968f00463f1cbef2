package app.storycore.engine.sketch.raster;

import java.util.BitSet;

/**
 * Parts a subject from a ground of its own tone, as one does by hand: the ground is lightened or darkened softly along its
 * outline, band by band from top to bottom, only where the two are about as light.
 */
public final class Halo {

    private static final int BANDS = 10;

    /** Light to dark at which a subject reads by itself. */
    private static final double ENOUGH = 1.6;

    /** To what a dark ground is lightened, and a light one darkened, which shows more. */
    private static final double LIGHTENED = 1.95;

    private static final double DARKENED = 1.75;

    /** The most that the ground is changed by. */
    private static final double MOST = 2;

    private static final double LEAST = 0.55;

    /** Luma, 0 to 255, above which the ground cannot be lightened. */
    private static final double LIGHT = 236;

    /** What keeps the darkest tones from counting as far apart. */
    private static final double BLACK = 12.75;

    /** How far the ground is changed, in parts of the picture's height. */
    private static final double REACH = 0.07;

    /** The same in parts of the subject's height, for small ones. */
    private static final double OF_SIZE = 0.3;

    /** How much of the reach is compared on either side of an outline. */
    private static final double RIM = 0.4;

    private final Canvas canvas;
    private final BitSet owners;
    private int reach;
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = -1;
    private int bottom = -1;

    private Halo(Canvas canvas, BitSet owners) {
        this.canvas = canvas;
        this.owners = owners;
        this.reach = Math.max(4, (int) (REACH * canvas.height()));
    }

    /** Parts what belongs to some owners from all else. */
    public static void part(Canvas canvas, BitSet owners) {
        Halo halo = new Halo(canvas, owners);
        if (halo.find()) {
            halo.part();
        }
    }

    private boolean isSubject(int x, int y) {
        int owner = canvas.ownerAt(y * canvas.width() + x);
        return owner > 0 && owners.get(owner);
    }

    private boolean find() {
        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < canvas.width(); x++) {
                if (isSubject(x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return bottom - top > BANDS;
    }

    private void part() {
        reach = (int) Math.max(4, Math.min(reach, OF_SIZE * (bottom - top)));
        int x0 = Math.max(0, left - reach);
        int x1 = Math.min(canvas.width() - 1, right + reach);
        int y0 = Math.max(0, top - reach);
        int y1 = Math.min(canvas.height() - 1, bottom + reach);
        int wide = x1 - x0 + 1;
        float[] away = new float[wide * (y1 - y0 + 1)];
        float[] within = new float[away.length];
        for (int i = 0; i < away.length; i++) {
            boolean subject = isSubject(x0 + i % wide, y0 + i / wide);
            away[i] = subject ? 0 : reach + 1f;
            within[i] = subject ? reach + 1f : 0;
        }
        Distances.spread(away, wide);
        Distances.spread(within, wide);
        double[] factors = factors(away, within, x0, y0, wide);
        for (int i = 0; i < away.length; i++) {
            if (away[i] > 0 && away[i] <= reach) {
                int y = y0 + i / wide;
                tone(y * canvas.width() + x0 + i % wide, away[i], between(factors, y));
            }
        }
    }

    private void tone(int at, float away, double factor) {
        double near = 1 - away / reach;
        double by = 1 + (factor - 1) * near * near * (3 - 2 * near);
        canvas.rgb()[at] = Colours.scale(canvas.rgb()[at], by);
    }

    /** The factor of a row, between those of the bands above and below. */
    private double between(double[] factors, int y) {
        double at = (y - top) * (double) BANDS / (bottom - top + 1) - 0.5;
        int band = (int) Math.max(0, Math.min(BANDS - 1, Math.floor(at)));
        int next = Math.min(BANDS - 1, band + 1);
        double part = Math.max(0, Math.min(1, at - band));
        return factors[band] + (factors[next] - factors[band]) * part;
    }

    private double[] factors(float[] away, float[] within, int x0, int y0, int wide) {
        double[] in = new double[BANDS];
        double[] out = new double[BANDS];
        int[] inner = new int[BANDS];
        int[] outer = new int[BANDS];
        for (int i = 0; i < away.length; i++) {
            int y = y0 + i / wide;
            int band = Math.max(0, Math.min(BANDS - 1, (y - top) * BANDS / (bottom - top + 1)));
            double luma = 255 * Colours.luma(canvas.rgb()[y * canvas.width() + x0 + i % wide]);
            if (within[i] > 0 && within[i] < reach * RIM) {
                in[band] += luma;
                inner[band]++;
            } else if (away[i] > 0 && away[i] < reach * RIM) {
                out[band] += luma;
                outer[band]++;
            }
        }
        for (int band = 0; band < BANDS; band++) {
            boolean both = inner[band] > 0 && outer[band] > 0;
            in[band] = both ? factor(in[band] / inner[band] + BLACK, out[band] / outer[band] + BLACK) : 1;
        }
        return in;
    }

    /** By how much a ground is to be changed that a subject stands before. */
    private static double factor(double subject, double ground) {
        if (Math.max(subject, ground) / Math.min(subject, ground) >= ENOUGH) {
            return 1;
        }
        boolean lighter = ground >= subject || subject < 4 * BLACK;
        double wanted = lighter && subject * LIGHTENED < LIGHT ? subject * LIGHTENED : subject / DARKENED;
        return Math.max(LEAST, Math.min(MOST, wanted / ground));
    }
}
