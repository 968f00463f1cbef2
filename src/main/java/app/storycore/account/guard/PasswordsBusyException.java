package app.storycore.account.guard;

import org.springframework.security.authentication.AuthenticationServiceException;

/** So many passwords are being checked that one more has to come again later. */
public class PasswordsBusyException extends AuthenticationServiceException {

    private static final long serialVersionUID = 1L;

    PasswordsBusyException() {
        super("Too many passwords are being checked");
    }
}
