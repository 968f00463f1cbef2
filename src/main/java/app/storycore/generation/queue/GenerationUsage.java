package app.storycore.generation.queue;

import app.storycore.quota.Quota;
import app.storycore.quota.UsageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the generations of accounts use that have not ended. */
@Configuration(proxyBeanMethods = false)
class GenerationUsage {

    @Bean
    UsageSource activeGenerations() {
        return new UsageSource(Quota.GENERATIONS, """
                select owner_id, count(*) as used from generation
                where owner_id in (:owners) and seen_at is null and active_project_id is not null
                group by owner_id""");
    }

    /** Bytes that they are going to store, see {@link ReservedDisk}. */
    @Bean
    UsageSource reservedBytes() {
        return new UsageSource(Quota.DISK, """
                select owner_id, sum(cast(total_shots as bigint)) * %s
                    + sum(cast(total_shots - reused_shots as bigint)) * %s as used
                from generation
                where owner_id in (:owners) and seen_at is null and active_project_id is not null
                group by owner_id""".formatted(ReservedDisk.PACKED_SHOT, ReservedDisk.DRAWN_SHOT));
    }

    /** The same of the takes of a shot beside the one that becomes its panel. */
    @Bean
    UsageSource reservedForTakes() {
        return new UsageSource(Quota.DISK, """
                select g.owner_id, sum(cast(s.takes - 1 as bigint)) * %s as used
                from generation g join generation_shot s on s.generation_id = g.id
                where g.owner_id in (:owners) and g.seen_at is null and g.active_project_id is not null
                    and s.takes > 1 and s.status <> 'REUSED'
                group by g.owner_id""".formatted(ReservedDisk.DRAWN_SHOT));
    }
}
