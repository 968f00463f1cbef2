package app.storycore.generation.ui.detail;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.ui.Confirmation;

/** Asks before something is deleted for good, saying what goes with it. */
public final class DeleteConfirmation {

    private DeleteConfirmation() {}

    /** Opens the question; {@code delete} is called on yes. */
    public static void ask(String title, String text, String yes, Runnable delete) {
        Confirmation.ask(title, text, translate("project.delete.keep"), yes, delete);
    }
}
