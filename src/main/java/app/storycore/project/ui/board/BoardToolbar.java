package app.storycore.project.ui.board;

import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.project.ui.card.CardAction;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/**
 * Plays the sequence; how the shots lie on the board, as pictures or as a list; and the keys. The browser remembers the choice and shows it:
 * {@code board.js}.
 */
final class BoardToolbar extends Div {

    BoardToolbar(Runnable play, Component track) {
        Button player = new Button(getTranslation("shot.play"), StudioIcon.PLAY.create(), click -> play.run());
        player.addClassName("board-play");
        PressOnce.mark(player);
        Div looks = new Div(
                look("shot.look.grid", StudioIcon.GRID, "grid"), look("shot.look.list", StudioIcon.LIST, "list"));
        looks.addClassName("shot-looks");
        looks.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("shot.look"));
        CardAction keys = new CardAction("shot.keys", StudioIcon.KEYBOARD, () -> new ShortcutsDialog().open());
        keys.addClassName("board-keys");
        addClassName("board-tools");
        add(player, track, looks, keys);
    }

    /** Shows or hides the tools. They are in the browser all the time, so that it can mark the chosen view. */
    void offer(boolean offered) {
        getElement().setAttribute("hidden", !offered);
    }

    private static NativeButton look(String key, StudioIcon icon, String name) {
        NativeButton button = new CardAction(key, icon, () -> {});
        button.getElement().setAttribute("data-look", name);
        return button;
    }
}
