package app.storycore.base.disk;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Begins no write that the disk has no room for, and ends none as done that may not be on it. */
@Component("transactionManager")
class GuardedTransactionManager extends JpaTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient DiskGuard disk;

    GuardedTransactionManager(EntityManagerFactory entities, DiskGuard disk) {
        super(entities);
        this.disk = disk;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (!definition.isReadOnly()) {
            disk.requireWritable();
        }
        super.doBegin(transaction, definition);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (!status.isReadOnly()) {
            disk.confirm();
        }
    }
}
