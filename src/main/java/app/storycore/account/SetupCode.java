package app.storycore.account;

import app.storycore.account.guard.LoginDelayedException;
import app.storycore.account.guard.LoginThrottle;
import app.storycore.account.guard.SecurityLog;
import app.storycore.account.guard.SecurityLog.Event;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The code that makes the first account belong to whoever can read the log of the server, and not to whoever finds its
 * address first. On the very machine it is not asked for.
 */
@Component
public class SetupCode {

    private static final Logger LOG = LoggerFactory.getLogger(SetupCode.class);

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;
    private static final String THROTTLED_AS = "set-up code";

    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1");
    private static final List<String> PROXY_HEADERS = List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via");

    private final AccountService accounts;
    private final LoginThrottle throttle;
    private final SecurityLog log;
    private final String code;

    SetupCode(AccountService accounts, LoginThrottle throttle, SecurityLog log) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.log = log;
        this.code = new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (accounts.needsSetUp()) {
            LOG.warn("Nobody has an account yet. Set-up code for browsers on other machines: {}", code);
        }
    }

    /** Whether a browser elsewhere has asked, or one of which that cannot be ruled out. */
    public static boolean isNeededBy(HttpServletRequest request) {
        return !isLocal(request.getRemoteAddr())
                || !isLocal(request.getServerName())
                || PROXY_HEADERS.stream().anyMatch(header -> request.getHeader(header) != null);
    }

    private static boolean isLocal(@Nullable String name) {
        return LOCAL_NAMES.contains(Objects.requireNonNullElse(name, ""));
    }

    /**
     * Whether the request may make the first account.
     *
     * @throws LoginDelayedException after too many wrong codes
     */
    public boolean admits(HttpServletRequest request, String typed) {
        if (!isNeededBy(request)) {
            return true;
        }
        String address = request.getRemoteAddr();
        throttle.charge(THROTTLED_AS, address);
        boolean right = MessageDigest.isEqual(bytes(code), bytes(plain(typed)));
        if (right) {
            throttle.succeed(THROTTLED_AS, address);
        } else {
            log.visitor(Event.SET_UP_REFUSED, "", address);
        }
        return right;
    }

    private static String plain(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
