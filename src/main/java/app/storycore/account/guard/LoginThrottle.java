package app.storycore.account.guard;

import app.storycore.base.Transactions;
import app.storycore.base.disk.DiskFullException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Growing delays between failed attempts to log in, kept in the database so that neither a restart nor another node
 * resets them.
 *
 * <p>An attempt is charged as a failure before its password is looked at, and refunded when it succeeds: many attempts
 * at the same instant find the same limit as one after another.
 *
 * @see "src/site/markdown/decisions/0028-guessing-is-slowed-down-not-locked-out.md"
 */
@Service
public class LoginThrottle {

    private static final Duration CROWDED = Duration.ofSeconds(1);

    private final UnstoredAttempts unstored = new UnstoredAttempts();
    private final LoginCounters counters;
    private final Transactions transactions;
    private final Clock clock;

    LoginThrottle(LoginCounters counters, Transactions transactions, Clock clock) {
        this.counters = counters;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Lets an attempt be checked, and charges it.
     *
     * @throws LoginDelayedException when it comes too soon, whether the account exists or not
     */
    public void charge(String username, String address) {
        Duration wait;
        try {
            wait = transactions.write(() -> chargeOrWait(username, address));
        } catch (DiskFullException full) {
            wait = unstored.begin(username, address, clock.instant());
        } catch (ConcurrencyFailureException | DataIntegrityViolationException crowded) {
            // others try the same name at the same instant
            wait = CROWDED;
        }
        if (wait.isPositive()) {
            throw new LoginDelayedException(wait);
        }
    }

    /** Ends an attempt whose password was right. */
    public void succeed(String username, String address) {
        settle(username, address, (scope, counter) -> {
            if (scope == LoginScope.PAIR) {
                counter.succeed(clock.instant());
            } else {
                counter.refund();
            }
        });
    }

    /** Takes back an attempt whose password was never looked at. */
    public void withdraw(String username, String address) {
        settle(username, address, (scope, counter) -> counter.refund());
    }

    private Duration chargeOrWait(String username, String address) {
        Instant now = clock.instant();
        Map<String, LoginCounter> known = lock(username, address);
        Duration wait = waitFor(known, username, address, now);
        if (wait.isPositive()) {
            return wait;
        }
        for (LoginScope scope : LoginScope.values()) {
            String id = scope.counterId(username, address);
            LoginCounter counter = known.getOrDefault(id, new LoginCounter(id, now));
            counter.charge(scope, now);
            counters.save(counter);
        }
        counters.flush();
        counters.deleteExpired(now);
        return Duration.ZERO;
    }

    /** An address that the account has logged in from waits only for its own failures. */
    private static Duration waitFor(Map<String, LoginCounter> counters, String username, String address, Instant now) {
        LoginCounter pair = counters.get(LoginScope.PAIR.counterId(username, address));
        if (pair != null && pair.isKnown()) {
            return pair.waitAt(now);
        }
        return counters.values().stream()
                .map(counter -> counter.waitAt(now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private void settle(String username, String address, BiConsumer<LoginScope, LoginCounter> settlement) {
        try {
            transactions.writeOnly(() -> {
                Map<String, LoginCounter> known = lock(username, address);
                for (LoginScope scope : LoginScope.values()) {
                    LoginCounter counter = known.get(scope.counterId(username, address));
                    if (counter != null) {
                        settlement.accept(scope, counter);
                    }
                }
            });
        } catch (DiskFullException full) {
            unstored.takeBack(username, address);
        }
    }

    private Map<String, LoginCounter> lock(String username, String address) {
        return counters
                .lock(Arrays.stream(LoginScope.values())
                        .map(scope -> scope.counterId(username, address))
                        .toList())
                .stream()
                .collect(Collectors.toMap(LoginCounter::id, Function.identity()));
    }
}
