package app.storycore.workflow.monitor;

/** Whether a server can be given pictures. */
public enum ServerCondition {
    /** It was not asked yet. */
    UNKNOWN,
    READY,
    /** It does not answer, or not as it should. */
    FAILING,
    /** An administrator has switched it off. */
    DISABLED
}
