package app.storycore.account;

/** Whoever is logged in with this account is so no more: it was locked, or has another password or role. */
public record LoginsEnded(AccountId accountId) {}
