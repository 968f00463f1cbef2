package app.storycore.metrics;

import static java.util.stream.Collectors.toMap;

import app.storycore.generation.GenerationStatus;
import app.storycore.generation.GenerationStatusChanged;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.Stage;
import app.storycore.generation.run.ShotEnded;
import app.storycore.generation.run.StageMeasured;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** How generations and shots end on this node, and how long their stages take. All are there from the start, at 0. */
class GenerationMetrics {

    private final Map<GenerationStatus, Counter> generations;
    private final Map<ShotStatus, Counter> shots;
    private final Map<Stage, Timer> stages;

    GenerationMetrics(MeterRegistry registry) {
        generations = Arrays.stream(GenerationStatus.values())
                .filter(GenerationStatus::isTerminal)
                .collect(toMap(
                        outcome -> outcome,
                        outcome -> Counter.builder("studio.generations.ended")
                                .description("Generations that ended")
                                .tag("outcome", tag(outcome))
                                .register(registry)));
        shots = Stream.of(ShotStatus.SUCCEEDED, ShotStatus.FAILED)
                .collect(toMap(
                        outcome -> outcome,
                        outcome -> Counter.builder("studio.shots.ended")
                                .description("Shots that were drawn or given up")
                                .tag("outcome", tag(outcome))
                                .register(registry)));
        stages = Arrays.stream(Stage.values())
                .collect(toMap(
                        stage -> stage,
                        stage -> Timer.builder("studio.stage")
                                .description(
                                        "How long a generation took for a stage in which there was something to do")
                                .tag("stage", tag(stage))
                                .register(registry)));
    }

    private static String tag(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** One that begins with its end was imported. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(GenerationStatusChanged change) {
        Counter ended = generations.get(change.to());
        if (ended != null && change.from() != null) {
            ended.increment();
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ShotEnded ended) {
        Objects.requireNonNull(shots.get(ended.outcome())).increment();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(StageMeasured measured) {
        Objects.requireNonNull(stages.get(measured.stage())).record(measured.took());
    }
}
