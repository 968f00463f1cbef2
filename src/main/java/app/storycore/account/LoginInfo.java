package app.storycore.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which an account is logged in.
 *
 * @param seenAt when it was last there, to a few minutes
 */
public record LoginInfo(UUID id, LoginPlace place, Instant createdAt, Instant seenAt) {}
