package app.storycore.quota;

import app.storycore.account.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Large files of which only the row is there. */
public final class StoredBytes {

    private StoredBytes() {}

    /** Stores a file of this account that no other equals. */
    public static void store(JdbcClient database, AccountId owner, long bytes) {
        store(database, owner, UUID.randomUUID().toString(), bytes);
    }

    /** Stores a file of this account with a content that others may have too. */
    public static void store(JdbcClient database, AccountId owner, String hash, long bytes) {
        database.sql("insert into asset (id, owner_id, content_hash, media_type, size_bytes, created_at)"
                        + " values (?, ?, ?, 'image/png', ?, ?)")
                .params(UUID.randomUUID(), owner.value(), hash, bytes, Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .update();
    }
}
