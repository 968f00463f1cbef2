package app.storycore.generation.work;

import java.util.function.Consumer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListenerFactory;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** A few beans that hear events of transactions, without any database. */
public final class CommittedEvents implements AutoCloseable {

    /** Begins and ends transactions in which nothing happens. */
    private static final class Nowhere extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final TransactionTemplate transactions = new TransactionTemplate(new Nowhere());

    public CommittedEvents(Consumer<AnnotationConfigApplicationContext> listeners) {
        context.registerBean(TransactionalEventListenerFactory.class);
        listeners.accept(context);
        context.refresh();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public void commit(Object event) {
        commit(event, () -> {});
    }

    /** @param beforeCommit runs when the event is published and nothing is committed */
    public void commit(Object event, Runnable beforeCommit) {
        transactions.executeWithoutResult(status -> {
            context.publishEvent(event);
            beforeCommit.run();
        });
    }

    public void rollBack(Object event) {
        transactions.executeWithoutResult(status -> {
            context.publishEvent(event);
            status.setRollbackOnly();
        });
    }

    @Override
    public void close() {
        context.close();
    }
}
