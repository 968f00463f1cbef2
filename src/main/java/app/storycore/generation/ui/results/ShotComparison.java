package app.storycore.generation.ui.results;

import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.history.ShotDetails;
import app.storycore.generation.ui.picture.ShotResult;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one shot of a project in two generations.
 *
 * @param now in the later one, null when it is not in it
 * @param then in the earlier one, null when it was not in it
 */
record ShotComparison(@Nullable Side now, @Nullable Side then) {

    /** How the two sides differ. */
    enum Difference {
        /** The very same picture. */
        SAME,
        /** From the same words. */
        DRAWN_ANEW,
        REWRITTEN,
        /** One or both have no picture. */
        NOT_DRAWN,
        /** Only in the later one. */
        ADDED,
        /** Only in the earlier one. */
        REMOVED
    }

    /** One shot as it was written for one generation. */
    record Side(ShotSnapshot shot, ShotDraft draft) {

        static Side of(ShotDetails record) {
            return new Side(record.shot(), record.planned().draft());
        }

        ShotResult result() {
            return new ShotResult(shot, draft.prompt());
        }
    }

    /** All shots of both, in the order of the later one; those it has no more at the end. */
    static List<ShotComparison> match(List<ShotDetails> now, List<ShotDetails> then) {
        Map<ShotId, Side> left = new LinkedHashMap<>();
        then.forEach(record -> left.put(record.shot().shotId(), Side.of(record)));
        List<ShotComparison> pairs = new ArrayList<>();
        now.forEach(record -> pairs.add(
                new ShotComparison(Side.of(record), left.remove(record.shot().shotId()))));
        left.values().forEach(gone -> pairs.add(new ShotComparison(null, gone)));
        return pairs;
    }

    /** The same with a newer state of the shot in the later generation. */
    ShotComparison with(ShotSnapshot newer) {
        return new ShotComparison(new Side(newer, Objects.requireNonNull(now).draft()), then);
    }

    Difference difference() {
        if (then == null) {
            return Difference.ADDED;
        }
        if (now == null) {
            return Difference.REMOVED;
        }
        UUID drawnNow = now.shot().panelAssetId();
        UUID drawnThen = then.shot().panelAssetId();
        if (drawnNow == null || drawnThen == null) {
            return Difference.NOT_DRAWN;
        }
        if (drawnNow.equals(drawnThen)) {
            return Difference.SAME;
        }
        return isRewritten() ? Difference.REWRITTEN : Difference.DRAWN_ANEW;
    }

    /** Whether what shows in a picture was written otherwise. */
    boolean isRewritten() {
        return now != null
                && then != null
                && !now.draft().look().equals(then.draft().look());
    }

    /** Those of the two sides that are there, the later one first. */
    Stream<Side> sides() {
        return Stream.concat(Stream.ofNullable(now), Stream.ofNullable(then));
    }
}
