package app.storycore.account.ui;

import app.storycore.account.login.LoginCookie;
import app.storycore.account.session.CurrentUser;
import app.storycore.base.ui.ComponentI18n;
import app.storycore.base.ui.WrittenText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** Where one logs in; a plain form that Spring Security answers, so it works however long the page has stood there. */
@Route(value = AccountNavigation.LOGIN, autoLayout = false)
@AnonymousAllowed
public class LoginView extends Composite<SignInLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentUser currentUser;
    private final Paragraph error = new Paragraph();
    private final TextField username = new TextField();
    private final PasswordField password = new PasswordField();

    LoginView(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    protected SignInLayout initContent() {
        Checkbox stay = new Checkbox(getTranslation("login.stay"));
        NativeButton logIn = new NativeButton(getTranslation("login.submit"));
        Paragraph kept = new Paragraph(getTranslation("login.kept"));
        Form form = new Form(kept, error, username, password, stay, logIn);

        kept.addClassName("door-kept");

        configureFields();
        name(stay, LoginCookie.STAY_SIGNED_IN);
        logIn.getElement().setAttribute("type", "submit");
        logIn.addClassName("door-submit");
        form.postTo(AccountNavigation.LOGIN);

        return new SignInLayout(getTranslation("login.title"), getTranslation("login.intro"), form);
    }

    private void configureFields() {
        error.addClassName("door-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        WrittenText.writtenIn(username);
        username.setLabel(getTranslation("login.username"));
        username.getElement().setAttribute("autocomplete", "username");
        username.getElement().setAttribute("autocapitalize", "none");
        name(username, "username");
        ComponentI18n.apply(password);
        password.setLabel(getTranslation("login.password"));
        password.getElement().setAttribute("autocomplete", "current-password");
        name(password, "password");
    }

    private static void name(Component field, String name) {
        field.getElement().setAttribute("name", name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isPresent()) {
            event.forwardTo("");
        }
        String refused = LoginRefusal.words(event.getLocation().getQueryParameters(), this::getTranslation);
        error.setText(refused);
        error.setVisible(!refused.isEmpty());
        focus(LoginRefusal.takeUsername(VaadinRequest.getCurrent()));
    }

    /** The name stays as it was typed, so that only the password is to be written again. */
    private void focus(Optional<String> typed) {
        typed.ifPresent(username::setValue);
        username.setAutofocus(typed.isEmpty());
        password.setAutofocus(typed.isPresent());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", getTranslation("login.title"));
    }
}
