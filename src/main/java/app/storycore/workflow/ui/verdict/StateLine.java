package app.storycore.workflow.ui.verdict;

import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A sign and what it means. */
public final class StateLine extends Div {

    public StateLine() {
        addClassName("engine-state");
    }

    public StateLine(StudioIcon icon, String words) {
        this();
        show(icon, words, false);
    }

    /** @param failed whether somebody must act */
    public void show(StudioIcon icon, String words, boolean failed) {
        removeAll();
        add(icon.create(), new Span(words));
        setClassName("engine-state-failed", failed);
    }
}
