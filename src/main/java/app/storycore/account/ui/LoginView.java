package app.storycore.account.ui;

import app.storycore.account.LoginCookie;
import app.storycore.base.ui.ComponentWords;
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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;

/** Where one logs in; a plain form that Spring Security answers, so it works however long the page has stood there. */
@Route(value = LoginView.PATH, autoLayout = false)
@AnonymousAllowed
class LoginView extends Composite<Door> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "login";

    /** Words in the address that say why somebody was not let in. */
    static final String ERROR = "error";

    static final String LOCKED = "locked";

    private final CurrentUser currentUser;
    private final Paragraph error = new Paragraph();
    private final TextField username = new TextField();
    private final PasswordField password = new PasswordField();

    LoginView(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    protected Door initContent() {
        Checkbox stay = new Checkbox(getTranslation("login.stay"));
        NativeButton logIn = new NativeButton(getTranslation("login.submit"));
        Form form = new Form(error, username, password, stay, logIn);

        configureFields();
        name(stay, LoginCookie.STAY_SIGNED_IN);
        logIn.getElement().setAttribute("type", "submit");
        logIn.addClassName("door-submit");
        form.postTo(PATH);

        return new Door(getTranslation("login.title"), getTranslation("login.intro"), form);
    }

    private void configureFields() {
        error.addClassName("door-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        username.setLabel(getTranslation("login.username"));
        username.getElement().setAttribute("autocomplete", "username");
        username.getElement().setAttribute("autocapitalize", "none");
        username.setAutofocus(true);
        name(username, "username");
        ComponentWords.teach(password);
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
        Set<String> reasons =
                event.getLocation().getQueryParameters().getParameters().keySet();
        error.setText(getTranslation(reasons.contains(LOCKED) ? "login.locked" : "login.wrong"));
        error.setVisible(reasons.contains(LOCKED) || reasons.contains(ERROR));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", getTranslation("login.title"));
    }
}
