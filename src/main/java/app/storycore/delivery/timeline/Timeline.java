package app.storycore.delivery.timeline;

import app.storycore.delivery.DeliveryNames;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.Storyboard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A sequence cut into whole frames: each shot begins at the frame nearest to its place on the film, so that the lengths of many
 * shots do not add up to an error.
 *
 * @param clips one a shot, without gaps, in order
 */
record Timeline(String title, EditRate rate, List<Clip> clips) {

    private static final int SECONDS_BEFORE = 3_600;

    Timeline {
        clips = List.copyOf(clips);
    }

    /**
     * A shot on the timeline.
     *
     * @param file the name of its panel, as in the package
     * @param start its first frame, from 0
     * @param length frames, at least 1
     */
    record Clip(Frame frame, String file, long start, long length) {

        String name() {
            return "Shot " + frame.shownNumber();
        }

        long end() {
            return start + length;
        }

        boolean hasPanel() {
            return frame.outcome() instanceof FrameOutcome.Made;
        }
    }

    static Timeline of(Storyboard storyboard, EditRate rate) {
        List<Clip> clips = new ArrayList<>();
        Duration position = Duration.ZERO;
        for (Frame frame : storyboard.frames()) {
            long start = rate.frame(position);
            position = position.plus(frame.duration());
            String file = DeliveryNames.panel(storyboard, frame.number());
            clips.add(new Clip(frame, file, start, Math.max(1, rate.frame(position) - start)));
        }
        return new Timeline(storyboard.project().name(), rate, clips);
    }

    /** Frames of the whole sequence. */
    long length() {
        return clips.getLast().end();
    }

    /** The number that the first frame has on time code: an hour, as editors expect. */
    long origin() {
        return (long) SECONDS_BEFORE * rate.timebase();
    }

    /** Time code of a frame of the sequence. */
    String timecode(long frame) {
        return rate.timecode(origin() + frame);
    }
}
