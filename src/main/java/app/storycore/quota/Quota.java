package app.storycore.quota;

/** What is limited for each account. */
public enum Quota {
    /** Projects. */
    PROJECTS,
    /** Shots of all projects together. */
    SHOTS,
    /** Bytes of stored files, and of those that active generations are going to store. */
    DISK,
    /** Generations that have not ended: waiting, running or paused. */
    GENERATIONS,
    /** Bytes of one package that is imported. */
    UPLOAD,
    /** Packages that are imported at the same time. */
    UPLOADS_AT_ONCE
}
