package app.storycore.base.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The mark of the studio with its name. */
public final class Logo extends Span {

    public Logo() {
        Image mark = new Image("icon.svg", "");
        Span name = new Span("StoryCore");
        Span studio = new Span(" Studio");

        mark.addClassName("brand-mark");
        studio.addClassName("brand-studio");
        addClassName("brand");

        add(mark, new Span(name, studio));
    }
}
