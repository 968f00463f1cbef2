package app.storycore.generation;

import app.storycore.quota.Quota;
import app.storycore.quota.UsageQuery;
import app.storycore.quota.UsageSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Bytes that active generations are going to store, by an estimate that stands until they end: so each of them has room to
 * its end, however often it is paused or interrupted.
 */
@Component
class ReservedDisk implements UsageSource {

    /** Panel, scaled panel and small picture of a shot, as the sketch engine draws them, with a tenth to spare. */
    static final long DRAWN_SHOT = 3_500_000;

    /** A shot's share of package, PDF and animatic. */
    static final long PACKED_SHOT = 3_500_000;

    private final UsageQuery query;

    ReservedDisk(UsageQuery query) {
        this.query = query;
    }

    /** What a generation will store. */
    static long of(Workload work) {
        return work.panels() * DRAWN_SHOT + work.shots() * PACKED_SHOT;
    }

    @Override
    public Quota quota() {
        return Quota.DISK;
    }

    @Override
    public Map<UUID, Long> usedBy(Collection<UUID> accountIds) {
        return query.sums("""
                select owner_id, sum(cast(total_shots as bigint)) * %d
                    + sum(cast(total_shots - reused_shots as bigint)) * %d as used
                from generation
                where owner_id in (:owners) and seen_at is null and active_project_id is not null
                group by owner_id""".formatted(PACKED_SHOT, DRAWN_SHOT), accountIds);
    }
}
