package app.storycore.project;

import app.storycore.project.ProjectRejectedException.Reason;

/** What a shot may be to be kept at all, and how many a project may hold. */
final class ShotRules {

    private ShotRules() {}

    static void check(ShotDraft draft) {
        if (draft.prompt().length() > PromptRules.STORED_MAX) {
            throw new ProjectRejectedException(Reason.PROMPT_TOO_LONG_TO_KEEP);
        }
        if (!draft.texts().fit()) {
            throw new ProjectRejectedException(Reason.TEXT_LENGTH);
        }
        if (!ShotDraft.isDuration(draft.duration())) {
            throw new ProjectRejectedException(Reason.DURATION);
        }
    }

    static void requireRoom(int shots) {
        if (shots > ShotService.SHOTS_MAX) {
            throw new ProjectRejectedException(Reason.TOO_MANY_SHOTS);
        }
    }
}
