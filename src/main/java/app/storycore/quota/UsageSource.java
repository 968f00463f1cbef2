package app.storycore.quota;

/**
 * How to count what accounts use of a quota; of several sources of one quota the sum counts. A bean of the package whose
 * tables are asked.
 *
 * @param sql gives {@code owner_id} and {@code used} for the {@code :owners} of a list; those that use nothing may be missing
 */
public record UsageSource(Quota quota, String sql) {}
