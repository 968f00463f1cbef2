package app.storycore.metrics;

import app.storycore.engine.Fault;
import app.storycore.engine.PanelEngine;
import app.storycore.generation.work.engine.EngineAnswered;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;

/** How long the engines of this node take for a picture, and whether they can be reached. */
class EngineMetrics {

    private final Map<String, EngineMeters> engines = new ConcurrentHashMap<>();

    EngineMetrics(List<PanelEngine> all, MeterRegistry registry) {
        all.forEach(engine -> engines.put(engine.id(), new EngineMeters(engine.id(), registry)));
    }

    @EventListener
    void on(EngineAnswered answer) {
        EngineMeters meters = engines.get(answer.engine());
        if (meters != null) {
            meters.answered(answer);
        }
    }

    private static final class EngineMeters {

        private final Timer drawn;
        private final Timer failed;
        private volatile boolean up = true;

        EngineMeters(String engine, MeterRegistry registry) {
            drawn = timer(engine, "drawn", registry);
            failed = timer(engine, "failed", registry);
            Gauge.builder("studio.engine.up", this, meters -> meters.up ? 1 : 0)
                    .description("0 when the engine could not do what it is there for the last time it was asked")
                    .tag("engine", engine)
                    .strongReference(true)
                    .register(registry);
        }

        private static Timer timer(String engine, String outcome, MeterRegistry registry) {
            return Timer.builder("studio.engine.picture")
                    .description("How long an engine took for one picture, a panel or a sheet")
                    .tag("engine", engine)
                    .tag("outcome", outcome)
                    .serviceLevelObjectives(
                            Duration.ofMillis(250),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(5),
                            Duration.ofSeconds(15),
                            Duration.ofMinutes(1),
                            Duration.ofMinutes(5))
                    .register(registry);
        }

        void answered(EngineAnswered answer) {
            (answer.fault().isEmpty() ? drawn : failed).record(answer.took());
            up = answer.fault().map(EngineMeters::isUpWith).orElse(true);
        }

        /** What is wrong with one prompt, or will be over when the engine has less to do, is no fault of the engine. */
        private static boolean isUpWith(Fault fault) {
            return switch (fault) {
                case BUSY, REFUSED, STORAGE -> true;
                case UNREACHABLE,
                        TIMED_OUT,
                        OUT_OF_MEMORY,
                        BROKEN_ANSWER,
                        ANSWER_LOST,
                        NOT_EQUIPPED,
                        NO_SUCH_ENGINE,
                        UNEXPECTED -> false;
            };
        }
    }
}
