package app.storycore.quota;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Counts what accounts use of a quota; of several sources of one quota the sum counts. */
public interface UsageSource {

    /** What is counted. */
    Quota quota();

    /** What these accounts use, by one query; those that use nothing may be missing. */
    Map<UUID, Long> usedBy(Collection<UUID> accountIds);
}
