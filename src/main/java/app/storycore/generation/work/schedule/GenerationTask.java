package app.storycore.generation.work.schedule;

import app.storycore.generation.Dispatch;
import app.storycore.generation.work.GenerationRunner;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Runs an admitted generation that was picked on this node, or leaves it to another one. */
@Component
@ConditionalOnProperty(name = "db-scheduler.enabled", matchIfMissing = true)
class GenerationTask {

    /** Every node looks for what is due at least as often. */
    private static final Duration OTHERS_LOOK_WITHIN = Duration.ofSeconds(1);

    private final GenerationRunner runner;
    private final RunPlacement placement;
    private final EngineVersionWait versions;
    private final Clock clock;

    GenerationTask(GenerationRunner runner, RunPlacement placement, EngineVersionWait versions, Clock clock) {
        this.runner = runner;
        this.placement = placement;
        this.versions = versions;
        this.clock = clock;
    }

    CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        Dispatch dispatch = SchedulerLauncher.launch(instance.getId());
        Instant due = context.getExecution().executionTime;
        if (versions.isLeftToOthers(dispatch)) {
            return (complete, execution) ->
                    execution.reschedule(complete, clock.instant().plus(OTHERS_LOOK_WITHIN));
        }
        if (!placement.begins(dispatch, due)) {
            return giveBack(due);
        }
        try {
            runner.run(dispatch);
        } finally {
            placement.ended();
        }
        return new CompletionHandler.OnCompleteRemove<>();
    }

    /** It stays as due as it was, for another node to pick it. */
    private CompletionHandler<Void> giveBack(Instant due) {
        return (complete, execution) -> {
            execution.reschedule(complete, due);
            placement.askOthers();
        };
    }
}
