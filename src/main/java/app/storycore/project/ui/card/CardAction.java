package app.storycore.project.ui.card;

import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.html.NativeButton;
import org.jsoup.nodes.Entities;

/**
 * An icon with a name that one can press.
 *
 * <p>A storyboard shows a hundred of these at once, so that each is a single element on both sides: a browser's own button
 * whose inside is plain markup, the same for all of them and kept once.
 */
public final class CardAction extends NativeButton {

    public CardAction(String key, StudioIcon icon, Runnable work) {
        String name = getTranslation(key);
        addClassName("card-action");
        getElement().setAttribute("type", "button").setAttribute("title", name);
        getElement()
                .setProperty(
                        "innerHTML",
                        (icon.markup() + "<span class=\"visually-hidden\">" + Entities.escape(name) + "</span>")
                                .intern());
        addClickListener(click -> work.run());
    }

    /** Says more about it to whoever points at it. */
    void explain(String sentence) {
        getElement().setAttribute("title", sentence);
    }
}
