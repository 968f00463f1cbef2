package app.storycore.account.ui;

import app.storycore.account.AccountInfo;
import app.storycore.account.AccountService;
import app.storycore.account.SetupCode;
import app.storycore.account.guard.SecurityLog;
import app.storycore.account.guard.SecurityLog.Event;
import app.storycore.account.session.AutoLogin;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;

/** The first start: makes the administrator and lets them in; afterwards it is gone. */
@Route(value = AccountNavigation.SETUP, autoLayout = false)
@AnonymousAllowed
public class SetupView extends Composite<SignInLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountService accounts;
    private final AutoLogin login;
    private final SetupCode code;
    private final SecurityLog log;

    SetupView(AccountService accounts, AutoLogin login, SetupCode code, SecurityLog log) {
        this.accounts = accounts;
        this.login = login;
        this.code = code;
        this.log = log;
    }

    @Override
    protected SignInLayout initContent() {
        SetupForm form = new SetupForm(SetupCode.isNeededBy(request()), this::admits, this::create);
        return new SignInLayout(getTranslation("setup.title"), getTranslation("setup.intro"), form);
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }

    private boolean admits(String typed) {
        return code.admits(request(), typed);
    }

    private void create(String username, String password) {
        AccountInfo administrator = accounts.setUpAdministrator(username, password);
        log.visitor(Event.SET_UP, administrator.username(), request().getRemoteAddr());
        login.logIn(administrator.username());
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
