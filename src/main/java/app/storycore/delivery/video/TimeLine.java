package app.storycore.delivery.video;

import app.storycore.delivery.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * Pictures one after the other.
     *
     * @param start units before the first
     * @param pictures how many, at least one; the last takes what does not fill a picture
     * @param tick units of each picture
     * @param length units of all
     */
    record Span(long start, int pictures, int tick, long length) {

        static Span of(long start, long length, int tick) {
            int pictures = Math.toIntExact(Math.max(1, length / tick));
            return new Span(start, pictures, (int) Math.min(tick, length / pictures), length);
        }

        /** How many pictures a time within it fills, at least one. */
        int picturesIn(Duration time) {
            return Math.clamp(Math.round((double) time.toMillis() * A_MILLISECOND / tick), 1, pictures);
        }
    }

    /**
     * The pictures of one shot.
     *
     * @param index from 0
     * @param before the shot before it, null for the first
     */
    record Shot(int index, Frame frame, @Nullable Frame before, Span span) {

        int pictures() {
            return span.pictures();
        }

        int tick() {
            return span.tick();
        }

        long length() {
            return span.length();
        }
    }

    /** The shots of a film without a title. */
    static List<Shot> of(List<Frame> frames, FrameRate rate) {
        return of(frames, rate, Duration.ZERO);
    }

    /** All shots in order; cuts are rounded to the millisecond one by one, so that the film never drifts. */
    static List<Shot> of(List<Frame> frames, FrameRate rate, Duration title) {
        List<Shot> shots = new ArrayList<>();
        int tick = tick(frames, rate);
        Duration end = title;
        Frame before = null;
        for (Frame frame : frames) {
            long start = end.toMillis();
            end = end.plus(frame.duration());
            Span span = Span.of(start * A_MILLISECOND, (end.toMillis() - start) * A_MILLISECOND, tick);
            shots.add(new Shot(shots.size(), frame, before, span));
            before = frame;
        }
        return shots;
    }

    /** The pictures of a title that stands before the first shot. */
    static Span title(Duration title, FrameRate rate) {
        return Span.of(0, title.toMillis() * A_MILLISECOND, rate.tick());
    }

    private static int tick(List<Frame> frames, FrameRate rate) {
        long whole =
                frames.stream().mapToLong(frame -> frame.duration().toMillis()).sum();
        double times = Math.max(1.0, (double) whole / LONGEST_AT_FULL_RATE.toMillis());
        return (int) Math.ceil(rate.tick() * times);
    }
}
