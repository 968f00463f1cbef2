package app.storycore.generation.imports;

import app.storycore.account.AccountId;
import app.storycore.quota.Quota;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.QuotaLimits;
import app.storycore.quota.QuotaUse;
import java.util.HashMap;
import java.util.Map;

/** Who is sending packages: a few of each account, and a few in all. */
final class Uploads {

    private final Map<AccountId, Integer> senders = new HashMap<>();
    private final QuotaLimits limits;
    private final int atOnce;
    private int all;

    /** @param atOnce of all accounts */
    Uploads(QuotaLimits limits, int atOnce) {
        this.limits = limits;
        this.atOnce = atOnce;
    }

    /**
     * Whether the account may send now; if so, until {@link #end}.
     *
     * @throws QuotaExceededException when the account is sending as many as it may
     */
    synchronized boolean tryBegin(AccountId accountId) {
        QuotaUse use = new QuotaUse(
                Quota.UPLOADS_AT_ONCE, senders.getOrDefault(accountId, 0), limits.of(Quota.UPLOADS_AT_ONCE));
        if (use.isReached()) {
            throw new QuotaExceededException(use, 1);
        }
        if (all >= atOnce) {
            return false;
        }
        all++;
        senders.merge(accountId, 1, Integer::sum);
        return true;
    }

    synchronized void end(AccountId accountId) {
        all--;
        senders.computeIfPresent(accountId, (id, sending) -> sending > 1 ? sending - 1 : null);
    }
}
