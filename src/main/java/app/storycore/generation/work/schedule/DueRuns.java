package app.storycore.generation.work.schedule;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs that the scheduler has, and that no node has picked. */
@Component
class DueRuns {

    private final JdbcClient database;

    DueRuns(JdbcClient database) {
        this.database = database;
    }

    /** Since when the one waits that has waited longest. */
    Optional<Instant> oldest() {
        return database.sql("select execution_time from scheduled_tasks where task_name = :task and picked = false"
                        + " order by execution_time fetch first 1 row only")
                .param("task", SchedulerLauncher.TASK)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
