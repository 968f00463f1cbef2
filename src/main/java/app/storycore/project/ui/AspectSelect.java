package app.storycore.project.ui;

import app.storycore.base.film.AspectRatio;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;

/** The frame of a project. */
public final class AspectSelect extends Select<AspectRatio> {

    public AspectSelect(AspectRatio aspect) {
        addClassName("project-aspect");
        setItems(AspectRatio.values());
        setItemLabelGenerator(AspectRatio::label);
        setValue(aspect);
    }

    /** Calls {@code listener} with the frame that a person chose. */
    public void whenChosen(Consumer<AspectRatio> listener) {
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(change.getValue());
            }
        });
    }
}
