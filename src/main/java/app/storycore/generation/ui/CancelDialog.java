package app.storycore.generation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before a generation is cancelled. */
final class CancelDialog {

    private CancelDialog() {}

    /** Opens the question about the generation of {@code project}; {@code cancel} is called on yes. */
    static void ask(String project, Runnable cancel) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(translate("cancel.title"));
        dialog.setText(translate("cancel.text", project));
        dialog.setCancelable(true);
        dialog.setCancelText(translate("cancel.no"));
        dialog.setConfirmText(translate("cancel.yes"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> cancel.run());
        dialog.open();
    }
}
