package app.storycore.project.list;

/** In which order projects are listed. */
public enum ProjectSort {
    /** The one changed last first. */
    CHANGED,
    /** By the alphabet of who reads it. */
    NAME
}
