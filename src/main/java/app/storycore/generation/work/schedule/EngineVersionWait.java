package app.storycore.generation.work.schedule;

import app.storycore.cluster.NodeFacts;
import app.storycore.generation.Dispatch;
import app.storycore.generation.queue.ClusterCapacity;
import app.storycore.generation.run.RunRecorder;
import app.storycore.generation.run.WantedEngine;
import app.storycore.generation.work.engine.EngineRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * While nodes of two versions are at work, as during an update: leaves a run to a node that has the version of the engine
 * with which it began, for as long as that is likely to come.
 */
@Component
class EngineVersionWait {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunRecorder runs;
    private final EngineRegistry engines;
    private final ClusterCapacity capacity;
    private final Clock clock;

    EngineVersionWait(RunRecorder runs, EngineRegistry engines, ClusterCapacity capacity, Clock clock) {
        this.runs = runs;
        this.engines = engines;
        this.capacity = capacity;
        this.clock = clock;
    }

    /** Whether another node should take this one. */
    boolean isLeftToOthers(Dispatch dispatch) {
        return keeping(dispatch).filter(this::isBetterElsewhere).isPresent();
    }

    /** The engine, as {@link NodeFacts#engine} says it, that a node has to have for this one; empty when any will do. */
    Optional<String> wanted(Dispatch dispatch) {
        return keeping(dispatch).map(EngineVersionWait::name).filter(engines.names()::contains);
    }

    private Optional<WantedEngine> keeping(Dispatch dispatch) {
        return runs.wantedEngine(dispatch)
                .filter(wanted -> wanted.since().isAfter(clock.instant().minus(PATIENCE)));
    }

    private boolean isBetterElsewhere(WantedEngine wanted) {
        return !engines.names().contains(name(wanted)) && capacity.hasElsewhere(wanted.id(), wanted.version());
    }

    private static String name(WantedEngine wanted) {
        return NodeFacts.engine(wanted.id(), wanted.version());
    }
}
