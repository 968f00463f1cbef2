package app.storycore.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a page shows while it has nothing to show: why, and what to do about it. */
public final class EmptyState extends Div {

    public EmptyState(StudioIcon icon, String title, String text, Component... wayOn) {
        Div picture = new Div(icon.create());

        addClassName("empty-state");
        picture.addClassName("empty-state-picture");

        add(picture, new H2(title), new Paragraph(text));
        add(wayOn);
    }
}
