package app.storycore.delivery.video;

import java.util.ArrayList;
import java.util.List;

/** The views of one shot, picture by picture, and which of them are coded in full. */
final class CameraPath {

    /** Beyond this change of scale, moving blocks as a whole would show. */
    private static final double MOST_ZOOM = 0.012;

    private static final double LEAST_SHIFT = 0.1;
    private static final int ROOM_TO_INTERPOLATE = 4;
    private static final int MOST_BETWEEN_FULL = 120;

    private final CameraMove move;
    private final int width;
    private final int height;
    private final StreamFormat format;
    private final int[] full;

    /**
     * @param width of the picture that the views show parts of
     * @param height of that picture
     */
    CameraPath(CameraMove move, int samples, int width, int height, StreamFormat format) {
        this.move = move;
        this.width = width;
        this.height = height;
        this.format = format;
        this.full = new int[samples];
        int last = 0;
        for (int i = 1; i < samples; i++) {
            last = isDue(i, last) ? i : last;
            full[i] = last;
        }
    }

    /** Never directly after another one, and never as the last. */
    private boolean isDue(int sample, int last) {
        boolean may = sample > last + 1 && sample < full.length - 1;
        return may && (sample - last >= MOST_BETWEEN_FULL || isFar(view(sample), view(last), format));
    }

    View view(int sample) {
        CameraMove.Part part = move.at((double) sample / (full.length - 1));
        double scale = part.size() * width / format.width();
        double half = (scale - 1) / 2;
        return new View(part.left() * width + half, part.top() * height + half, scale);
    }

    /** Whether some of {@code now} lies beyond what is coded with {@code full}, or would tear. */
    private static boolean isFar(View now, View full, StreamFormat format) {
        double first = Math.min(now.across(0, full), now.down(0, full));
        double last = Math.max(now.across(format.width(), full), now.down(format.height(), full));
        return first < -LEAST_SHIFT
                || last > format.margin() - ROOM_TO_INTERPOLATE
                || Math.abs(now.scale() / full.scale() - 1) > MOST_ZOOM;
    }

    /** The full picture that a sample refers to; itself, if it is one. */
    int full(int sample) {
        return full[sample];
    }

    /** All samples that are coded in full. */
    List<Integer> fulls() {
        List<Integer> fulls = new ArrayList<>();
        for (int i = 0; i < full.length; i++) {
            if (full[i] == i) {
                fulls.add(i);
            }
        }
        return fulls;
    }
}
