package app.storycore.delivery;

import app.storycore.delivery.sound.Sound;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A finished sequence, ready to be written down.
 *
 * @param frames in order, at least one, failed ones included, numbers rising
 * @param sounds the track of the whole and those of shots, at most one each, in the order of the shots
 */
public record Storyboard(
        ProjectInfo project, List<Frame> frames, Sheet sheet, GenerationInfo generation, List<Sound> sounds) {

    public Storyboard {
        frames = List.copyOf(frames);
        sounds = List.copyOf(sounds);
        if (frames.isEmpty()) {
            throw new IllegalArgumentException("A storyboard has at least one shot");
        }
        requireRisingNumbers(frames);
    }

    /** One without a sound. */
    public Storyboard(ProjectInfo project, List<Frame> frames, Sheet sheet, GenerationInfo generation) {
        this(project, frames, sheet, generation, List.of());
    }

    /** The same with these sounds. */
    public Storyboard with(List<Sound> others) {
        return new Storyboard(project, frames, sheet, generation, others);
    }

    private static void requireRisingNumbers(List<Frame> frames) {
        for (int i = 1; i < frames.size(); i++) {
            int before = frames.get(i - 1).number();
            int number = frames.get(i).number();
            if (number <= before) {
                throw new IllegalArgumentException("Shot " + number + " stands after shot " + before);
            }
        }
    }

    /** How long the whole sequence runs, failed shots included. */
    public Duration duration() {
        return frames.stream().map(Frame::duration).reduce(Duration.ZERO, Duration::plus);
    }

    public List<Frame> failed() {
        return frames.stream()
                .filter(frame -> frame.outcome() instanceof FrameOutcome.Failed)
                .toList();
    }

    /** The first shot that has a panel. */
    public Optional<Frame> firstMade() {
        return frames.stream()
                .filter(frame -> frame.outcome() instanceof FrameOutcome.Made)
                .findFirst();
    }
}
