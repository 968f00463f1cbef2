package app.storycore.workflow.server;

/** What a server wants to be shown with each call. */
public enum LoginKind {
    NONE,
    /** A header with a secret, such as {@code X-API-Key}. */
    HEADER,
    /** A name and a password by HTTP Basic. */
    BASIC
}
