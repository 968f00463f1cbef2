package app.storycore.generation.work.schedule;

import app.storycore.generation.removal.GenerationDeletion;
import app.storycore.generation.removal.HistoryRetention;
import app.storycore.generation.version.VersionChoice;
import app.storycore.project.sound.SoundFiles;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Has the past forgotten beyond what is kept, once a day, and deleted projects removed soon after nobody can restore them;
 * a server that was off does it after its next start.
 */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionConfiguration.class);
    private static final Duration EVERY = Duration.ofDays(1);
    private static final Duration REMOVE_EVERY = Duration.ofMinutes(1);

    @Bean
    Task<Void> historyRetentionTask(HistoryRetention retention, VersionChoice versions, SoundFiles sounds) {
        return Tasks.recurring("history-retention", FixedDelay.of(EVERY)).execute((instance, context) -> {
            int pictures = versions.tidy();
            if (pictures > 0) {
                LOG.info("{} pictures were of shots that are gone", pictures);
            }
            int silent = sounds.tidy();
            if (silent > 0) {
                LOG.info("{} sounds were of shots that are gone", silent);
            }
            int forgotten = retention.apply();
            if (forgotten > 0) {
                LOG.info("{} generations were older or more than the history keeps", forgotten);
            }
        });
    }

    @Bean
    Task<Void> deletedProjectsTask(GenerationDeletion deletion) {
        return Tasks.recurring("deleted-projects", FixedDelay.of(REMOVE_EVERY)).execute((instance, context) -> {
            int removed = deletion.removeDeleted();
            if (removed > 0) {
                LOG.info("{} deleted projects were removed with all their files", removed);
            }
        });
    }
}
