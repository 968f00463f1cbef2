package app.storycore.account.ui;

import app.storycore.account.AccountRejectedException;
import app.storycore.account.guard.LoginDelayedException;
import app.storycore.account.guard.PasswordsBusyException;
import app.storycore.base.ui.SettingsSection;
import app.storycore.base.ui.Toast;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.BiConsumer;

/** Changes one's own password. */
final class PasswordSection extends Composite<SettingsSection> {

    private final String username;
    private final BiConsumer<String, String> change;
    private final PasswordField old = new PasswordField();
    private final PasswordFields password = new PasswordFields("account.password.new");

    /** @param change takes the old password and a new one that keeps the rules */
    PasswordSection(String username, BiConsumer<String, String> change) {
        this.username = username;
        this.change = change;
    }

    @Override
    protected SettingsSection initContent() {
        Button submit = new Button(getTranslation("account.password.submit"), click -> submit());
        Form form = new Form(old);

        old.setLabel(getTranslation("account.password.old"));
        old.setManualValidation(true);
        old.getElement().setAttribute("autocomplete", "current-password");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
        form.nameAccount(username);
        form.add(password.fields());
        form.add(submit);

        return new SettingsSection(getTranslation("account.password"), getTranslation("account.password.text"), form);
    }

    private void submit() {
        boolean known = PasswordFields.check(old, !old.getValue().isEmpty(), "account.password.wrong");
        if (password.check() && known) {
            change();
        }
    }

    private void change() {
        try {
            change.accept(old.getValue(), password.password());
            old.clear();
            password.clear();
            Toast.done(getTranslation("account.password.done"));
        } catch (AccountRejectedException rejected) {
            switch (rejected.reason()) {
                case PASSWORD_RULES -> password.checkRules();
                case PASSWORD_WRONG, USERNAME_LENGTH, USERNAME_TAKEN, SET_UP_ALREADY, LAST_ADMINISTRATOR ->
                    PasswordFields.check(old, false, "account.password.wrong");
            }
        } catch (LoginDelayedException delayed) {
            old.setInvalid(true);
            old.setErrorMessage(getTranslation("login.wait", delayed.seconds()));
        } catch (PasswordsBusyException busy) {
            PasswordFields.check(old, false, "login.busy");
        }
    }
}
