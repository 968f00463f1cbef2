package app.storycore.asset;

import app.storycore.quota.Quota;
import app.storycore.quota.UsageQuery;
import app.storycore.quota.UsageSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Bytes that accounts have stored: every content counts once, whoever else has it too. */
@Component
class AssetUsage implements UsageSource {

    private final UsageQuery query;

    AssetUsage(UsageQuery query) {
        this.query = query;
    }

    @Override
    public Quota quota() {
        return Quota.DISK;
    }

    @Override
    public Map<UUID, Long> usedBy(Collection<UUID> accountIds) {
        return query.sums("""
                select owner_id, sum(size_bytes) as used
                from (select distinct owner_id, content_hash, size_bytes from asset where owner_id in (:owners)) as stored
                group by owner_id""", accountIds);
    }
}
