package app.storycore.project;

import java.util.UUID;

/**
 * One shot of a project as it stands in the database.
 *
 * @param number from 1, its place in the sequence
 * @param take 0, or the number of the take that its owner asked for last
 * @param version grows with every stored edit, to notice that somebody else was faster
 */
public record ShotInfo(UUID id, int number, ShotDraft draft, int take, long version) {

    public PromptVerdict verdict() {
        return PromptRules.check(draft.prompt());
    }
}
