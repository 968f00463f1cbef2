package app.storycore.shell;

import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A page that has only something to say: an icon, a sentence, and a way on. */
final class MessagePage extends Div {

    private final H1 title = new H1();
    private final Paragraph text = new Paragraph();

    MessagePage(StudioIcon icon, String title, String text, Component... wayOn) {
        Div picture = new Div(icon.create());

        addClassName("notice");
        picture.addClassName("notice-picture");

        say(title, text);
        add(picture, this.title, this.text);
        add(wayOn);
    }

    /** Says something else. */
    void say(String newTitle, String newText) {
        title.setText(newTitle);
        text.setText(newText);
    }
}
