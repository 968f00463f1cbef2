package app.storycore.generation.live;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Previews that nodes on one PostgreSQL leave for each other: the newest of each shot. */
@Component
class PreviewRows {

    /** What its node had no time to take away. */
    private static final Duration LEFT_BEHIND = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Clock clock;

    PreviewRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void put(Preview preview) {
        database.sql("""
                        insert into shot_preview (generation_id, owner_id, shot_number, taken_at, jpeg)
                        values (:generation, :owner, :number, :now, :jpeg)
                        on conflict (generation_id, shot_number) do update set owner_id = excluded.owner_id,
                          taken_at = excluded.taken_at, jpeg = excluded.jpeg""")
                .param("generation", preview.generationId().value())
                .param("owner", preview.ownerId().value())
                .param("number", preview.number())
                .param("now", now())
                .param("jpeg", preview.jpeg())
                .update();
    }

    /** Takes that of a shot away, and what was left behind by nodes that are gone. */
    void remove(Preview.Key shot) {
        database.sql("""
                        delete from shot_preview
                        where generation_id = :generation and shot_number = :number or taken_at < :old""")
                .param("generation", shot.generationId().value())
                .param("number", shot.number())
                .param("old", now().minus(LEFT_BEHIND))
                .update();
    }

    /** Of all shots in work of a generation. */
    List<Preview> find(GenerationId generationId, AccountId ownerId) {
        return database.sql("""
                        select shot_number, taken_at, jpeg from shot_preview
                        where generation_id = :generation and owner_id = :owner""")
                .param("generation", generationId.value())
                .param("owner", ownerId.value())
                .query((row, number) -> new Preview(
                        generationId,
                        ownerId,
                        row.getInt("shot_number"),
                        row.getObject("taken_at", OffsetDateTime.class)
                                .toInstant()
                                .toEpochMilli(),
                        row.getBytes("jpeg")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
