package app.storycore.account;

import app.storycore.account.AccountRejectedException.Reason;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords that keep the rules, and knows them again. */
@Component
class Passwords {

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** @throws AccountRejectedException when it breaks the rules */
    String hash(String password) {
        if (!AccountRules.isPassword(password)) {
            throw new AccountRejectedException(Reason.PASSWORD_RULES);
        }
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder returned nothing");
        }
        return hash;
    }

    boolean match(String password, String hash) {
        return encoder.matches(password, hash);
    }
}
