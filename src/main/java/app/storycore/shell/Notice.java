package app.storycore.shell;

import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A page that has only something to say: an icon, a sentence, and a way on. */
final class Notice extends Div {

    Notice(StudioIcon icon, String title, String text, Component... wayOn) {
        Div picture = new Div(icon.create());

        addClassName("notice");
        picture.addClassName("notice-picture");

        add(picture, new H1(title), new Paragraph(text));
        add(wayOn);
    }
}
