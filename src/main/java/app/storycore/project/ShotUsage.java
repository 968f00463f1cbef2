package app.storycore.project;

import app.storycore.quota.Quota;
import app.storycore.quota.UsageQuery;
import app.storycore.quota.UsageSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shots of accounts, as their projects count them. */
@Component
class ShotUsage implements UsageSource {

    private final UsageQuery query;

    ShotUsage(UsageQuery query) {
        this.query = query;
    }

    @Override
    public Quota quota() {
        return Quota.SHOTS;
    }

    @Override
    public Map<UUID, Long> usedBy(Collection<UUID> accountIds) {
        return query.sums(
                "select owner_id, sum(shots) as used from project where owner_id in (:owners) group by owner_id",
                accountIds);
    }
}
