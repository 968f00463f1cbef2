package app.storycore.account;

/**
 * An account was changed.
 *
 * @param account as it is now
 */
public record AccountChanged(AccountInfo account) {}
