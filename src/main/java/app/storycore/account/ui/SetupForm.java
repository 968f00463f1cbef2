package app.storycore.account.ui;

import app.storycore.account.AccountRejectedException;
import app.storycore.account.AccountRules;
import app.storycore.base.ui.ComponentWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;

/** Name and password of the first administrator. */
final class SetupForm extends Composite<Form> {

    private final BiConsumer<String, String> create;
    private final TextField username = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField repeat = new PasswordField();

    /** Takes what to do with a name and a password that keep the rules. */
    SetupForm(BiConsumer<String, String> create) {
        this.create = create;
    }

    @Override
    protected Form initContent() {
        Button button = new Button(getTranslation("setup.submit"), event -> submit());

        username.setLabel(getTranslation("login.username"));
        username.setMaxLength(AccountRules.USERNAME_MAX);
        username.setManualValidation(true);
        username.setAutofocus(true);
        username.getElement().setAttribute("autocomplete", "username");
        password.setLabel(getTranslation("login.password"));
        password.setHelperText(getTranslation("setup.password.help", AccountRules.PASSWORD_MIN));
        newPassword(password);
        repeat.setLabel(getTranslation("setup.repeat"));
        newPassword(repeat);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        // what was typed last is sent only when its field loses the focus
        button.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        button.addClassName("door-submit");

        return new Form(username, password, repeat, button);
    }

    private static void newPassword(PasswordField field) {
        ComponentWords.teach(field);
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", "new-password");
    }

    private void submit() {
        boolean named = check(username, AccountRules.isUsername(username.getValue()), "setup.username.wrong");
        boolean safe = check(password, AccountRules.isPassword(password.getValue()), complaint(password.getValue()));
        boolean same = check(repeat, repeat.getValue().equals(password.getValue()), "setup.repeat.wrong");
        if (named && safe && same) {
            create();
        }
    }

    private void create() {
        try {
            create.accept(username.getValue(), password.getValue());
        } catch (AccountRejectedException rejected) {
            switch (rejected.reason()) {
                case USERNAME_LENGTH -> check(username, false, "setup.username.wrong");
                case USERNAME_TAKEN -> check(username, false, "setup.username.taken");
                case PASSWORD_LENGTH -> check(password, false, complaint(password.getValue()));
                case SET_UP_ALREADY -> check(username, false, "setup.already");
            }
        }
    }

    private static String complaint(String password) {
        return password.length() < AccountRules.PASSWORD_MIN ? "setup.password.short" : "setup.password.long";
    }

    private <F extends Component & HasValidation> boolean check(F field, boolean good, String complaint) {
        field.setInvalid(!good);
        field.setErrorMessage(
                good ? "" : getTranslation(complaint, AccountRules.USERNAME_MAX, AccountRules.PASSWORD_MIN));
        return good;
    }
}
