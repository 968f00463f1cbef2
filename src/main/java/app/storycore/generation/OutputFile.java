package app.storycore.generation;

/** A file that stage EXPORT makes. */
public enum OutputFile {
    PACKAGE,
    PDF,
    ANIMATIC
}
