package app.storycore.asset;

import app.storycore.asset.store.FileStore;
import app.storycore.base.Transactions;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Deletes stored files that nobody refers to any more: first their rows, then the files no row is left for, so that a
 * crash in between leaves a file too many and never a row without its file.
 *
 * <p>What is young is left alone: it may have been stored and not yet recorded.
 */
@Component
class AssetCollector {

    /**
     * What one run has deleted.
     *
     * @param assets rows
     * @param files in the store
     */
    record Collected(int assets, int files) {}

    static final Duration KEPT_AT_LEAST = Duration.ofHours(1);
    private static final int BATCH = 500;

    /** Hashes are gone through by their first two digits. */
    private static final int PARTS = 256;

    /** Behind every hexadecimal digit. */
    private static final String BEHIND = "g";

    private static final Logger LOG = LoggerFactory.getLogger(AssetCollector.class);

    private final Assets assets;
    private final AssetRelease release;
    private final ContentStore contents;
    private final StoredFileRows rows;
    private final FileStore store;
    private final Transactions transactions;
    private final Clock clock;

    AssetCollector(
            Assets assets,
            AssetRelease release,
            ContentStore contents,
            StoredFileRows rows,
            FileStore store,
            Transactions transactions,
            Clock clock) {
        this.contents = contents;
        this.rows = rows;
        this.assets = assets;
        this.release = release;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks at everything that is old enough, in short transactions. */
    Collected collect() throws IOException {
        Instant old = clock.instant().minus(KEPT_AT_LEAST);
        Collected collected = new Collected(dropRows(old), dropFiles(old));
        if (collected.assets() + collected.files() > 0) {
            LOG.info("Collected {} unused assets and {} files", collected.assets(), collected.files());
        }
        return collected;
    }

    private int dropRows(Instant old) {
        int dropped = 0;
        Instant from = Instant.EPOCH;
        UUID last = new UUID(0, 0);
        while (true) {
            Instant start = from;
            UUID after = last;
            List<Assets.Age> batch = transactions.read(() -> assets.olderThan(old, start, after, Limit.of(BATCH)));
            if (batch.isEmpty()) {
                return dropped;
            }
            List<UUID> ids = batch.stream().map(Assets.Age::getId).toList();
            dropped += transactions.write(() -> release.dropUnused(ids));
            from = batch.getLast().getCreatedAt();
            last = batch.getLast().getId();
        }
    }

    /** File by file, each under the lock of its row: another node may be storing the same at this moment. */
    private int dropFiles(Instant old) throws IOException {
        store.dropAbandoned(old);
        int dropped = 0;
        for (int part = 0; part < PARTS; part++) {
            String prefix = HexFormat.of().toHexDigits((byte) part);
            adopt(store.list(prefix));
            dropped += dropFiles(prefix, old);
        }
        return dropped;
    }

    private void adopt(List<String> hashes) {
        for (int from = 0; from < hashes.size(); from += BATCH) {
            rows.adopt(hashes.subList(from, Math.min(hashes.size(), from + BATCH)));
        }
    }

    private int dropFiles(String prefix, Instant old) throws IOException {
        int dropped = 0;
        List<String> unused = rows.unused(prefix, prefix + BEHIND, old);
        while (!unused.isEmpty()) {
            for (String hash : unused) {
                dropped += contents.drop(hash, old) ? 1 : 0;
            }
            unused = rows.unused(unused.getLast(), prefix + BEHIND, old);
        }
        return dropped;
    }
}
