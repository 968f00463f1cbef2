package app.storycore.generation.queue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the queue is, and for how long the first of it has waited. */
@Component
public class QueueStatistics {

    private static final String WAITING = """
            select count(*) as queue_length, min(waits_since) as oldest from (
              select max(e.happened_at) as waits_since
              from generation g join generation_event e on e.generation_id = g.id
              where g.status = 'QUEUED' and e.to_status = 'QUEUED'
                and (e.from_status is null or e.from_status <> 'QUEUED')
              group by g.id) waiting""";

    /**
     * The queue at one moment.
     *
     * @param length generations that wait
     * @param oldestSince when the one came into the queue that has waited longest since then, empty when none waits
     */
    public record Waiting(long length, Optional<Instant> oldestSince) {}

    private final JdbcClient database;

    QueueStatistics(JdbcClient database) {
        this.database = database;
    }

    /** The queue now, by one question to the database. */
    public Waiting waiting() {
        return database.sql(WAITING)
                .query((row, number) -> new Waiting(
                        row.getLong("queue_length"),
                        Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .single();
    }
}
