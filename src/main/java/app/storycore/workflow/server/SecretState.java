package app.storycore.workflow.server;

/** Whether the secret of a server can be used. */
public enum SecretState {
    /** The server wants none. */
    NONE,
    STORED,
    /** It was encrypted with another key, as after a restore on another machine: it has to be entered again. */
    UNREADABLE
}
