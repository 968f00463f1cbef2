package app.storycore.delivery.video;

import app.storycore.delivery.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When which picture is shown, twenty-four times a second, in units of which a millisecond has {@value #A_MILLISECOND}.
 *
 * <p>A shot is one full picture followed by repetitions of a dozen bytes, because players do not keep the time of
 * pictures that stand for seconds: Chromium, which goes by the mean length of a picture, was seen to show cuts of such
 * films two seconds early. In long shots the full picture comes back, so that seeking stays quick.
 */
final class TimeLine {

    /** Units a second: both milliseconds and pictures are whole numbers of them. */
    static final int TIMESCALE = 24_000;

    static final int A_MILLISECOND = TIMESCALE / 1000;

    /** Length of a picture. */
    static final int TICK = TIMESCALE / 24;

    private static final int SAMPLES_FROM_FULL_TO_FULL = 240;

    /** Of four hours; the pictures of longer films stand longer, so that a film's header stays small. */
    private static final int MOST_SAMPLES = 4 * 3600 * 24;

    private TimeLine() {}

    /**
     * The samples of one shot, at least two, so that no full picture follows another.
     *
     * @param index from 0
     * @param samples how many
     * @param first units of the first sample, which takes what does not fill a picture
     * @param other units of each other one
     * @param path of the camera, or null where it stands still
     */
    record Shot(
            int index,
            Frame frame,
            int samples,
            int first,
            int other,
            @Nullable CameraPath path) {

        /** How many samples sample {@code i} stands after a full picture; 0 for a full one. */
        int sinceFull(int i) {
            return path == null ? i % SAMPLES_FROM_FULL_TO_FULL : i - path.full(i);
        }

        boolean isFull(int i) {
            return sinceFull(i) == 0;
        }

        long duration() {
            return first + (samples - 1L) * other;
        }
    }

    /** All shots in order; cuts are rounded to the millisecond one by one, so that the film never drifts. */
    static List<Shot> of(List<Frame> frames) {
        return of(frames, (frame, samples) -> null);
    }

    /** How the camera moves through a shot of so many samples. */
    @FunctionalInterface
    interface Camera {
        @Nullable
        CameraPath path(Frame frame, int samples);
    }

    /** As the other, for a camera that moves. */
    static List<Shot> of(List<Frame> frames, Camera camera) {
        List<Shot> shots = new ArrayList<>();
        int tick = tick(frames);
        Duration end = Duration.ZERO;
        for (Frame frame : frames) {
            long start = end.toMillis();
            end = end.plus(frame.duration());
            int length = Math.toIntExact((end.toMillis() - start) * A_MILLISECOND);
            int samples = Math.max(2, length / tick);
            int other = Math.min(tick, length / samples);
            CameraPath path = camera.path(frame, samples);
            shots.add(new Shot(shots.size(), frame, samples, length - (samples - 1) * other, other, path));
        }
        return shots;
    }

    private static int tick(List<Frame> frames) {
        long whole =
                frames.stream().mapToLong(frame -> frame.duration().toMillis()).sum() * A_MILLISECOND;
        return Math.toIntExact(Math.max(TICK, whole / MOST_SAMPLES));
    }
}
