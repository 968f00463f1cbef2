package app.storycore.project;

/** A project or a shot cannot be kept like this. */
public class ProjectRejectedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** The name is empty or longer than {@link ProjectService#NAME_MAX}. */
        NAME_LENGTH,
        /** The negative prompt is longer than {@link ProjectService#NEGATIVE_PROMPT_MAX}. */
        NEGATIVE_PROMPT_LENGTH,
        /** The prompt has more than {@link PromptRules#STORED_MAX} characters. */
        PROMPT_TOO_LONG_TO_KEEP,
        /** Dialogue, action or notes have more than {@link app.storycore.project.text.ShotTexts#LENGTH_MAX} characters. */
        TEXT_LENGTH,
        /** The duration is outside {@link ShotDraft#MIN_DURATION} to {@link ShotDraft#MAX_DURATION}. */
        DURATION,
        /** The project has {@link ShotService#SHOTS_MAX} shots already. */
        TOO_MANY_SHOTS
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ProjectRejectedException(Reason reason) {
        super("Project rejected: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
