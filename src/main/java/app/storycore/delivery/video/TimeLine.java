package app.storycore.delivery.video;

import app.storycore.delivery.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * When which picture is shown, in units of {@link FrameRate#TIMESCALE}.
 *
 * <p>A shot is many pictures that stand equally long, because players do not keep the time of pictures that stand for
 * seconds: Chromium, which goes by the mean length of a picture, was seen to show cuts of such films two seconds early.
 */
final class TimeLine {

    static final int A_MILLISECOND = FrameRate.TIMESCALE / 1000;

    /** The pictures of longer films stand longer, so that a film's header stays small. */
    private static final Duration LONGEST_AT_FULL_RATE = Duration.ofHours(4);

    private TimeLine() {}

    /**
     * The pictures of one shot.
     *
     * @param index from 0
     * @param pictures how many, at least one; the last takes what does not fill a picture
     * @param tick units of each picture
     * @param length units of the whole shot
     */
    record Shot(int index, Frame frame, int pictures, int tick, long length) {}

    /** All shots in order; cuts are rounded to the millisecond one by one, so that the film never drifts. */
    static List<Shot> of(List<Frame> frames, FrameRate rate) {
        List<Shot> shots = new ArrayList<>();
        int tick = tick(frames, rate);
        Duration end = Duration.ZERO;
        for (Frame frame : frames) {
            long start = end.toMillis();
            end = end.plus(frame.duration());
            long length = (end.toMillis() - start) * A_MILLISECOND;
            int pictures = Math.toIntExact(Math.max(1, length / tick));
            shots.add(new Shot(shots.size(), frame, pictures, (int) Math.min(tick, length / pictures), length));
        }
        return shots;
    }

    private static int tick(List<Frame> frames, FrameRate rate) {
        long whole =
                frames.stream().mapToLong(frame -> frame.duration().toMillis()).sum();
        double times = Math.max(1.0, (double) whole / LONGEST_AT_FULL_RATE.toMillis());
        return (int) Math.ceil(rate.tick() * times);
    }
}
