package app.storycore.generation.work;

import app.storycore.base.NodeName;
import app.storycore.engine.PanelEngine;
import app.storycore.generation.Stage;
import app.storycore.generation.run.RunRecorder;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.work.stage.GridWorker;
import app.storycore.generation.work.stage.ImagesWorker;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The studio with an engine and stages that do nothing. Not a configuration by annotation, so that no other test finds
 * it.
 */
class IdleStudio {

    @Bean
    PanelEngine idleEngine() {
        return new IdleEngine();
    }

    @Bean
    IdleStages idleStages(ShotRecorder recorder, ImagesWorker images) {
        return new IdleStages(recorder, images);
    }

    @Bean
    @Primary
    GenerationRunner idleRunner(
            RunRecorder runs,
            ShotRecorder recorder,
            RunHeartbeats heartbeats,
            GridWorker grid,
            IdleStages idle,
            StorageRetry storage,
            NodeName node,
            ApplicationEventPublisher publisher,
            Clock clock) {
        List<StageWorker> workers =
                List.of(grid, idle, idle.empty(Stage.PROMOTION), idle.empty(Stage.QA), idle.empty(Stage.EXPORT));
        return new GenerationRunner(runs, recorder, heartbeats, workers, storage, node, publisher, clock);
    }

    @Bean
    EmptyTasks emptyTasks() {
        return new EmptyTasks();
    }

    @Bean
    Task<Void> emptyTask(EmptyTasks tasks) {
        return Tasks.oneTime(EmptyTasks.NAME).execute((instance, context) -> tasks.executed());
    }
}
