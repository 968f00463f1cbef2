package app.storycore.generation.estimate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long servers took for the panels of each engine, of which the last 15 of each count. */
@Component
public class EngineTimings {

    private static final int COUNTED = 15;

    /** After so many panels of this node it looks for what counts no more. */
    private static final int TIDIED_AFTER = 100;

    private final JdbcClient database;
    private final Clock clock;
    private final AtomicInteger drawn = new AtomicInteger();

    EngineTimings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Place(UUID server, int jobsAtOnce) {}

    private record Pair(String engine, UUID server) {}

    /**
     * A server has drawn a panel.
     *
     * @param engine a workflow's; nothing is known of one that has gone
     * @param server by its name; one that has gone, or has another name by now, is left out
     */
    public void drawn(String engine, String server, Duration took) {
        database.sql("""
                        insert into engine_timing (id, engine, server_id, millis, measured_at)
                        select cast(:id as uuid), cast(:engine as varchar(32)), id, cast(:millis as bigint),
                          cast(:now as timestamp(6) with time zone)
                        from engine_server where name = :server
                          and exists (select 1 from workflow where engine_id = :engine)""")
                .param("id", UUID.randomUUID())
                .param("engine", engine)
                .param("millis", took.toMillis())
                .param("now", at(clock.instant()))
                .param("server", server)
                .update();
        if (drawn.incrementAndGet() % TIDIED_AFTER == 0) {
            forgetOld();
        }
    }

    /** The servers that may draw now and have drawn for the engine before. */
    List<PanelPace.Server> servers(String engine) {
        return places(engine).stream()
                .map(place -> new PanelPace.Server(place.jobsAtOnce(), newest(engine, place.server())))
                .toList();
    }

    private List<Place> places(String engine) {
        return database.sql("""
                        select id, jobs_at_once from engine_server
                        where enabled = true and id in (select server_id from engine_timing where engine = :engine)""")
                .param("engine", engine)
                .query((row, number) -> new Place(row.getObject(1, UUID.class), row.getInt(2)))
                .list();
    }

    private List<Double> newest(String engine, UUID server) {
        return database.sql("""
                        select millis from engine_timing where engine = :engine and server_id = :server
                        order by measured_at desc fetch first 15 rows only""")
                .param("engine", engine)
                .param("server", server)
                .query(Double.class)
                .list();
    }

    /** The median of the last 15 panels of each server that has drawn any, whatever the engine. */
    public Map<UUID, Duration> usual() {
        Map<UUID, List<Long>> newestFirst = new HashMap<>();
        database.sql("select server_id, millis from engine_timing order by measured_at desc, id")
                .query(row -> {
                    newestFirst
                            .computeIfAbsent(row.getObject(1, UUID.class), server -> new ArrayList<>())
                            .add(row.getLong(2));
                });
        Map<UUID, Duration> usual = new HashMap<>();
        newestFirst.forEach((server, millis) -> usual.put(server, median(millis)));
        return usual;
    }

    private static Duration median(List<Long> newestFirst) {
        List<Long> sorted = newestFirst.stream().limit(COUNTED).sorted().toList();
        return Duration.ofMillis(sorted.get(sorted.size() / 2));
    }

    /** There is no such engine any more. */
    public void forget(String engine) {
        database.sql("delete from engine_timing where engine = ?").param(engine).update();
    }

    /** Removes what counts no more. */
    void forgetOld() {
        List<Pair> full = database.sql("""
                        select engine, server_id from engine_timing
                        group by engine, server_id having count(*) > 15""")
                .query((row, number) -> new Pair(row.getString(1), row.getObject(2, UUID.class)))
                .list();
        full.forEach(pair -> forgetOld(pair.engine(), pair.server()));
    }

    void forgetOld(String engine, UUID server) {
        List<Instant> newest = database.sql("""
                        select measured_at from engine_timing where engine = :engine and server_id = :server
                        order by measured_at desc fetch first 15 rows only""")
                .param("engine", engine)
                .param("server", server)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
        if (newest.size() == COUNTED) { // fewer when its server or workflow has gone meanwhile
            database.sql("delete from engine_timing where engine = ? and server_id = ? and measured_at < ?")
                    .params(engine, server, at(newest.getLast()))
                    .update();
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
