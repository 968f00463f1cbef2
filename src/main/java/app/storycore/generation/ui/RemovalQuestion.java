package app.storycore.generation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is deleted for good, saying what goes with it. */
public final class RemovalQuestion {

    private RemovalQuestion() {}

    /** Opens the question; {@code delete} is called on yes. */
    public static void ask(String title, String text, String yes, Runnable delete) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(title);
        question.setText(text);
        question.setCancelable(true);
        question.setCancelText(translate("project.delete.keep"));
        question.setConfirmText(yes);
        question.setConfirmButtonTheme("error primary");
        question.addConfirmListener(confirm -> delete.run());
        question.open();
    }
}
