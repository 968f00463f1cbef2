package app.storycore.project.imports.cut;

import app.storycore.base.film.FrameRate;
import app.storycore.project.imports.listing.ImportNotice;
import java.util.List;

/**
 * A cut as it was read.
 *
 * @param track what is seen, from the first frame on
 * @param rate of its frames
 * @param rateTold whether the file says it, or it was only guessed
 * @param notices what was left out, or not read as it was meant
 */
public record Cut(List<Segment> track, FrameRate rate, boolean rateTold, List<ImportNotice> notices) {

    public Cut {
        track = List.copyOf(track);
        notices = List.copyOf(notices);
    }

    /** Clips that are seen. */
    public long clips() {
        return track.stream().filter(segment -> segment.clip() != null).count();
    }
}
