package app.storycore.generation.imports;

import app.storycore.account.AccountId;
import app.storycore.quota.Quota;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.QuotaUse;
import app.storycore.quota.Quotas;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What one import may still take of what its account has, and what it has stored. Asked along the way, so that no long
 * work is refused at its end, and once more in the transaction that keeps the result.
 */
final class ImportAllowance {

    private final Quotas quotas;
    private final AccountId ownerId;
    private final QuotaUse disk;
    private final QuotaUse upload;
    private final List<UUID> stored = new ArrayList<>();
    private long sent;
    private long unpacked;

    /** @throws QuotaExceededException when the account can have no more projects, or nothing more on the disk */
    ImportAllowance(Quotas quotas, AccountId ownerId) {
        this.quotas = quotas;
        this.ownerId = ownerId;
        disk = quotas.of(ownerId, Quota.DISK);
        upload = new QuotaUse(Quota.UPLOAD, 0, quotas.limits().of(Quota.UPLOAD));
        quotas.requireAhead(ownerId, Quota.PROJECTS, 1);
        disk.require(1);
    }

    AccountId ownerId() {
        return ownerId;
    }

    /** Remembers a stored file, and returns it. */
    UUID store(UUID assetId) {
        stored.add(assetId);
        return assetId;
    }

    /** All files that were stored for it. */
    List<UUID> stored() {
        return List.copyOf(stored);
    }

    /** @throws QuotaExceededException when the package is longer than one may be, or than there is room for */
    void requireSent(long more) {
        sent += more;
        upload.require(sent);
        disk.require(sent);
    }

    /** @throws QuotaExceededException when its pictures are more than there is room for */
    void requireUnpacked(long more) {
        unpacked += more;
        disk.require(unpacked);
    }

    /** @throws QuotaExceededException when the account cannot have so many shots more */
    void requireShots(int more) {
        quotas.requireAhead(ownerId, Quota.SHOTS, more);
    }

    /**
     * To be called in the transaction that keeps the result, when its files are stored.
     *
     * @throws QuotaExceededException when they are more than there was room for
     */
    void requireKept() {
        quotas.require(ownerId, Quota.DISK, 0);
    }
}
