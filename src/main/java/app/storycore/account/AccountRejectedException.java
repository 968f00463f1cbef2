package app.storycore.account;

/** An account cannot be made or changed like this. */
public class AccountRejectedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** The name is empty or longer than {@link AccountRules#USERNAME_MAX}. */
        USERNAME_LENGTH,
        USERNAME_TAKEN,
        /** The password is too short, too long to be hashed whole, or one of the first to be guessed. */
        PASSWORD_RULES,
        /** There is an administrator already. */
        SET_UP_ALREADY,
        /** The old password is not that of the account. */
        PASSWORD_WRONG,
        /** Nobody would be left to look after the accounts. */
        LAST_ADMINISTRATOR
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    AccountRejectedException(Reason reason) {
        super("Account rejected: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
