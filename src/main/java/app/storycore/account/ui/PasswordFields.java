package app.storycore.account.ui;

import app.storycore.account.AccountRules;
import app.storycore.base.ui.ComponentI18n;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.I18NProvider;

/** A new password, written twice, with what is wrong with it. */
public final class PasswordFields {

    private final PasswordField password = new PasswordField();
    private final PasswordField repeat = new PasswordField();

    /** @param label of the first field, a key of the translations */
    public PasswordFields(String label) {
        password.setLabel(I18NProvider.translate(label));
        password.setHelperText(I18NProvider.translate("setup.password.help", AccountRules.PASSWORD_MIN));
        repeat.setLabel(I18NProvider.translate("setup.repeat"));
        prepare(password);
        prepare(repeat);
    }

    private static void prepare(PasswordField field) {
        ComponentI18n.apply(field);
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", "new-password");
    }

    /** Both fields, in their order. */
    public Component[] fields() {
        return new Component[] {password, repeat};
    }

    public String password() {
        return password.getValue();
    }

    /** Says what is wrong, if anything is, and whether nothing is. */
    public boolean check() {
        boolean safe = checkRules();
        boolean same = check(repeat, repeat.getValue().equals(password()), "setup.repeat.wrong");
        return safe && same;
    }

    /** Says whether the password keeps the rules. */
    public boolean checkRules() {
        return check(password, AccountRules.isPassword(password()), complaint());
    }

    private String complaint() {
        if (AccountRules.hasPasswordLength(password())) {
            return "setup.password.common";
        }
        return password().length() < AccountRules.PASSWORD_MIN ? "setup.password.short" : "setup.password.long";
    }

    public void clear() {
        password.clear();
        repeat.clear();
    }

    /** Marks a field as good or as wrong with this complaint, a key that may name the limits of a name and a password. */
    public static <F extends Component & HasValidation> boolean check(F field, boolean good, String complaint) {
        field.setInvalid(!good);
        field.setErrorMessage(
                good ? "" : I18NProvider.translate(complaint, AccountRules.USERNAME_MAX, AccountRules.PASSWORD_MIN));
        return good;
    }
}
