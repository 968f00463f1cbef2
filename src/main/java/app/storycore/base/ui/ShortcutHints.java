package app.storycore.base.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Which keys do what, for those who have a keyboard. */
public final class ShortcutHints extends Div {

    /** One key as it stands on a keyboard. */
    @Tag("kbd")
    private static final class KeyCap extends HtmlContainer {
        KeyCap(String text) {
            setText(text);
        }
    }

    public ShortcutHints() {
        addClassName("key-legend");
    }

    /** Adds a line: what the keys do, and the keys. */
    public Span add(String words, String... keys) {
        Span line = new Span();
        for (String key : keys) {
            line.add(new KeyCap(key));
        }
        line.add(new Span(words));
        add(line);
        return line;
    }
}
