package app.storycore.delivery.video;

import app.storycore.delivery.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When which picture is shown, in milliseconds.
 *
 * <p>A shot is one full picture followed by repetitions of a dozen bytes, because players do not keep the time of
 * pictures that stand for seconds: Chromium, which goes by the mean length of a picture, was seen to show cuts of such
 * films two seconds early. In long shots the full picture comes back, so that seeking stays quick.
 */
final class TimeLine {

    /** Length of a repetition: the accuracy of a cut in a player. */
    private static final int TICK = 100;

    private static final int SAMPLES_FROM_FULL_TO_FULL = 100;

    private TimeLine() {}

    /**
     * The samples of one shot, at least two, so that no full picture follows another.
     *
     * @param index from 0
     * @param samples how many
     * @param first duration of the first sample, which takes what does not fill a tick
     * @param other duration of all others
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
        return of(frames, TICK, (frame, samples) -> null);
    }

    /** How the camera moves through a shot of so many samples. */
    @FunctionalInterface
    interface Camera {
        @Nullable
        CameraPath path(Frame frame, int samples);
    }

    /** As the other, with a picture every {@code tick} milliseconds for a camera that moves. */
    static List<Shot> of(List<Frame> frames, int tick, Camera camera) {
        List<Shot> shots = new ArrayList<>();
        Duration end = Duration.ZERO;
        for (Frame frame : frames) {
            long start = end.toMillis();
            end = end.plus(frame.duration());
            int length = Math.toIntExact(end.toMillis() - start);
            int samples = Math.max(2, length / tick);
            int other = Math.min(tick, length / samples);
            CameraPath path = camera.path(frame, samples);
            shots.add(new Shot(shots.size(), frame, samples, length - (samples - 1) * other, other, path));
        }
        return shots;
    }
}
