package app.storycore.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.StoredFile;
import app.storycore.base.MovableClock;
import app.storycore.base.NotFoundException;
import app.storycore.base.StudioProperties;
import app.storycore.base.Transactions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class AssetCollectorTest {

    private static final Duration LONG_ENOUGH = AssetCollector.KEPT_AT_LEAST.plusMillis(1);

    @Autowired
    AccountService accounts;

    @Autowired
    AssetService service;

    @Autowired
    Assets assets;

    @Autowired
    FileStore store;

    @Autowired
    ContentStore contents;

    @Autowired
    StoredFileRows rows;

    @Autowired
    Transactions transactions;

    @Autowired
    StudioProperties properties;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    final Set<UUID> unused = new HashSet<>();
    final byte[] bytes = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    AssetCollector collector;
    AccountId owner;

    @BeforeEach
    void somebody_and_no_leftovers() throws IOException {
        collector = collector(List.of(this::inUse));
        owner = accounts.create("collect" + System.nanoTime(), "long enough", Role.USER)
                .id();
        clock.advance(LONG_ENOUGH);
        collector.collect();
    }

    private AssetCollector collector(List<AssetUse> uses) {
        return new AssetCollector(
                assets, new AssetRelease(assets, uses, transactions), contents, rows, store, transactions, clock);
    }

    @Test
    void what_nobody_refers_to_goes_after_an_hour() throws IOException {
        UUID picture = unused(service.storePicture(owner, "image/png", bytes));
        Path file = file(picture);

        clock.advance(AssetCollector.KEPT_AT_LEAST);
        collector.collect();
        assertThat(service.read(picture, owner))
                .as("young enough to be recorded yet")
                .isEqualTo(bytes);

        clock.advance(Duration.ofMillis(1));
        assertThat(collector.collect()).isEqualTo(new AssetCollector.Collected(1, 1));
        assertThatThrownBy(() -> service.get(picture, owner)).isInstanceOf(NotFoundException.class);
        assertThat(file).doesNotExist();
        assertThat(collector.collect()).isEqualTo(new AssetCollector.Collected(0, 0));
    }

    @Test
    void what_somebody_refers_to_stays() throws IOException {
        UUID picture = service.storePicture(owner, "image/png", bytes);
        clock.advance(LONG_ENOUGH);
        collector.collect();
        assertThat(service.read(picture, owner)).isEqualTo(bytes);
    }

    @Test
    void what_only_one_of_two_refers_to_stays() throws IOException {
        UUID picture = unused(service.storePicture(owner, "image/png", bytes));
        AssetUse another = ids -> ids.contains(picture) ? Set.of(picture) : Set.of();
        clock.advance(LONG_ENOUGH);
        collector(List.of(this::inUse, another)).collect();
        assertThat(service.read(picture, owner)).isEqualTo(bytes);
    }

    @Test
    void a_file_that_another_asset_has_too_stays() throws IOException {
        UUID gone = unused(service.storePicture(owner, "image/png", bytes));
        UUID kept = service.storePicture(owner, "image/png", bytes);
        clock.advance(LONG_ENOUGH);

        assertThat(collector.collect()).isEqualTo(new AssetCollector.Collected(1, 0));

        assertThatThrownBy(() -> service.get(gone, owner)).isInstanceOf(NotFoundException.class);
        assertThat(service.read(kept, owner)).isEqualTo(bytes);
    }

    @Test
    void a_file_without_row_goes_unless_it_has_just_been_stored_again() throws IOException {
        StoredFile left = contents.store(file -> file.write(ByteBuffer.wrap(bytes)));
        clock.advance(LONG_ENOUGH);
        // whoever stores it now has not made the row yet
        contents.store(file -> file.write(ByteBuffer.wrap(bytes)));
        collector.collect();
        assertThat(path(left)).exists();

        clock.advance(LONG_ENOUGH);
        collector.collect();
        assertThat(path(left)).doesNotExist();
    }

    @Test
    void what_was_found_old_and_is_stored_again_at_the_last_moment_stays() throws IOException {
        StoredFile left = contents.store(file -> file.write(ByteBuffer.wrap(bytes)));
        clock.advance(LONG_ENOUGH);
        var old = clock.instant().minus(AssetCollector.KEPT_AT_LEAST);
        contents.store(file -> file.write(ByteBuffer.wrap(bytes)));

        assertThat(contents.drop(left.contentHash(), old)).isFalse();
        assertThat(path(left)).exists();
    }

    @Test
    void a_file_of_an_earlier_version_gets_a_row_first() throws IOException {
        StoredFile left = contents.store(file -> file.write(ByteBuffer.wrap(bytes)));
        database.sql("delete from stored_file").update();

        clock.advance(LONG_ENOUGH);
        collector.collect();
        assertThat(path(left)).exists();
        clock.advance(LONG_ENOUGH);
        collector.collect();
        assertThat(path(left)).doesNotExist();
    }

    @Test
    void a_row_whose_file_is_gone_goes_too() throws IOException {
        StoredFile left = contents.store(file -> file.write(ByteBuffer.wrap(bytes)));
        Files.delete(path(left));
        clock.advance(LONG_ENOUGH);
        collector.collect();
        assertThat(rows.unused("", "g", clock.instant())).isEmpty();
    }

    @Test
    void more_than_one_batch_is_looked_at() throws IOException {
        for (int i = 0; i < 1100; i++) {
            UUID picture =
                    service.storePicture(owner, "image/png", ("many " + owner + i).getBytes(StandardCharsets.UTF_8));
            if (i % 2 == 0) {
                unused(picture);
            }
        }
        clock.advance(LONG_ENOUGH);
        assertThat(collector.collect()).isEqualTo(new AssetCollector.Collected(550, 550));
    }

    private Set<UUID> inUse(Collection<UUID> ids) {
        Set<UUID> used = new HashSet<>(ids);
        used.removeAll(unused);
        return used;
    }

    private UUID unused(UUID id) {
        unused.add(id);
        return id;
    }

    private Path file(UUID id) {
        return path(service.get(id, owner).file());
    }

    private Path path(StoredFile file) {
        return properties.files().resolve(file.contentHash().substring(0, 2)).resolve(file.contentHash());
    }
}
