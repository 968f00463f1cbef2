package app.storycore.workflow.draw;

import app.storycore.engine.EngineSource;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.comfyui.job.JobDeadlines;
import app.storycore.engine.sketch.SketchEngine;
import app.storycore.workflow.DrawableWorkflow;
import app.storycore.workflow.WorkflowQueries;
import app.storycore.workflow.pool.ServerPool;
import app.storycore.workflow.server.EngineNotifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Every usable workflow as an engine. */
@Component
class WorkflowEngineSource implements EngineSource {

    private final WorkflowQueries workflows;
    private final ServerPool pool;
    private final JobDeadlines deadlines;
    private final PanelEngine planner = new SketchEngine();
    private final AtomicLong changes = new AtomicLong();
    private final Map<String, DrawableWorkflow> known = new ConcurrentHashMap<>();

    WorkflowEngineSource(WorkflowQueries workflows, ServerPool pool, JobDeadlines deadlines, EngineNotifier notifier) {
        this.workflows = workflows;
        this.pool = pool;
        this.deadlines = deadlines;
        var unused = notifier.subscribe(this::changed);
    }

    private void changed() {
        changes.incrementAndGet();
        known.clear();
    }

    @Override
    public Optional<PanelEngine> find(String engineId) {
        if (!engineId.startsWith(WorkflowQueries.PREFIX)) {
            return Optional.empty();
        }
        DrawableWorkflow workflow = known.get(engineId);
        if (workflow == null) {
            return read(engineId).map(this::engine);
        }
        return Optional.of(engine(workflow));
    }

    /** What was read while something changed is not kept. */
    private Optional<DrawableWorkflow> read(String engineId) {
        long before = changes.get();
        Optional<DrawableWorkflow> read = workflows.drawable(engineId);
        if (changes.get() == before) {
            read.ifPresent(one -> known.put(engineId, one));
        }
        return read;
    }

    private PanelEngine engine(DrawableWorkflow workflow) {
        return switch (workflow) {
            case DrawableWorkflow.ComfyUi graph -> new ComfyUiEngine(graph, planner, pool, deadlines);
            case DrawableWorkflow.Images model -> new ImagesEngine(model, planner, pool);
        };
    }
}
