package app.storycore.imaging.png;

/** The rows of a PNG, each behind its filter byte (W3C PNG, 9.2): Sub, Up or Paeth, whichever is smallest. */
final class PngRows {

    private final int stride;
    private byte[] above;
    private byte[] row;
    private final byte[][] tries;
    private final byte[] filtered;

    PngRows(int width) {
        stride = width * 3;
        above = new byte[stride + 3];
        row = new byte[stride + 3];
        tries = new byte[3][stride];
        filtered = new byte[stride + 1];
    }

    /** The next row behind its filter byte: pixels 0xRRGGBB from an index on; valid until the next call. */
    byte[] filter(int[] rgb, int from) {
        load(rgb, from);
        choose();
        return filtered;
    }

    /** The first three bytes of a row stand for the pixel left of it and stay zero. */
    private void load(int[] rgb, int from) {
        byte[] old = above;
        above = row;
        row = old;
        for (int i = 3, p = from; i < row.length; i += 3, p++) {
            row[i] = (byte) (rgb[p] >> 16);
            row[i + 1] = (byte) (rgb[p] >> 8);
            row[i + 2] = (byte) rgb[p];
        }
    }

    private void choose() {
        int sub = sub(tries[0]);
        int up = up(tries[1]);
        int paeth = paeth(tries[2]);
        int best = up <= sub && up <= paeth ? 1 : sub <= paeth ? 0 : 2;
        filtered[0] = (byte) (best == 2 ? 4 : best + 1);
        System.arraycopy(tries[best], 0, filtered, 1, stride);
    }

    private int sub(byte[] out) {
        int sum = 0;
        for (int i = 0; i < stride; i++) {
            out[i] = (byte) (row[i + 3] - row[i]);
            sum += Math.abs(out[i]);
        }
        return sum;
    }

    private int up(byte[] out) {
        int sum = 0;
        for (int i = 0; i < stride; i++) {
            out[i] = (byte) (row[i + 3] - above[i + 3]);
            sum += Math.abs(out[i]);
        }
        return sum;
    }

    private int paeth(byte[] out) {
        int sum = 0;
        for (int i = 0; i < stride; i++) {
            out[i] = (byte) (row[i + 3] - predict(row[i] & 0xFF, above[i + 3] & 0xFF, above[i] & 0xFF));
            sum += Math.abs(out[i]);
        }
        return sum;
    }

    private static int predict(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
