package app.storycore.project.script.compare;

import app.storycore.base.film.FrameRate;
import app.storycore.project.imports.listing.ClipLength;
import app.storycore.project.imports.listing.ParsedShot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Compares clips with shots by frames, so that what was only rounded when it went out is not a change when it comes back. */
final class CutLengths {

    private static final double MILLIS = 1_000;

    private final List<BoardShot> board;
    private final List<Duration> starts = new ArrayList<>();

    CutLengths(List<BoardShot> board) {
        this.board = board;
        Duration start = Duration.ZERO;
        for (BoardShot shot : board) {
            starts.add(start);
            start = start.plus(shot.draft().duration());
        }
    }

    /** What taking a clip would change of a shot: its duration, or nothing. */
    Set<ScriptPart> changed(ParsedShot now, int place) {
        ClipLength clip = Objects.requireNonNull(now.clip());
        Duration there = board.get(place).draft().duration();
        boolean same = there.equals(now.draft().duration())
                || clip.frames() == framesInSequence(place, clip.rate())
                || clip.frames()
                        == Math.round(there.toMillis() / MILLIS * clip.rate().perSecond());
        return same ? EnumSet.noneOf(ScriptPart.class) : EnumSet.of(ScriptPart.DURATION);
    }

    /** Each shot begins at the frame nearest to its place, and ends where the next one begins. */
    private long framesInSequence(int place, FrameRate rate) {
        Duration start = starts.get(place);
        Duration end = start.plus(board.get(place).draft().duration());
        return Math.max(1, rate.frame(end) - rate.frame(start));
    }
}
