package app.storycore.account.ui;

import app.storycore.account.AccountInfo;
import app.storycore.account.AccountService;
import app.storycore.account.StudioUser;
import app.storycore.account.login.LoginOverview;
import app.storycore.account.session.CurrentUser;
import app.storycore.account.session.PasswordChange;
import app.storycore.base.ui.PageHeader;
import app.storycore.base.ui.SettingsSection;
import app.storycore.quota.Quotas;
import app.storycore.quota.ui.UsageSection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What one may set for oneself, and what one uses: light, language, notifications, password, limits, logins. */
@Route(AccountNavigation.ACCOUNT)
@PermitAll
class AccountView extends Div implements HasDynamicTitle {

    private final ThemeSection scheme;
    private final NotificationSection notifications;

    AccountView(
            CurrentUser currentUser,
            AccountService accounts,
            AccountBinding binding,
            LanguageService languageService,
            PasswordChange passwordChange,
            LoginOverview loginOverview,
            Quotas quotas) {
        StudioUser user = currentUser.get();
        scheme = new ThemeSection(choice -> accounts.prefer(user.id(), choice));
        notifications = new NotificationSection(allowed -> accounts.allowNotifications(user.id(), allowed));
        SettingsSection language = new SettingsSection(
                getTranslation("frame.language"),
                getTranslation("account.language.text"),
                new LanguageChoice(languageService));
        PasswordSection password =
                new PasswordSection(user.username(), (old, changed) -> passwordChange.change(user.id(), old, changed));

        addClassNames("page", "account-view");
        binding.bind(this, user.id(), this::show);

        add(new PageHeader(getTranslation("account.title"), getTranslation("account.text", user.username())));
        add(
                scheme,
                language,
                notifications,
                password,
                new UsageSection(quotas, user.id()),
                new LoginsSection(loginOverview, user.id()));
    }

    private void show(AccountInfo account) {
        scheme.show(account);
        notifications.show(account);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", getTranslation("account.title"));
    }
}
