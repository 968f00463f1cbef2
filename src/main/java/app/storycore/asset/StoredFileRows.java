package app.storycore.asset;

import app.storycore.base.DatabaseKind;
import app.storycore.base.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When each content was stored last. A row is the lock between storing and dropping its file, on whatever nodes.
 *
 * <p>Whoever stores touches the row first and commits, then puts the file. Whoever drops deletes the row, then the file,
 * then commits. So a file is dropped only while nobody can have looked whether it is there.
 */
@Component
class StoredFileRows {

    private static final String EMBEDDED = """
            merge into stored_file using (values(cast(:hash as varchar(64)), cast(:now as timestamp(6) with time zone)))
            as touched(content_hash, stored_at) on stored_file.content_hash = touched.content_hash
            when matched then update set stored_file.stored_at = touched.stored_at
            when not matched then insert (content_hash, stored_at) values (touched.content_hash, touched.stored_at)""";

    private static final String SHARED = """
            insert into stored_file (content_hash, stored_at) values (:hash, :now)
            on conflict (content_hash) do update set stored_at = excluded.stored_at""";

    private static final String DROP = """
            delete from stored_file where content_hash = :hash and stored_at < :old
            and not exists (select 1 from asset where asset.content_hash = stored_file.content_hash)""";

    private static final String UNUSED = """
            select content_hash from stored_file
            where content_hash > :after and content_hash < :end and stored_at < :old
            and not exists (select 1 from asset where asset.content_hash = stored_file.content_hash)
            order by content_hash fetch first 500 rows only""";

    private final JdbcClient database;
    private final Transactions transactions;
    private final Clock clock;
    private final String touch;
    private final boolean shared;

    StoredFileRows(JdbcClient database, DatabaseKind kind, Transactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
        this.touch = kind.isEmbedded() ? EMBEDDED : SHARED;
        this.shared = !kind.isEmbedded();
    }

    /** Makes the row if there is none, and keeps its file from being dropped for a while. */
    void touch(String contentHash) {
        try {
            transactions.writeOnly(() -> write(contentHash));
        } catch (DuplicateKeyException madeMeanwhile) {
            transactions.writeOnly(() -> write(contentHash));
        }
    }

    private void write(String contentHash) {
        database.sql(touch)
                .param("hash", contentHash)
                .param("now", at(clock.instant()))
                .update();
    }

    /** Makes rows for files that have none: those of an earlier version, and what a database has lost. */
    void adopt(Collection<String> contentHashes) {
        HashSet<String> unknown = new HashSet<>(contentHashes);
        transactions
                .read(() -> database.sql("select content_hash from stored_file where content_hash in (:hashes)")
                        .param("hashes", contentHashes)
                        .query(String.class)
                        .list())
                .forEach(unknown::remove);
        unknown.forEach(this::touch);
    }

    /** Up to 500 contents that nobody has and nobody has stored since {@code old}, in order. */
    List<String> unused(String after, String end, Instant old) {
        return transactions.read(() -> database.sql(UNUSED)
                .param("after", after)
                .param("end", end)
                .param("old", at(old))
                .query(String.class)
                .list());
    }

    /** Deletes the row unless somebody has the content, holds it or has just stored it, and says whether it did. */
    boolean drop(String contentHash, Instant old) {
        return !isHeldElsewhere()
                && database.sql(DROP)
                                .param("hash", contentHash)
                                .param("old", at(old))
                                .update()
                        == 1;
    }

    /** Until the end of the transaction nobody begins to. */
    private boolean isHeldElsewhere() {
        return shared
                && !database.sql("select pg_try_advisory_xact_lock(:key)")
                        .param("key", CollectionHold.KEY)
                        .query(Boolean.class)
                        .single();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
