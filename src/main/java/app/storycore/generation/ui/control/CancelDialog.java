package app.storycore.generation.ui.control;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.ui.Confirmation;

/** Asks before a generation is cancelled. */
public final class CancelDialog {

    private CancelDialog() {}

    /** Opens the question about the generation of {@code project}; {@code cancel} is called on yes. */
    public static void ask(String project, Runnable cancel) {
        Confirmation.ask(
                translate("cancel.title"),
                translate("cancel.text", project),
                translate("cancel.no"),
                translate("cancel.yes"),
                cancel);
    }
}
