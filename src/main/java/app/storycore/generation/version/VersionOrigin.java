package app.storycore.generation.version;

/** Where a version of a shot comes from. */
public enum VersionOrigin {
    DRAWN,
    /** Uploaded by its author. */
    OWN
}
