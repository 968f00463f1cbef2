package app.storycore.account.ui;

import app.storycore.account.AccountId;
import app.storycore.account.LoginInfo;
import app.storycore.account.login.LoginCookie;
import app.storycore.account.login.LoginOverview;
import app.storycore.base.ui.DateTimeText;
import app.storycore.base.ui.SettingsSection;
import app.storycore.base.ui.Toast;
import app.storycore.web.BrowserName;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;

/** The browsers in which one is logged in, and the way to log out in each of them. */
final class LoginsSection extends Composite<SettingsSection> {

    private final LoginOverview logins;
    private final AccountId accountId;
    private final Div rows = new Div();

    LoginsSection(LoginOverview logins, AccountId accountId) {
        this.logins = logins;
        this.accountId = accountId;
    }

    @Override
    protected SettingsSection initContent() {
        show();
        return new SettingsSection(getTranslation("account.logins"), getTranslation("account.logins.text"), rows);
    }

    private void show() {
        Optional<UUID> here = here();
        rows.removeAll();
        logins.of(accountId).forEach(login -> rows.add(row(login, here)));
    }

    private static Optional<UUID> here() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        HttpSession session =
                request == null ? null : request.getHttpServletRequest().getSession(false);
        return session == null ? Optional.empty() : LoginCookie.loginId(session);
    }

    private Component row(LoginInfo login, Optional<UUID> here) {
        String browser = inWords(BrowserName.of(login.place().browser()));
        Span when = new Span(getTranslation(
                "account.logins.when",
                login.place().address(),
                DateTimeText.inWords(login.createdAt()),
                DateTimeText.inWords(login.seenAt())));
        Div words = new Div(new Span(browser), when);
        boolean own = here.filter(login.id()::equals).isPresent();
        Div row = new Div(words, own ? new Span(getTranslation("account.logins.here")) : end(login, browser));

        row.addClassName("login-row");
        words.addClassName("login-row-words");
        when.addClassName("login-row-when");
        return row;
    }

    private String inWords(BrowserName name) {
        String browser = name.browser().orElseGet(() -> getTranslation("account.logins.unknown"));
        return name.system()
                .map(system -> getTranslation("account.logins.browser", browser, system))
                .orElse(browser);
    }

    private Button end(LoginInfo login, String browser) {
        Button end = new Button(getTranslation("account.logins.end"), click -> {
            logins.end(accountId, login.id());
            Toast.done(getTranslation("account.logins.ended"));
            show();
        });
        end.setAriaLabel(getTranslation("run.of", getTranslation("account.logins.end"), browser));
        return end;
    }
}
