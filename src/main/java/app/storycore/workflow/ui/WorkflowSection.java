package app.storycore.workflow.ui;

import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowQueries;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sketch engine and the workflows. */
final class WorkflowSection extends Section {

    private final WorkflowActions actions;
    private final WorkflowChecks checks;
    private final SketchRow sketch;
    private final RowList<String, WorkflowRow> list = new RowList<>();

    WorkflowSection(WorkflowActions actions, WorkflowChecks checks) {
        this.actions = actions;
        this.checks = checks;
        this.sketch = new SketchRow(actions);
        Button addModel = new Button(
                getTranslation("engines.model.add"), StudioIcon.PLUS.create(), click -> actions.askForModel());
        Div head = new Div(new H2(getTranslation("engines.workflows")), addModel);
        Paragraph hint = new Paragraph(getTranslation("engines.workflows.text"));
        WorkflowUpload upload = new WorkflowUpload(getTranslation("engines.upload"), this::upload, Toast::problem);

        addClassName("engine-section");
        head.addClassName("engine-section-head");
        hint.addClassName("engine-none");
        show();

        add(head, hint, upload, sketch, list);
    }

    void upload(String name, byte[] file) {
        actions.upload(name, file);
    }

    /** Takes what there is by now. */
    void show() {
        String byDefault = actions.defaultEngine();
        Map<String, WorkflowInfo> all = new LinkedHashMap<>();
        actions.list().forEach(workflow -> all.put(workflow.engineId(), workflow));
        sketch.show(byDefault.equals(WorkflowQueries.SKETCH));
        list.show(List.copyOf(all.keySet()), id -> new WorkflowRow(found(all, id), actions, checks));
        list.rows().forEach((id, row) -> row.show(found(all, id), byDefault.equals(id)));
    }

    private static WorkflowInfo found(Map<String, WorkflowInfo> all, String id) {
        return Objects.requireNonNull(all.get(id));
    }

    void lookAgain() {
        list.rows().values().forEach(WorkflowRow::lookAgain);
    }
}
