package app.storycore.generation;

import app.storycore.quota.Quota;
import app.storycore.quota.UsageQuery;
import app.storycore.quota.UsageSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Generations of accounts that have not ended. */
@Component
class GenerationUsage implements UsageSource {

    private final UsageQuery query;

    GenerationUsage(UsageQuery query) {
        this.query = query;
    }

    @Override
    public Quota quota() {
        return Quota.GENERATIONS;
    }

    @Override
    public Map<UUID, Long> usedBy(Collection<UUID> accountIds) {
        return query.sums("""
                select owner_id, count(*) as used from generation
                where owner_id in (:owners) and seen_at is null and active_project_id is not null
                group by owner_id""", accountIds);
    }
}
