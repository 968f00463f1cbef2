package app.storycore.account.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Attempts to log in while none can be stored, because the disk is full: one after the other, with a pause, for each
 * account from one address and for each address.
 */
final class UnstoredAttempts {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private final Map<String, Instant> begun = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    /** Notes an attempt, unless it comes too soon; then it gives the time to wait. */
    synchronized Duration begin(String username, String address, Instant now) {
        String pair = LoginScope.PAIR.counterId(username, address);
        String network = LoginScope.ADDRESS.counterId(username, address);
        if (isRecent(pair, now) || isRecent(network, now)) {
            return PAUSE;
        }
        begun.put(pair, now);
        begun.put(network, now);
        return Duration.ZERO;
    }

    /** Forgets an attempt whose password was right or not looked at; nobody else could begin one from there meanwhile. */
    synchronized void takeBack(String username, String address) {
        begun.remove(LoginScope.PAIR.counterId(username, address));
        begun.remove(LoginScope.ADDRESS.counterId(username, address));
    }

    /** By the clock set back, an attempt of the future is no recent one. */
    private boolean isRecent(String id, Instant now) {
        Instant last = begun.get(id);
        return last != null && !now.isBefore(last) && now.isBefore(last.plus(PAUSE));
    }
}
