package app.storycore.base.ui;

import com.vaadin.flow.component.Component;

/** Marks buttons for {@code press-once.js}, which takes a double click or a held Enter key for one press. */
public final class PressOnce {

    private PressOnce() {}

    /** One that makes or starts something. Primary buttons and those of questions need no mark. */
    public static <C extends Component> C mark(C button) {
        button.getElement().setAttribute("data-once", true);
        return button;
    }
}
