package app.storycore.account.ui;

import app.storycore.base.ui.Logo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What one sees before one is inside: a picture, and a card with a form beside it. */
final class SignInLayout extends Main {

    SignInLayout(String title, String text, Component... form) {
        Div picture = new Div();
        Section card = new Section();
        Paragraph promise = new Paragraph(getTranslation("login.promise"));
        Paragraph intro = new Paragraph(text);

        addClassName("door");
        picture.addClassName("door-picture");
        promise.addClassName("door-promise");
        card.addClassName("door-card");
        intro.addClassName("door-intro");

        picture.add(promise);
        card.add(new Logo(), new H1(title), intro);
        card.add(form);
        add(picture, card);
    }
}
