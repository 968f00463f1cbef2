package app.storycore.generation.work.schedule;

import app.storycore.generation.Dispatch;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs that the scheduler has, and that no node has picked. */
@Component
class DueRuns {

    /** @param since when it could be picked */
    record DueRun(Dispatch dispatch, Instant since) {}

    private final JdbcClient database;

    DueRuns(JdbcClient database) {
        this.database = database;
    }

    /** Those that have waited longest, which come first. */
    List<DueRun> oldest() {
        return database.sql("select task_instance, execution_time from scheduled_tasks where task_name = :task"
                        + " and picked = false order by execution_time fetch first 10 rows only")
                .param("task", SchedulerLauncher.TASK)
                .query((row, number) -> new DueRun(
                        SchedulerLauncher.launch(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }
}
