package app.storycore.generation;

/** How urgent a generation is among those of its account. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
