package app.storycore.workflow.ui;

import app.storycore.workflow.WorkflowService;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Another name for a workflow. */
final class RenameDialog extends EngineDialog {

    private final TextField name = new TextField(getTranslation("engines.name"));
    private final Consumer<String> saver;

    RenameDialog(String before, Consumer<String> saver) {
        super(before);
        this.saver = saver;
        name.setMaxLength(WorkflowService.NAME_MAX);
        name.setValue(before);
        name.setAutofocus(true);
        fill(name);
    }

    @Override
    void save() {
        saver.accept(name.getValue());
    }
}
