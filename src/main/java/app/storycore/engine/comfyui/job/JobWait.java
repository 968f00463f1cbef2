package app.storycore.engine.comfyui.job;

import app.storycore.engine.comfyui.client.ComfyUi;
import app.storycore.engine.comfyui.client.JobOutcome;
import app.storycore.engine.remote.RemoteException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** One wait for a job to end: asks the server from time to time, and whenever the socket says that it has ended. */
final class JobWait {

    private static final long LOOK_MS = 200;

    /** However long a server asks to be left alone while it draws. */
    private static final Duration LONGEST_ASKED = Duration.ofSeconds(30);

    private final ComfyUi comfyUi;
    private final JobDeadlines deadlines;
    private final LongSupplier nanoTime;

    private final String job;
    private final JobRun.Watcher watcher;
    private final JobProgress progress;
    private final long begun;
    private long asked;
    private long answered;
    private Duration alone = Duration.ZERO;
    private boolean endSeen;
    private boolean unanswered;
    private boolean missed;
    private long missedAt;

    JobWait(
            ComfyUi comfyUi,
            JobDeadlines deadlines,
            LongSupplier nanoTime,
            String job,
            JobRun.Watcher watcher,
            JobProgress progress) {
        this.comfyUi = comfyUi;
        this.deadlines = deadlines;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
        this.asked = begun - deadlines.poll().toNanos();
        this.answered = begun;
        this.job = job;
        this.watcher = watcher;
        this.progress = progress;
    }

    JobOutcome outcome() throws JobFailedException, RemoteException, InterruptedIOException {
        while (true) {
            if (isDue()) {
                Optional<JobOutcome> outcome = look();
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
            tell();
            if (elapsed(begun).compareTo(deadlines.whole()) > 0) {
                throw new JobFailedException(new JobFailure.TooLate());
            }
            rest();
        }
    }

    private void tell() {
        byte[] preview = progress.preview();
        if (preview != null) {
            watcher.previewed(preview);
        }
        if (unanswered) {
            watcher.unanswered(elapsed(answered));
        } else {
            watcher.progressed(progress.fraction());
        }
    }

    private boolean isDue() {
        if (elapsed(asked).compareTo(alone) < 0) {
            return false;
        }
        boolean justEnded = progress.ended() && !endSeen;
        endSeen |= justEnded;
        return justEnded || elapsed(asked).compareTo(deadlines.poll()) >= 0;
    }

    private Optional<JobOutcome> look() throws JobFailedException, RemoteException, InterruptedIOException {
        asked = nanoTime.getAsLong();
        try {
            Optional<JobOutcome> outcome = comfyUi.outcome(job);
            if (outcome.isEmpty()) {
                requireThere();
            }
            heard(Duration.ZERO);
            return outcome;
        } catch (RemoteException e) {
            if (e.kind() == RemoteException.Kind.BUSY) {
                heard(e.retryAfter().orElse(Duration.ZERO));
                return Optional.empty();
            }
            if (!e.canPass() || elapsed(answered).compareTo(deadlines.unreachable()) > 0) {
                throw e;
            }
            unanswered = true;
            return Optional.empty();
        }
    }

    /** @param asked how long it wants to be left alone */
    private void heard(Duration asked) {
        answered = nanoTime.getAsLong();
        unanswered = false;
        alone = asked.compareTo(LONGEST_ASKED) < 0 ? asked : LONGEST_ASKED;
    }

    /** Between its end in the queue and its place in the history there may be a moment. */
    private void requireThere() throws JobFailedException, RemoteException, InterruptedIOException {
        if (comfyUi.queue().has(job)) {
            missed = false;
        } else if (!missed) {
            missed = true;
            missedAt = nanoTime.getAsLong();
        } else if (elapsed(missedAt).compareTo(deadlines.gap()) >= 0) {
            throw new JobFailedException(new JobFailure.Lost());
        }
    }

    private Duration elapsed(long since) {
        return Duration.ofNanos(nanoTime.getAsLong() - since);
    }

    private void rest() throws InterruptedIOException {
        try {
            progress.await(LOOK_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while a server drew");
        }
    }
}
