package app.storycore.database;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what every thread asks of the database, and the rows it gets; tests import it by name. */
public class QueryCounter implements BeanPostProcessor {

    /**
     * What was asked.
     *
     * @param statements round trips; a batch is one
     * @param rows that were read
     */
    public record Count(int statements, int rows) {}

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final AtomicInteger rows = new AtomicInteger();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counted(source) : bean;
    }

    private DataSource counted(DataSource source) {
        return ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) ->
                        statements.add(queries.getFirst().getQuery()))
                .proxyResultSet()
                .afterMethod(this::called)
                .build();
    }

    private void called(MethodExecutionContext call) {
        if (Boolean.TRUE.equals(call.getResult()) && call.getMethod().getName().equals("next")) {
            rows.incrementAndGet();
        }
    }

    /** Forgets what was counted before. */
    public void reset() {
        statements.clear();
        rows.set(0);
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
