package app.storycore.project;

import java.util.UUID;

/**
 * One shot of a project as it stands in the database.
 *
 * @param number from 1, its place in the sequence
 * @param version grows with every stored edit, to notice that somebody else was faster
 */
public record ShotInfo(UUID id, int number, ShotDraft draft, long version) {

    public PromptVerdict verdict() {
        return PromptRules.check(draft.prompt());
    }
}
