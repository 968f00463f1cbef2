package app.storycore.metrics;

import app.storycore.generation.live.DeliveryObserver;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** How long changes take to the pages of this node. */
final class PushMetrics implements DeliveryObserver {

    private final Timer delay;

    PushMetrics(MeterRegistry registry) {
        delay = Timer.builder("studio.push.delay")
                .description("From a commit, or word of it from another node, to the update of a page that shows it")
                .serviceLevelObjectives(
                        Duration.ofMillis(25),
                        Duration.ofMillis(50),
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(15))
                .register(registry);
    }

    @Override
    public void delivered(Duration took) {
        delay.record(took);
    }
}
