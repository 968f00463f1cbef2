package app.storycore.base;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Short transactions that are done again when another one was faster.
 *
 * <p>Two writers of one row meet as an optimistic lock failure or as a serialization failure (SQLState 40001, HSQLDB's
 * answer to a deadlock under MVCC); both pass when the work is repeated on fresh data. The work must therefore have no
 * effect outside the database.
 */
@Component
public class Transactions {

    private static final int ATTEMPTS = 8;
    private static final int DEEPEST_CAUSE = 10;
    private static final Duration PAUSE = Duration.ofMillis(1);

    /** Waits a random while, longer after each collision, so that two do not meet again and again. */
    private static final RetryTemplate COLLISIONS = new RetryTemplate(RetryPolicy.builder()
            .predicate(Transactions::isCollision)
            .maxRetries(ATTEMPTS - 1)
            .delay(PAUSE)
            .multiplier(2)
            .jitter(PAUSE)
            .build());

    private final TransactionTemplate write;
    private final TransactionTemplate read;

    Transactions(PlatformTransactionManager manager) {
        write = new TransactionTemplate(manager);
        read = new TransactionTemplate(manager);
        read.setReadOnly(true);
    }

    private static boolean isCollision(Throwable failure) {
        return failure instanceof ConcurrencyFailureException
                || failure instanceof DataIntegrityViolationException refused && Constraints.isParentInChange(refused);
    }

    /** Runs {@code work} in a read-only transaction. */
    public <T> T read(Supplier<T> work) {
        return result(read, work);
    }

    /**
     * Runs {@code work} in a transaction, up to {@value #ATTEMPTS} times when it collides with another. Inside another
     * transaction it joins that one and runs once: a collision spoils the whole, so the outermost repeats it.
     *
     * @throws ConcurrencyFailureException when it still collides at the last attempt
     */
    public <T> T write(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return result(write, work);
        }
        return COLLISIONS.invoke(() -> result(write, work));
    }

    /**
     * Whether the same may work later, because the database was busy or away; everything else is a mistake in what was
     * asked of it.
     */
    public static boolean canPass(RuntimeException failure) {
        return failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof NonTransientDataAccessResourceException
                || failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException
                || failure instanceof UncategorizedDataAccessException && LostConnection.isCauseOf(failure);
    }

    /** Whether a failure, or what it came from, may pass as {@link #canPass} says. */
    public static boolean isDatabaseAway(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof RuntimeException known && canPass(known)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** As {@link #write(Supplier)}, for work without a result. */
    public void writeOnly(Runnable work) {
        write(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    // A template returns null only if its callback does, and ours do not.
    @SuppressWarnings("NullAway")
    private static <T> T result(TransactionTemplate template, Supplier<T> work) {
        return template.execute(status -> work.get());
    }
}
