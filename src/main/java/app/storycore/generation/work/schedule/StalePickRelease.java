package app.storycore.generation.work.schedule;

import app.storycore.base.DatabaseKind;
import app.storycore.base.Transactions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Before the scheduler starts on an embedded database, gives back what a killed process had picked: nobody else can be
 * at work on it, so there is no lease to wait for. Runners then find what was left in work by themselves.
 */
@Component
class StalePickRelease implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(StalePickRelease.class);

    private final DatabaseKind kind;
    private final JdbcClient database;
    private final Transactions transactions;
    private final Clock clock;

    StalePickRelease(DatabaseKind kind, JdbcClient database, Transactions transactions, Clock clock) {
        this.kind = kind;
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!kind.isEmbedded()) {
            return;
        }
        int released = transactions.write(() -> database.sql("""
                        update scheduled_tasks
                        set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                        where picked = true""").update());
        pullForward();
        if (released > 0) {
            LOG.info("The server was not stopped in good order; {} interrupted tasks go on now", released);
        }
    }

    /** When the machine's clock was set back, what was due in a moment is due in an hour. */
    private void pullForward() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        transactions.write(() -> database.sql("""
                        update scheduled_tasks set execution_time = :now
                        where task_name = 'generation' and execution_time > :soon""")
                .param("now", now)
                .param("soon", now.plusMinutes(1))
                .update());
    }
}
