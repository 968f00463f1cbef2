package app.storycore.base.ui;

import com.vaadin.flow.component.Component;

/** The direction of words that people wrote: it follows from the words, whatever the language of the page is. */
public final class WrittenText {

    private static final String ATTRIBUTE = "dir";
    private static final String AUTO = "auto";

    private WrittenText() {}

    /** Lets a component that shows such words, and nothing else, run in their direction. */
    public static <C extends Component> C shownIn(C component) {
        component.getElement().setAttribute(ATTRIBUTE, AUTO);
        return component;
    }

    /** Lets a field run in the direction of what is written in it; its label keeps the page's. */
    public static <C extends Component> C writtenIn(C field) {
        field.addAttachListener(event -> field.getElement()
                .executeJs(
                        "Promise.resolve(this.updateComplete).then(() => this.inputElement?.setAttribute($0, $1))",
                        ATTRIBUTE,
                        AUTO));
        return shownIn(field);
    }
}
