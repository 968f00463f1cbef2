package app.storycore.asset;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.asset.s3.S3Server;
import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.FolderFileStore;
import app.storycore.asset.store.StoredFile;
import app.storycore.base.DatabaseKind;
import app.storycore.base.MovableClock;
import app.storycore.base.Transactions;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one database and one store, one of which stores what the other one drops. */
@ServiceTest
class StoreRaceTest {

    private static final int ROUNDS = 300;
    private static final int ROUNDS_IN_BUCKET = 30;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Autowired
    DatabaseKind kind;

    @Autowired
    Transactions transactions;

    @Autowired
    MovableClock clock;

    @TempDir
    Path folder;

    FileStore shared;
    ContentStore one;
    ContentStore two;

    @BeforeEach
    void two_nodes() throws Exception {
        shareBy(new FolderFileStore(folder));
        shared.mark("shared");
    }

    private void shareBy(FileStore store) {
        shared = store;
        one = node();
        two = node();
    }

    private ContentStore node() {
        StoredFileRows rows = new StoredFileRows(database, kind, transactions, clock);
        return new ContentStore(shared, rows, new CollectionHold(source, kind), transactions);
    }

    @Test
    void what_is_stored_in_a_folder_while_it_is_dropped_is_there() throws Exception {
        assertNothingIsLost(ROUNDS);
    }

    @Test
    void what_is_stored_in_a_bucket_while_it_is_dropped_is_there() throws Exception {
        shareBy(S3Server.running().createStore());
        assertNothingIsLost(ROUNDS_IN_BUCKET);
    }

    private void assertNothingIsLost(int rounds) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        int dropped = 0;
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < rounds; round++) {
                AssetService.Content content = content("round " + round);
                StoredFile file = one.store(content);
                clock.advance(AssetCollector.KEPT_AT_LEAST.multipliedBy(2));
                Instant old = clock.instant().minus(AssetCollector.KEPT_AT_LEAST);
                Future<Boolean> drop = nodes.submit(() -> {
                    start.await();
                    return one.drop(file.contentHash(), old);
                });
                Future<StoredFile> store = nodes.submit(() -> {
                    start.await();
                    return two.store(content);
                });
                assertThat(store.get()).isEqualTo(file);
                dropped += drop.get() ? 1 : 0;
                assertThat(shared.missing(Set.of(file.contentHash())))
                        .as("round %d", round)
                        .isEmpty();
            }
        }
        assertThat(dropped).as("rounds in which dropping was faster").isPositive();
    }

    @Test
    void two_that_store_the_same_for_the_first_time_both_can() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                AssetService.Content content = content("both " + round);
                Future<StoredFile> first = nodes.submit(() -> {
                    start.await();
                    return one.store(content);
                });
                Future<StoredFile> second = nodes.submit(() -> {
                    start.await();
                    return two.store(content);
                });
                assertThat(first.get()).isEqualTo(second.get());
            }
        }
    }

    private static AssetService.Content content(String text) {
        return file -> file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
