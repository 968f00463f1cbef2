package app.storycore.workflow.ui;

import app.storycore.base.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Takes another file for a workflow; nothing is stored before its inputs are confirmed. */
final class ReplaceDialog extends Dialog {

    ReplaceDialog(String name, Consumer<byte[]> taken) {
        WorkflowUpload upload = new WorkflowUpload(
                getTranslation("engines.replace"),
                (unusedName, file) -> {
                    close();
                    taken.accept(file);
                },
                Toast::problem);
        Div form = new Div(new Paragraph(getTranslation("engines.replace.text")), upload);
        setHeaderTitle(getTranslation("engines.replace.title", name));
        form.addClassName("engine-form");
        add(form);
        getFooter().add(new Button(getTranslation("users.cancel"), click -> close()));
    }
}
