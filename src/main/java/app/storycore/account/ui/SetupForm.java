package app.storycore.account.ui;

import app.storycore.account.AccountRejectedException;
import app.storycore.account.AccountRules;
import app.storycore.account.guard.LoginDelayedException;
import app.storycore.base.ui.Once;
import app.storycore.base.ui.WrittenText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Name and password of the first administrator. */
final class SetupForm extends Composite<Form> {

    private final boolean withCode;
    private final Predicate<String> admits;
    private final BiConsumer<String, String> create;
    private final Once once = new Once();
    private final TextField code = new TextField();
    private final TextField username = new TextField();
    private final PasswordFields password = new PasswordFields("login.password");

    /**
     * @param withCode whether the code of the log has to be typed
     * @param admits whether a code is the right one
     * @param create takes a name and a password that keep the rules
     */
    SetupForm(boolean withCode, Predicate<String> admits, BiConsumer<String, String> create) {
        this.withCode = withCode;
        this.admits = admits;
        this.create = create;
    }

    @Override
    protected Form initContent() {
        Button button = new Button(getTranslation("setup.submit"), event -> submit());

        WrittenText.writtenIn(username);
        username.setLabel(getTranslation("login.username"));
        username.setMaxLength(AccountRules.USERNAME_MAX);
        username.setManualValidation(true);
        username.setAutofocus(true);
        username.getElement().setAttribute("autocomplete", "username");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        // what was typed last is sent only when its field loses the focus
        button.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        button.addClassName("door-submit");

        Form form = new Form(username);
        form.add(password.fields());
        if (withCode) {
            configureCode();
            form.add(code);
        }
        form.add(button);
        return form;
    }

    private void configureCode() {
        code.setLabel(getTranslation("setup.code"));
        code.setHelperText(getTranslation("setup.code.help"));
        code.setManualValidation(true);
        code.getElement().setAttribute("autocomplete", "off").setAttribute("autocapitalize", "characters");
    }

    private void submit() {
        boolean named =
                PasswordFields.check(username, AccountRules.isUsername(username.getValue()), "setup.username.wrong");
        if (password.check() && named && isAdmitted()) {
            create();
        }
    }

    private boolean isAdmitted() {
        try {
            return PasswordFields.check(code, admits.test(code.getValue()), "setup.code.wrong");
        } catch (LoginDelayedException delayed) {
            code.setInvalid(true);
            code.setErrorMessage(getTranslation("login.wait", delayed.seconds()));
            return false;
        }
    }

    private void create() {
        try {
            once.run(() -> create.accept(username.getValue(), password.password()));
        } catch (AccountRejectedException rejected) {
            switch (rejected.reason()) {
                case USERNAME_LENGTH -> PasswordFields.check(username, false, "setup.username.wrong");
                case USERNAME_TAKEN -> PasswordFields.check(username, false, "setup.username.taken");
                case PASSWORD_RULES -> password.checkRules();
                case SET_UP_ALREADY, PASSWORD_WRONG, LAST_ADMINISTRATOR ->
                    PasswordFields.check(username, false, "setup.already");
            }
        }
    }
}
