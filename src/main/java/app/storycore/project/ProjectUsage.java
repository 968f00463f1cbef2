package app.storycore.project;

import app.storycore.quota.Quota;
import app.storycore.quota.UsageQuery;
import app.storycore.quota.UsageSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Projects of accounts. */
@Component
class ProjectUsage implements UsageSource {

    private final UsageQuery query;

    ProjectUsage(UsageQuery query) {
        this.query = query;
    }

    @Override
    public Quota quota() {
        return Quota.PROJECTS;
    }

    @Override
    public Map<UUID, Long> usedBy(Collection<UUID> accountIds) {
        return query.sums(
                "select owner_id, count(*) as used from project where owner_id in (:owners) group by owner_id",
                accountIds);
    }
}
