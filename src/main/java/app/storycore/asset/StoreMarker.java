package app.storycore.asset;

import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.StoreUnreachableException;
import app.storycore.base.Transactions;
import app.storycore.base.start.StartProblem;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes sure at every start that this node has the file store of its database: both hold the same marker, which the
 * first node has written, the database first.
 */
@Component
class StoreMarker implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(StoreMarker.class);

    private record Row(String marker, boolean marked) {}

    private final FileStore store;
    private final JdbcClient database;
    private final Transactions transactions;

    StoreMarker(FileStore store, JdbcClient database, Transactions transactions) {
        this.store = store;
        this.database = database;
        this.transactions = transactions;
    }

    /**
     * Before anything works with files.
     *
     * @throws StartProblem when the store is another one, or does not answer
     */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            // read first: a node that starts at the same time writes the row before the marker
            Optional<String> found = store.marker();
            Row row = row().or(() -> begin(found)).orElseThrow();
            check(row, found.isPresent() ? found : marker(row));
            LOG.info("Files are kept in {}", store.name());
        } catch (StoreUnreachableException e) {
            LOG.debug("File store {}", store.name(), e);
            throw new StartProblem(e.sentence());
        } catch (IOException e) {
            LOG.debug("File store {}", store.name(), e);
            throw new StartProblem("The file store " + store.name() + " cannot be used (" + e
                    + "); make it available to this server, or name another one by studio.files.");
        }
    }

    private Optional<Row> row() {
        return transactions.read(() -> database.sql("select marker, marked from file_store where id = 1")
                .query((row, number) -> new Row(row.getString(1), row.getBoolean(2)))
                .optional());
    }

    /** The first start of this database; of several nodes at once, one is the first. */
    private Optional<Row> begin(Optional<String> found) {
        if (found.isPresent()) {
            throw new StartProblem(
                    "The file store " + store.name() + " belongs to another database; name another one"
                            + " by studio.files or studio.s3.bucket, or, if that database is gone for good, delete store.id in it.");
        }
        try {
            transactions.writeOnly(() -> database.sql("insert into file_store (id, marker) values (1, :marker)")
                    .param("marker", UUID.randomUUID().toString())
                    .update());
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            LOG.debug("Another node marks the store");
        }
        return row();
    }

    private Optional<String> marker(Row row) throws IOException {
        if (!row.marked()) {
            store.mark(row.marker());
        }
        return store.marker();
    }

    private void check(Row row, Optional<String> found) {
        if (!found.equals(Optional.of(row.marker()))) {
            throw new StartProblem(
                    "The file store " + store.name() + " is not the one of this database, or not mounted,"
                            + " and its files would be missing; give this server the store of the other nodes, by studio.files or studio.s3.bucket.");
        }
        transactions.writeOnly(() -> database.sql("update file_store set marked = true where id = 1 and not marked")
                .update());
    }
}
