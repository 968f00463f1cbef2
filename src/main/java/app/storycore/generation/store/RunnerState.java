package app.storycore.generation.store;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is at work on a generation, since when, and for how long others were before. */
@Embeddable
@SuppressWarnings("UnusedVariable")
// columns that only queries read
public class RunnerState {

    private @Nullable UUID execution;

    private @Nullable Instant admittedAt;

    private @Nullable UUID runToken;

    private @Nullable String node;

    private @Nullable Instant heartbeatAt;

    private @Nullable Instant runningSince;

    private long workedMs;

    private boolean pauseAtOnce;
    private boolean yielding;

    private @Nullable Instant expectedEnd;

    private int lostRuns;
    private int lostPermille = -1;

    /** Only the execution of this very launch may take the run from now on. */
    UUID admit(Instant now) {
        UUID fresh = UUID.randomUUID();
        execution = fresh;
        admittedAt = now;
        return fresh;
    }

    Optional<UUID> execution() {
        return Optional.ofNullable(execution);
    }

    /** The node whose runner has it. */
    public Optional<String> node() {
        return Optional.ofNullable(node);
    }

    /** Its runner is alive. */
    public void beat(Instant now) {
        heartbeatAt = now;
    }

    /** Whether a pause is to come in the middle of a shot. */
    public void pauseAtOnce(boolean wanted) {
        pauseAtOnce = wanted;
    }

    /** Its runner is to make room for others after this shot. */
    public void askToYield() {
        yielding = true;
    }

    void expectEndAt(Instant end) {
        expectedEnd = end;
    }

    /** Gives the run to a new runner; writes with any earlier token are refused from now on. */
    public UUID take(String byNode, Instant now) {
        closeWork();
        UUID token = UUID.randomUUID();
        runToken = token;
        node = byNode;
        runningSince = now;
        heartbeatAt = now;
        yielding = false;
        expectedEnd = null;
        return token;
    }

    /** Nobody is at work on it any more. */
    void release() {
        closeWork();
        runToken = null;
        node = null;
        execution = null;
        pauseAtOnce = false;
        yielding = false;
        expectedEnd = null;
    }

    /**
     * Counts the loss of a runner, if the last one has not released the run.
     *
     * @return how many were lost in a row without any progress in between
     */
    public int countLoss(int permille) {
        if (runToken == null) {
            return 0;
        }
        lostRuns = permille == lostPermille ? lostRuns + 1 : 1;
        lostPermille = permille;
        return lostRuns;
    }

    boolean isHeldWith(UUID token) {
        return token.equals(runToken);
    }

    /** Time at work up to {@code now}, without waiting and pauses. */
    public Duration workedUntil(Instant now) {
        Duration running = runningSince == null ? Duration.ZERO : Duration.between(runningSince, now);
        return worked().plus(running.isNegative() ? Duration.ZERO : running);
    }

    /** Time at work in earlier runs. */
    Duration worked() {
        return Duration.ofMillis(workedMs);
    }

    /** A runner that was lost worked until its last sign of life. */
    private void closeWork() {
        if (heartbeatAt != null) {
            workedMs = workedUntil(heartbeatAt).toMillis();
        }
        runningSince = null;
    }

    public @Nullable Instant admittedAt() {
        return admittedAt;
    }

    /** Its admission, or a later sign of life of its runner. */
    public Instant lastHeard() {
        return Stream.of(Optional.ofNullable(admittedAt), Optional.ofNullable(heartbeatAt))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    public @Nullable Instant heartbeatAt() {
        return heartbeatAt;
    }

    @Nullable
    Instant runningSince() {
        return runningSince;
    }

    public boolean pauseAtOnce() {
        return pauseAtOnce;
    }

    boolean yielding() {
        return yielding;
    }

    @Nullable
    Instant expectedEnd() {
        return expectedEnd;
    }
}
