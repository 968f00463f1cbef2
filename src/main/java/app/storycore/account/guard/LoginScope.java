package app.storycore.account.guard;

import app.storycore.base.Sha256;
import java.time.Duration;
import java.util.Locale;

/**
 * What failed attempts are counted by, with the number that is free of delay and the longest delay.
 *
 * @see "src/site/markdown/decisions/0028-guessing-is-slowed-down-not-locked-out.md"
 */
enum LoginScope {
    /** One account from one address. */
    PAIR(5, Duration.ofMinutes(5)),
    /** One account from all addresses that it has not logged in from. */
    ACCOUNT(20, Duration.ofSeconds(30)),
    /** One address, whatever accounts are tried from it. */
    ADDRESS(50, Duration.ofMinutes(1));

    private final int free;
    private final Duration longest;

    LoginScope(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /** The delay after this many failures: none at first, then one second, doubled with each further failure. */
    Duration delayAfter(int failures) {
        int beyond = failures - free;
        if (beyond <= 0) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(beyond - 1, 20));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    /** The id of the counter; names that nobody has are hashed too, since people type passwords where names belong. */
    String counterId(String username, String address) {
        String account = username.strip().toLowerCase(Locale.ROOT);
        String network = ClientAddress.network(address);
        return Sha256.of(
                switch (this) {
                    case PAIR -> name() + '\n' + account + '\n' + network;
                    case ACCOUNT -> name() + '\n' + account;
                    case ADDRESS -> name() + '\n' + network;
                });
    }
}
