package app.storycore.account;

/** What an account may do. */
public enum Role {
    /** Has projects and generations of its own. */
    USER,
    /** Also manages accounts and sees everybody's queue. */
    ADMIN
}
