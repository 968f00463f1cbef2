package app.storycore.project;

import app.storycore.base.Seed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One shot of a project as it stands in the database.
 *
 * @param number from 1, its place in the sequence
 * @param take 0, or the number of the take that its owner asked for last
 * @param firstSeed from which the seeds of its takes are derived, null when it follows from the shot's id
 * @param scene in which it is, null when in none
 * @param version grows with every stored edit, to notice that somebody else was faster
 */
public record ShotInfo(
        ShotId id,
        int number,
        ShotDraft draft,
        int take,
        @Nullable Seed firstSeed,
        @Nullable UUID scene,
        long version) {

    public PromptVerdict verdict() {
        return PromptRules.check(draft.prompt());
    }
}
