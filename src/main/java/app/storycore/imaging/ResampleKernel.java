package app.storycore.imaging;

/** For every place of a new length, which places of the old one it is made of, and with which weights. */
final class ResampleKernel {

    /** Weights are parts of 1 << BITS. */
    static final int BITS = 14;

    private static final int LOBES = 3;

    private final int[] first;
    private final int[][] weights;

    private ResampleKernel(int[] first, int[][] weights) {
        this.first = first;
        this.weights = weights;
    }

    static ResampleKernel of(int from, int to) {
        double scale = (double) from / to;
        double widen = Math.max(1, scale);
        int[] first = new int[to];
        int[][] weights = new int[to][];
        for (int i = 0; i < to; i++) {
            double centre = (i + 0.5) * scale - 0.5;
            int low = Math.max(0, (int) Math.ceil(centre - LOBES * widen));
            int high = Math.min(from - 1, (int) Math.floor(centre + LOBES * widen));
            first[i] = low;
            weights[i] = whole(raw(centre, low, high, widen));
        }
        return new ResampleKernel(first, weights);
    }

    private static double[] raw(double centre, int low, int high, double widen) {
        double[] raw = new double[high - low + 1];
        for (int k = low; k <= high; k++) {
            raw[k - low] = lanczos((k - centre) / widen);
        }
        return raw;
    }

    private static double lanczos(double x) {
        if (Math.abs(x) < 1e-9) {
            return 1;
        }
        double a = StrictMath.PI * x;
        return Math.abs(x) >= LOBES ? 0 : LOBES * StrictMath.sin(a) * StrictMath.sin(a / LOBES) / (a * a);
    }

    /** Rounded so that the sum is exactly one; what rounding leaves goes to the largest weight. */
    private static int[] whole(double[] raw) {
        double sum = 0;
        for (double weight : raw) {
            sum += weight;
        }
        int[] whole = new int[raw.length];
        int left = 1 << BITS;
        int largest = 0;
        for (int i = 0; i < raw.length; i++) {
            whole[i] = (int) Math.rint(raw[i] / sum * (1 << BITS));
            left -= whole[i];
            largest = whole[i] > whole[largest] ? i : largest;
        }
        whole[largest] += left;
        return whole;
    }

    int first(int place) {
        return first[place];
    }

    /** Of the places from the first one on; not a copy. */
    int[] weights(int place) {
        return weights[place];
    }
}
