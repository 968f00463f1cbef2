package app.storycore.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.base.NodeName;
import app.storycore.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

class PostgresChannelTest {

    private static Map<String, String> settings;

    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicInteger refused = new AtomicInteger();
    private final Recorded here = new Recorded();
    private final Recorded there = new Recorded();
    private PostgresChannel one;
    private PostgresChannel other;

    private static final class Recorded implements SignalListener {

        final List<Signal> signals = new CopyOnWriteArrayList<>();
        final AtomicInteger missed = new AtomicInteger();

        @Override
        public void received(Signal signal) {
            signals.add(signal);
        }

        @Override
        public void missed() {
            missed.incrementAndGet();
        }
    }

    @BeforeAll
    static void database() {
        settings = TestDatabase.POSTGRESQL.fresh();
    }

    @BeforeEach
    void open() {
        one = channel();
        other = channel();
        one.subscribe("shots", here);
        other.subscribe("shots", there);
        await().until(() -> one.isConnected() && other.isConnected());
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    private PostgresChannel channel() {
        return new PostgresChannel(new NodeName(), JdbcClient.create(new Pool()), PostgresChannelTest::connect);
    }

    private static Connection connect() throws SQLException {
        return TestDatabase.connect(settings);
    }

    private final class Pool extends AbstractDataSource {

        @Override
        public Connection getConnection() throws SQLException {
            if (away.get()) {
                refused.incrementAndGet();
                throw new SQLException("away", "08001");
            }
            return connect();
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return getConnection();
        }
    }

    @Test
    void tells_other_nodes_and_not_itself() {
        one.send(Signal.of("shots", "a"));

        await().until(() -> there.signals.size() >= 1);
        assertThat(there.signals).containsExactly(Signal.of("shots", "a"));
        other.send(Signal.of("shots", "b"));
        await().until(() -> here.signals.size() >= 1);
        assertThat(here.signals).containsExactly(Signal.of("shots", "b"));
    }

    @Test
    void leaves_listeners_of_other_topics_alone() {
        one.send(Signal.of("projects", "a"));
        one.send(Signal.of("shots", "a"));

        await().until(() -> !there.signals.isEmpty());
        assertThat(there.signals).containsExactly(Signal.of("shots", "a"));
    }

    @Test
    void tells_what_changed_often_a_few_times_with_all_its_parts() {
        for (int part = 0; part < 300; part++) {
            one.send(new Signal("shots", "a", Set.of(String.valueOf(part)), false));
        }

        Set<String> all = IntStream.range(0, 300).mapToObj(String::valueOf).collect(Collectors.toSet());
        await().untilAsserted(() -> assertThat(there.signals.stream().flatMap(s -> s.parts().stream()))
                .containsAll(all));
        assertThat(there.signals.size()).isLessThan(20);
    }

    @Test
    void splits_what_is_too_long_for_one_notification() {
        IntStream.range(0, 1000).forEach(i -> one.send(Signal.of("shots", "shot number " + i + " " + "x".repeat(50))));

        await().untilAsserted(() ->
                assertThat(there.signals.stream().map(Signal::key).distinct()).hasSize(1000));
    }

    @Test
    void has_everything_read_again_after_its_connection_was_lost() throws SQLException {
        await().until(() -> there.missed.get() > 0);
        int before = there.missed.get();

        try (Connection killer = connect();
                var statement = killer.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where query like 'listen%' and pid <> pg_backend_pid()""");
        }

        await().until(() -> there.missed.get() > before && other.isConnected());
        one.send(Signal.of("shots", "after"));
        await().until(() -> there.signals.contains(Signal.of("shots", "after")));
    }

    @Test
    void tells_later_what_it_could_not_tell_while_the_database_was_away() {
        away.set(true);
        one.send(Signal.of("shots", "a"));
        one.send(Signal.of("shots", "b"));
        await().until(() -> refused.get() > 0);
        away.set(false);

        await().until(() -> there.signals.size() >= 2);
    }

    @Test
    void goes_on_after_a_listener_that_fails() {
        other.subscribe("shots", new SignalListener() {
            @Override
            public void received(Signal signal) {
                throw new IllegalStateException("on purpose");
            }

            @Override
            public void missed() {
                throw new IllegalStateException("on purpose");
            }
        });

        one.send(Signal.of("shots", "a"));
        await().until(() -> there.signals.size() >= 1);
        one.send(Signal.of("shots", "b"));
        await().until(() -> there.signals.size() >= 2);
    }
}
