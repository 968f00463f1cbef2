package app.storycore.account;

import java.util.UUID;

/** One login of an account was ended from another browser. */
public record LoginEnded(UUID loginId) {}
