package app.storycore.generation;

/** How soon a generation is to pause. */
public enum PauseKind {
    AFTER_SHOT,
    /** For engines that can stop inside a shot; it goes back to waiting and uses up no attempt. */
    AT_ONCE
}
