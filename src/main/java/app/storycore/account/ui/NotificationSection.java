package app.storycore.account.ui;

import app.storycore.account.AccountInfo;
import app.storycore.base.ui.SettingsSection;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/**
 * Whether browsers tell how one's generations ended. The wish is the account's, the permission each browser's: a browser
 * asks for it only in the moment of a click here.
 */
final class NotificationSection extends Composite<SettingsSection> {

    /** What {@code notifications.js} tells of this browser's permission. */
    static final String PERMISSION_EVENT = "studio-permission";

    private final Consumer<Boolean> allow;
    private final Checkbox wanted = new Checkbox();
    private final Paragraph hint = new Paragraph();
    private final Button ask = new Button();
    private String permission = "";

    NotificationSection(Consumer<Boolean> allow) {
        this.allow = allow;
    }

    @Override
    protected SettingsSection initContent() {
        Div here = new Div(hint, ask);

        here.addClassName("notification-here");
        hint.getElement().setAttribute("role", "status");
        wanted.setLabel(getTranslation("account.notifications.wanted"));
        wanted.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                allow.accept(event.getValue());
            }
            explain();
        });
        ask.setText(getTranslation("account.notifications.ask"));
        explain();

        return new SettingsSection(
                getTranslation("account.notifications"), getTranslation("account.notifications.text"), wanted, here);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .addEventListener(
                        PERMISSION_EVENT,
                        told -> hear(told.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        getElement().executeJs("window.studio.notifications.askFor(this)");
    }

    void show(AccountInfo account) {
        wanted.setValue(account.notifications());
    }

    private void hear(String told) {
        permission = told;
        explain();
    }

    /** What this browser makes of the wish. */
    private void explain() {
        boolean on = wanted.getValue();
        ask.setVisible(on && "default".equals(permission));
        hint.setVisible(on && !permission.isEmpty());
        hint.setText(
                switch (permission) {
                    case "granted" -> getTranslation("account.notifications.granted");
                    case "denied" -> getTranslation("account.notifications.denied");
                    case "default" -> getTranslation("account.notifications.default");
                    default -> getTranslation("account.notifications.unsupported");
                });
    }
}
