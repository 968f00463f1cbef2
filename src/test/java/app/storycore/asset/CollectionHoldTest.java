package app.storycore.asset;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.StoredFile;
import app.storycore.base.DatabaseKind;
import app.storycore.base.MovableClock;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CollectionHoldTest {

    @Autowired
    ContentStore contents;

    @Autowired
    FileStore store;

    @Autowired
    CollectionHold hold;

    @Autowired
    DataSource database;

    @Autowired
    DatabaseKind kind;

    @Autowired
    MovableClock clock;

    StoredFile unused;
    Instant old;

    @BeforeEach
    void a_file_that_nobody_needs() throws Exception {
        unused = contents.store(file -> file.write(ByteBuffer.wrap("held".getBytes(StandardCharsets.UTF_8))));
        clock.advance(AssetCollector.KEPT_AT_LEAST.multipliedBy(2));
        old = clock.instant().minus(AssetCollector.KEPT_AT_LEAST);
    }

    @Test
    void nothing_is_dropped_until_the_last_one_who_copies_is_done() throws Exception {
        try (CollectionHold.Held first = hold.take()) {
            try (CollectionHold.Held second = hold.take()) {
                assertThat(first.holds() && second.holds()).isTrue();
                assertThat(contents.drop(unused.contentHash(), old)).isFalse();
            }
            assertThat(contents.drop(unused.contentHash(), old)).isFalse();
            assertThat(store.missing(Set.of(unused.contentHash()))).isEmpty();
        }
        assertThat(contents.drop(unused.contentHash(), old)).isTrue();
        assertThat(store.missing(Set.of(unused.contentHash()))).isNotEmpty();
    }

    /** As two processes have; two on an embedded database there are not. */
    @Test
    void a_hold_of_another_process_counts_too() throws Exception {
        CollectionHold elsewhere = kind.isEmbedded() ? hold : new CollectionHold(database, kind);
        try (CollectionHold.Held held = elsewhere.take()) {
            assertThat(held.holds()).isTrue();
            assertThat(contents.drop(unused.contentHash(), old)).isFalse();
        }
        assertThat(contents.drop(unused.contentHash(), old)).isTrue();
    }
}
