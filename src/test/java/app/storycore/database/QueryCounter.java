package app.storycore.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what every thread asks of the database, and the rows it gets, while a test wants to know. */
public class QueryCounter implements BeanPostProcessor {

    /**
     * What was asked.
     *
     * @param statements round trips; a batch is one
     * @param rows that were read
     */
    public record Count(int statements, int rows) {}

    private static final String NODES = "studio_node";

    private final Queue<String> statements = new ConcurrentLinkedQueue<>();
    private final AtomicInteger rows = new AtomicInteger();
    private volatile boolean counting;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counted(source) : bean;
    }

    /** Gives connections that count, or others, which cost nothing. */
    private final class Counted extends DelegatingDataSource {

        private final DataSource counted;

        Counted(DataSource source) {
            super(source);
            counted = counting(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting ? counted.getConnection() : super.getConnection();
        }
    }

    private DataSource counting(DataSource source) {
        return ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) -> count(queries.getFirst().getQuery()))
                .proxyResultSet()
                .afterMethod(this::called)
                .build();
    }

    /** The heartbeat of the node belongs to no test. */
    private void count(String statement) {
        if (!statement.contains(NODES)) {
            statements.add(statement);
        }
    }

    private void called(MethodExecutionContext call) {
        if (Boolean.TRUE.equals(call.getResult()) && call.getMethod().getName().equals("next")) {
            rows.incrementAndGet();
        }
    }

    /** Forgets what was counted before, and counts from now on. */
    public void reset() {
        counting = true;
        statements.clear();
        rows.set(0);
    }

    /** Counts no more. */
    public void stop() {
        counting = false;
    }

    /** What was asked since the last reset. */
    public Count count() {
        return new Count(statements.size(), rows.get());
    }

    /** The statements since the last reset, in the order of their execution. */
    public List<String> statements() {
        return List.copyOf(statements);
    }
}
