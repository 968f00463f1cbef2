package app.storycore.generation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.generation.WishAnswer;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.util.function.Supplier;

/** Asks before a generation is cancelled, and tells when that came too late. */
public final class CancelDialog {

    private static final int SECONDS_6 = 6000;

    private CancelDialog() {}

    /** Opens the question about the generation of {@code project}; {@code cancel} is called on yes. */
    public static void ask(String project, Supplier<WishAnswer> cancel) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(translate("cancel.title"));
        dialog.setText(translate("cancel.text", project));
        dialog.setCancelable(true);
        dialog.setCancelText(translate("cancel.no"));
        dialog.setConfirmText(translate("cancel.yes"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> answer(project, cancel.get()));
        dialog.open();
    }

    private static void answer(String project, WishAnswer answer) {
        switch (answer) {
            case ACCEPTED -> {}
            case TOO_LATE -> Notification.show(translate("cancel.late", project), SECONDS_6, Position.BOTTOM_START);
        }
    }
}
