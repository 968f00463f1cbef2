package app.storycore.account.ui;

/** Addresses of login, set-up, and the account page. */
public final class AccountNavigation {

    public static final String LOGIN = "login";
    public static final String SETUP = "setup";
    public static final String ACCOUNT = "account";

    private AccountNavigation() {}
}
