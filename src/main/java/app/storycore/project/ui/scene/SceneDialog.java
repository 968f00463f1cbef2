package app.storycore.project.ui.scene;

import app.storycore.base.ui.Once;
import app.storycore.base.ui.WrittenText;
import app.storycore.project.scene.SceneService;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for the heading of a scene. */
public final class SceneDialog extends Dialog {

    private final TextField heading = new TextField();
    private final Once once = new Once();

    /** @param write told what was written */
    public SceneDialog(String written, Consumer<String> write) {
        Button keep = new Button(getTranslation("scene.heading.keep"), click -> keep(write));
        heading.setLabel(getTranslation("scene.heading"));
        heading.setPlaceholder(getTranslation("scene.heading.example"));
        heading.setHelperText(getTranslation("scene.heading.hint"));
        heading.setMaxLength(SceneService.HEADING_MAX);
        heading.setValue(written);
        heading.setWidthFull();
        heading.setAutofocus(true);
        heading.addKeyPressListener(Key.ENTER, press -> keep(write));
        WrittenText.writtenIn(heading);
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(getTranslation(written.isEmpty() ? "scene.begin" : "scene.rename"));
        setWidth("min(520px, 92vw)");
        add(heading);
        getFooter().add(new Button(getTranslation("project.new.cancel"), click -> close()), keep);
    }

    private void keep(Consumer<String> write) {
        String written = heading.getValue();
        once.run(() -> write.accept(written));
        close();
    }
}
