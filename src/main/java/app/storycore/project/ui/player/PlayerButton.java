package app.storycore.project.ui.player;

import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.html.NativeButton;

/** A button that works in the browser alone: {@code player.js} knows it by what it does. */
final class PlayerButton extends NativeButton {

    /**
     * @param does as {@code player.js} calls it
     * @param key of its name
     * @param shortcut the key that does the same, in the words of {@code aria-keyshortcuts}
     */
    PlayerButton(String does, String key, String shortcut, StudioIcon... icons) {
        StringBuilder inside = new StringBuilder();
        for (StudioIcon icon : icons) {
            inside.append(icon.markup());
        }
        String name = getTranslation(key);
        addClassName("player-button");
        getElement()
                .setAttribute("type", "button")
                .setAttribute("data-does", does)
                .setAttribute("aria-label", name)
                .setAttribute("aria-keyshortcuts", shortcut)
                .setAttribute("title", name);
        getElement().setProperty("innerHTML", inside.toString());
    }

    /** One that is on or off. */
    PlayerButton switching() {
        getElement().setAttribute("aria-pressed", "false");
        return this;
    }
}
