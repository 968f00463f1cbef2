package app.storycore.admin.ui;

import app.storycore.account.ui.PasswordFields;
import app.storycore.base.ui.Once;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Gives somebody who has forgotten it another password. */
final class ResetPasswordDialog extends Dialog {

    private final Once once = new Once();
    private final PasswordFields password = new PasswordFields("account.password.new");

    /** @param reset takes a password that keeps the rules */
    ResetPasswordDialog(String username, Consumer<String> reset) {
        Button cancel = new Button(getTranslation("users.cancel"), click -> close());
        Button submit = new Button(getTranslation("users.password.submit"), click -> {
            if (password.check()) {
                close();
                once.run(() -> reset.accept(password.password()));
            }
        });
        Div form = new Div(new Paragraph(getTranslation("users.password.text")));

        setHeaderTitle(getTranslation("users.password.title", username));
        form.addClassName("user-form");
        submit.addThemeVariants(ButtonVariant.PRIMARY);

        form.add(password.fields());
        add(form);
        getFooter().add(cancel, submit);
    }
}
