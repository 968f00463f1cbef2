package app.storycore.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a view: its title, a line about it, and what can be done with all of it. */
public final class PageHeader extends Header {

    public PageHeader(String title, String text, Component... actions) {
        Paragraph line = new Paragraph(text);

        addClassName("page-header");
        line.addClassName("page-header-text");

        add(new H1(title), line);
        add(actions);
    }
}
