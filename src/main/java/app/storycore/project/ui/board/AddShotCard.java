package app.storycore.project.ui.board;

import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.html.NativeButton;
import org.jsoup.nodes.Entities;

/** The place behind the last shot, where the next one will be; it says by which key one gets there without the mouse. */
final class AddShotCard extends NativeButton {

    AddShotCard(Runnable add) {
        addClassName("shot-next");
        PressOnce.mark(this);
        getElement().setAttribute("type", "button");
        getElement()
                .setProperty(
                        "innerHTML",
                        StudioIcon.PLUS.markup() + "<span>" + Entities.escape(getTranslation("shot.next"))
                                + "</span><kbd>" + Entities.escape(getTranslation("shot.keys.next")) + "</kbd>");
        addClickListener(click -> add.run());
    }
}
