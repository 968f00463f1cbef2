package app.storycore.generation.ui.results;

import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Leads to what a generation made: plays its animatic, or shows its panels where there is none. */
public final class LookButton extends Button {

    public LookButton(Runnable onLook) {
        addClassName("panel-look");
        setVisible(false);
        addClickListener(click -> onLook.run());
    }

    /** Shows the way to what this generation made, if it made anything. */
    public void show(GenerationSnapshot generation) {
        boolean film = generation.animaticAssetId() != null;
        setText(getTranslation(film ? "panel.look.film" : "panel.look.panels"));
        setIcon((film ? StudioIcon.PLAY : StudioIcon.PICTURE).create());
        setVisible(film || generation.made() + generation.reused() > 0);
    }

    /** Whether it is the first thing to press. */
    public void rank(boolean first) {
        setThemeVariant(ButtonVariant.PRIMARY, first);
    }
}
