package app.storycore.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A native form, so that password managers know what they see and what to keep. */
@Tag("form")
final class Form extends HtmlContainer {

    Form(Component... fields) {
        addClassName("door-form");
        add(fields);
    }

    /** Posts to {@code path}; without this the form only groups its fields. */
    void postTo(String path) {
        getElement().setAttribute("method", "post").setAttribute("action", path);
    }
}
