package app.storycore.admin.ui;

import app.storycore.account.AccountRejectedException;
import app.storycore.account.AccountRules;
import app.storycore.account.Role;
import app.storycore.account.ui.PasswordFields;
import app.storycore.base.ui.Once;
import app.storycore.base.ui.WrittenText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;

/** Makes an account: its name, its first password, and what it may do. */
final class NewUserDialog extends Dialog {

    /** Makes the account; what it throws is shown beside the field at fault. */
    @FunctionalInterface
    interface Maker {
        void make(String username, String password, Role role);
    }

    private final Maker maker;
    private final Once once = new Once();
    private final TextField username = new TextField();
    private final PasswordFields password = new PasswordFields("users.password.first");
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();

    NewUserDialog(Maker maker) {
        this.maker = maker;
        Button cancel = new Button(getTranslation("users.cancel"), click -> close());
        Button create = new Button(getTranslation("users.create"), click -> submit());
        Div form = new Div(username);

        setHeaderTitle(getTranslation("users.new"));
        form.addClassName("user-form");
        WrittenText.writtenIn(username);
        username.setLabel(getTranslation("login.username"));
        username.setMaxLength(AccountRules.USERNAME_MAX);
        username.setManualValidation(true);
        username.setAutofocus(true);
        username.getElement().setAttribute("autocomplete", "off").setAttribute("autocapitalize", "none");
        role.setLabel(getTranslation("users.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> getTranslation("role." + one.name()));
        role.setValue(Role.USER);
        create.addThemeVariants(ButtonVariant.PRIMARY);

        form.add(password.fields());
        form.add(role);
        add(form);
        getFooter().add(cancel, create);
    }

    private void submit() {
        boolean named =
                PasswordFields.check(username, AccountRules.isUsername(username.getValue()), "setup.username.wrong");
        if (password.check() && named) {
            make();
        }
    }

    private void make() {
        try {
            once.run(() -> maker.make(username.getValue(), password.password(), role.getValue()));
            close();
        } catch (AccountRejectedException rejected) {
            switch (rejected.reason()) {
                case USERNAME_TAKEN -> PasswordFields.check(username, false, "setup.username.taken");
                case PASSWORD_RULES -> password.checkRules();
                case USERNAME_LENGTH, SET_UP_ALREADY, PASSWORD_WRONG, LAST_ADMINISTRATOR ->
                    PasswordFields.check(username, false, "setup.username.wrong");
            }
        }
    }
}
