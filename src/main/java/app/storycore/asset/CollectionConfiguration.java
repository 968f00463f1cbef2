package app.storycore.asset;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has unused files collected once a day; a server that was off at the time does it after its next start. */
@Configuration(proxyBeanMethods = false)
class CollectionConfiguration {

    private static final Duration EVERY = Duration.ofDays(1);

    @Bean
    Task<Void> assetCollectionTask(AssetCollector collector) {
        return Tasks.recurring("asset-collection", FixedDelay.of(EVERY)).execute((instance, context) -> {
            try {
                collector.collect();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
