package app.storycore.account.login;

import app.storycore.account.AccountId;
import app.storycore.account.LoginPlace;
import app.storycore.account.RememberedLogin;
import app.storycore.account.RememberedLogins;
import app.storycore.account.StudioUser;
import app.storycore.base.Sha256;
import app.storycore.base.Transactions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/**
 * Remembers logins in the database by a random token that only the browser knows.
 *
 * <p>A token is not changed on use: several tabs that come back at once after a restart all show the same one, and
 * rotation would take the slower for a thief. It ends by logging out, by the account being locked, or by age.
 *
 * @see "src/site/markdown/decisions/0003-every-login-has-a-cookie.md"
 */
@Service
class RememberMeTokens {

    /** How long *Stay signed in* lasts. */
    static final Duration STAY_SIGNED_IN = Duration.ofDays(30);

    private static final int TOKEN_BYTES = 32;

    private final RememberedLogins logins;
    private final StudioUsers users;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RememberMeTokens(RememberedLogins logins, StudioUsers users, Transactions transactions, Clock clock) {
        this.logins = logins;
        this.users = users;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Remembers a login and returns its token, which is stored nowhere. */
    String remember(StudioUser user, boolean staySignedIn, LoginPlace place) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        Instant end = now.plus(staySignedIn ? STAY_SIGNED_IN : RememberedLogin.BROWSER_SESSION);
        transactions.writeOnly(() -> {
            logins.deleteExpired(now);
            logins.save(new RememberedLogin(user.id().value(), Sha256.of(token), staySignedIn, place, now, end));
        });
        return token;
    }

    /** Whose token this is, if it is still good. */
    Optional<StudioUser> recall(String token) {
        return logins.findByTokenHash(Sha256.of(token))
                .filter(login -> login.isValidAt(clock.instant()))
                .flatMap(this::user)
                .filter(StudioUser::isEnabled);
    }

    /** The id of the login that has this token. */
    Optional<UUID> id(String token) {
        return logins.findByTokenHash(Sha256.of(token)).map(RememberedLogin::id);
    }

    /** Whether a login was to last beyond its browser; false when it is not known. */
    boolean staysSignedIn(String token) {
        return logins.findByTokenHash(Sha256.of(token))
                .filter(RememberedLogin::isStaySignedIn)
                .isPresent();
    }

    void forget(String token) {
        transactions.write(() -> logins.deleteByTokenHash(Sha256.of(token)));
    }

    private Optional<StudioUser> user(RememberedLogin login) {
        try {
            return Optional.of(users.byId(new AccountId(login.accountId())));
        } catch (UsernameNotFoundException deleted) {
            return Optional.empty();
        }
    }
}
