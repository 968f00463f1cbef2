package app.storycore.dashboard;

import app.storycore.workflow.WorkflowQueries;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What draws a project: the engine that needs nothing, or a workflow; hidden while there is nothing to choose from. */
final class EngineSelect extends Select<String> {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final WorkflowQueries workflows;

    /** @param engine the id of the one that is chosen, null for the engine that needs nothing */
    EngineSelect(WorkflowQueries workflows, @Nullable String engine) {
        this.workflows = workflows;
        names.put(WorkflowQueries.SKETCH, getTranslation("engines.sketch"));
        workflows.usable().forEach(workflow -> names.put(workflow.engineId(), workflow.name()));

        addClassName("project-engine");
        setManualValidation(true);
        setItemLabelGenerator(this::label);
        show(engine);
    }

    /** Shows what is chosen now; one that is gone is shown as such. */
    void show(@Nullable String engine) {
        String chosen = engine == null ? WorkflowQueries.SKETCH : engine;
        setItems(Stream.concat(names.keySet().stream(), Stream.of(chosen))
                .distinct()
                .toList());
        setValue(chosen);
        setInvalid(!names.containsKey(chosen));
        setVisible(names.size() > 1 || isInvalid());
    }

    /** Calls {@code listener} with the id that a person chose, null for the engine that needs nothing. */
    void whenChosen(Consumer<@Nullable String> listener) {
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                setInvalid(!names.containsKey(getValue()));
                listener.accept(chosen());
            }
        });
    }

    @Nullable
    String chosen() {
        return WorkflowQueries.SKETCH.equals(getValue()) ? null : getValue();
    }

    private String label(String engine) {
        String name = names.get(engine);
        return name == null
                ? getTranslation("project.engine.gone", workflows.name(engine).orElse(engine))
                : name;
    }
}
