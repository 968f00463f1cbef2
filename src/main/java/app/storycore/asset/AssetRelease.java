package app.storycore.asset;

import app.storycore.base.Transactions;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes files away from their owner as soon as nobody refers to them any more, so that they count no longer. Their bytes
 * are collected later, as are files that were missed.
 *
 * <p>Only for files whose last reference cannot come back: those of something that was deleted or refused.
 */
@Service
public class AssetRelease {

    private static final Logger LOG = LoggerFactory.getLogger(AssetRelease.class);

    /** Rows of one transaction. */
    private static final int BATCH = 500;

    private static final Executor THREAD = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("asset-release").factory());

    private final Assets assets;
    private final List<AssetUse> uses;
    private final Transactions transactions;

    AssetRelease(Assets assets, List<AssetUse> uses, Transactions transactions) {
        this.assets = assets;
        this.uses = uses;
        this.transactions = transactions;
    }

    /** As {@link #release}, on another thread once the caller's transaction is committed. */
    public void releaseAfterCommit(Collection<UUID> assetIds) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                THREAD.execute(() -> release(assetIds));
            }
        });
    }

    /** Drops the rows of those of these files that nobody refers to; what fails is left to the collector. */
    public void release(Collection<UUID> assetIds) {
        List<UUID> different = assetIds.stream().distinct().toList();
        try {
            for (int from = 0; from < different.size(); from += BATCH) {
                List<UUID> some = different.subList(from, Math.min(different.size(), from + BATCH));
                transactions.write(() -> dropUnused(some));
            }
        } catch (RuntimeException failed) {
            LOG.warn("Unused files are left to the collector", failed);
        }
    }

    /** Drops the rows of those of these files that nobody refers to, and counts them; called inside a transaction. */
    int dropUnused(Collection<UUID> assetIds) {
        Set<UUID> unused = new HashSet<>(assetIds);
        uses.forEach(use -> unused.removeAll(use.inUse(assetIds)));
        return unused.isEmpty() ? 0 : assets.drop(unused);
    }
}
