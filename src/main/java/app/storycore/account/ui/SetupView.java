package app.storycore.account.ui;

import app.storycore.account.AccountService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The first start: makes the administrator and lets them in; afterwards it is gone. */
@Route(value = SetupView.PATH, autoLayout = false)
@AnonymousAllowed
class SetupView extends Composite<Door> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "setup";

    private final AccountService accounts;
    private final DirectLogin login;

    SetupView(AccountService accounts, DirectLogin login) {
        this.accounts = accounts;
        this.login = login;
    }

    @Override
    protected Door initContent() {
        SetupForm form = new SetupForm(this::create);
        return new Door(getTranslation("setup.title"), getTranslation("setup.intro"), form);
    }

    private void create(String username, String password) {
        login.logIn(accounts.setUpAdministrator(username, password).username());
        UI.getCurrent().getPage().setLocation(".");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!accounts.needsSetUp()) {
            event.forwardTo(LoginView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", getTranslation("setup.title"));
    }
}
