package app.storycore.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;

/** A native form, so that password managers know what they see and what to keep. */
@Tag("form")
final class Form extends HtmlContainer {

    Form(Component... fields) {
        addClassName("door-form");
        add(fields);
    }

    /** Tells password managers whose password is written here. */
    void nameAccount(String username) {
        Input name = new Input();
        name.setValue(username);
        name.addClassName("visually-hidden");
        name.getElement()
                .setAttribute("autocomplete", "username")
                .setAttribute("readonly", "")
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-hidden", "true");
        addComponentAsFirst(name);
    }

    /** Posts to {@code path}; without this the form only groups its fields. */
    void postTo(String path) {
        getElement().setAttribute("method", "post").setAttribute("action", path);
    }
}
