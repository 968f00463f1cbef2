package app.storycore.project.ui.cast;

import app.storycore.base.ui.WrittenText;
import app.storycore.project.cast.CastInfo;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** A character or a place in one line, where one is chosen: its first picture and its name. */
public final class CastLine extends Div {

    public CastLine(CastInfo member) {
        addClassName("cast-line");
        member.pictures().stream().findFirst().ifPresent(picture -> {
            Image image = new Image(CastThumbnailController.address(picture), "");
            image.getElement().setAttribute("loading", "lazy");
            add(image);
        });
        add(WrittenText.shownIn(new Span(member.name())));
    }
}
