package app.storycore.project;

import app.storycore.quota.Quota;
import app.storycore.quota.UsageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many projects accounts have, and how many shots in them. */
@Configuration(proxyBeanMethods = false)
class ProjectUsage {

    /** A deleted one counts no longer, although it can still be restored. */
    private static final String KEPT = " and deleted_at is null group by owner_id";

    @Bean
    UsageSource usedProjects() {
        return new UsageSource(
                Quota.PROJECTS, "select owner_id, count(*) as used from project where owner_id in (:owners)" + KEPT);
    }

    /** As the projects count them. */
    @Bean
    UsageSource usedShots() {
        return new UsageSource(
                Quota.SHOTS, "select owner_id, sum(shots) as used from project where owner_id in (:owners)" + KEPT);
    }
}
