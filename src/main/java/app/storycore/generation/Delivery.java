package app.storycore.generation;

/** A file that stage EXPORT makes. */
public enum Delivery {
    PACKAGE,
    PDF,
    ANIMATIC
}
