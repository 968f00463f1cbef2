package app.storycore.engine.sketch.raster;

/**
 * How much of each pixel a path covers: signed areas are gathered per edge and summed along each row.
 *
 * <p>The method is that of Raph Levien's font-rs. Contours of one direction join; opposite ones cut holes.
 */
public final class Coverage {

    /** Takes one row of coverage, {@code values[x]} being 0 to 1 for {@code from} up to below {@code to}. */
    public interface RowSink {
        void row(int y, int from, int to, float[] values);
    }

    private final int width;
    private final int height;
    private final int stride;
    private final float[] areas;
    private final float[] row;
    private int top;
    private int bottom;
    private int left;
    private int right;

    public Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.stride = width + 2;
        this.areas = new float[stride * height];
        this.row = new float[stride];
        reset();
    }

    private void reset() {
        top = height;
        bottom = 0;
        left = width;
        right = 0;
    }

    /** Adds every contour of the path, closing it. */
    public void add(Path path) {
        for (int c = 0; c < path.contours(); c++) {
            int start = path.start(c);
            int end = path.end(c);
            float x = path.value(end - 2);
            float y = path.value(end - 1);
            for (int i = start; i < end; i += 2) {
                float toX = path.value(i);
                float toY = path.value(i + 1);
                edge(x, y, toX, toY);
                x = toX;
                y = toY;
            }
        }
    }

    /** Adds one edge; edges must close to contours before {@link #sweep}. */
    void edge(float x0, float y0, float x1, float y1) {
        if (y0 < y1) {
            edge(x0, y0, x1, y1, 1);
        } else if (y0 > y1) {
            edge(x1, y1, x0, y0, -1);
        }
    }

    private void edge(float x0, float y0, float x1, float y1, float direction) {
        int from = Math.max(0, (int) y0);
        int to = Math.min(height, (int) Math.ceil(y1));
        if (from >= to || y1 <= 0) {
            return;
        }
        top = Math.min(top, from);
        bottom = Math.max(bottom, to);
        left = Math.max(0, Math.min(left, (int) Math.min(x0, x1)));
        right = Math.min(width, Math.max(right, (int) Math.max(x0, x1) + 2));
        float slope = (x1 - x0) / (y1 - y0);
        float x = y0 < 0 ? x0 - y0 * slope : x0;
        for (int y = from; y < to; y++) {
            float high = Math.min(y + 1, y1) - Math.max(y, y0);
            float next = x + slope * high;
            float a = Math.max(0, Math.min(x, next));
            float b = Math.min(width, Math.max(x, next));
            if (a < width) {
                span(y * stride, a, Math.max(b, a), high * direction);
            }
            x = next;
        }
    }

    /** Spreads the area right of a piece that crosses one row from x = a to x = b. */
    private void span(int at, float a, float b, float d) {
        int first = (int) a;
        int last = (int) Math.ceil(b);
        if (last <= first + 1) {
            float middle = 0.5f * (a + b) - first;
            areas[at + first] += d - d * middle;
            areas[at + first + 1] += d * middle;
            return;
        }
        float s = 1 / (b - a);
        float af = 1 - (a - first);
        float begin = 0.5f * s * af * af;
        float bf = b - last + 1;
        float end = 0.5f * s * bf * bf;
        areas[at + first] += d * begin;
        if (last == first + 2) {
            areas[at + first + 1] += d * (1 - begin - end);
        } else {
            float second = s * (af + 0.5f);
            areas[at + first + 1] += d * (second - begin);
            for (int x = first + 2; x < last - 1; x++) {
                areas[at + x] += d * s;
            }
            areas[at + last - 1] += d * (1 - (second + (last - first - 3) * s) - end);
        }
        areas[at + last] += d * end;
    }

    /** Hands every touched row to the sink and is empty afterwards. */
    public void sweep(RowSink sink) {
        for (int y = top; y < bottom; y++) {
            int at = y * stride;
            float sum = 0;
            for (int x = left; x < right; x++) {
                sum += areas[at + x];
                areas[at + x] = 0;
                float covered = Math.abs(sum);
                row[x] = covered > 1 ? 1 : covered;
            }
            for (int x = right; x < Math.min(right + 2, stride); x++) {
                areas[at + x] = 0;
            }
            if (left < right) {
                sink.row(y, left, right, row);
            }
        }
        reset();
    }
}
