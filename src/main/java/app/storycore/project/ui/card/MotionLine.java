package app.storycore.project.ui.card;

import app.storycore.base.film.ShotMotion;
import app.storycore.base.ui.StudioIcon;
import app.storycore.project.ui.words.MotionText;
import com.vaadin.flow.component.html.NativeButton;
import org.jsoup.nodes.Entities;

/** How a shot comes in and what its camera does, as a line to press. There is none while it is cut to and its camera follows the film. */
final class MotionLine extends NativeButton {

    private String shown = "";

    MotionLine(Runnable onPress) {
        addClassName("motion-line");
        getElement().setAttribute("type", "button");
        addClickListener(click -> onPress.run());
        setVisible(false);
    }

    void show(ShotMotion motion) {
        String words = MotionText.of(motion);
        setVisible(!words.isEmpty());
        if (!words.equals(shown)) {
            shown = words;
            getElement()
                    .setProperty("innerHTML", StudioIcon.FILM.markup() + "<span>" + Entities.escape(words) + "</span>");
            getElement().setAttribute("aria-label", getTranslation("motion.line.name", words));
        }
    }
}
