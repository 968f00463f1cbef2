package app.storycore.quota;

import app.storycore.account.AccountId;
import app.storycore.base.Transactions;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * What accounts use of what they may, and the refusal of more.
 *
 * @see "src/site/markdown/decisions/0032-quotas-of-each-account.md"
 */
@Service
public class Quotas {

    private final QuotaLimits limits;
    private final Map<Quota, List<UsageSource>> sources;
    private final UsageQuery query;
    private final Transactions transactions;

    Quotas(QuotaLimits limits, List<UsageSource> sources, UsageQuery query, Transactions transactions) {
        this.limits = limits;
        this.sources = bySource(sources);
        this.query = query;
        this.transactions = transactions;
    }

    private static Map<Quota, List<UsageSource>> bySource(List<UsageSource> all) {
        Map<Quota, List<UsageSource>> sources = new EnumMap<>(Quota.class);
        for (Quota quota : Quota.values()) {
            sources.put(
                    quota,
                    all.stream().filter(source -> source.quota() == quota).toList());
        }
        return sources;
    }

    public QuotaLimits limits() {
        return limits;
    }

    /** What an account uses of each quota that can be filled up. Takes some milliseconds: not for a UI thread. */
    public List<QuotaUse> of(AccountId accountId) {
        return of(Set.of(accountId)).getOrDefault(accountId, List.of());
    }

    /** As the other, for several accounts by the same few queries. */
    public Map<AccountId, List<QuotaUse>> of(Collection<AccountId> accountIds) {
        return transactions.read(() -> {
            Map<Quota, Map<AccountId, Long>> used = new EnumMap<>(Quota.class);
            sources.forEach((quota, some) -> {
                if (!some.isEmpty()) {
                    used.put(quota, used(some, accountIds));
                }
            });
            Map<AccountId, List<QuotaUse>> uses = new HashMap<>();
            accountIds.forEach(id -> uses.put(
                    id,
                    used.entrySet().stream()
                            .map(one -> use(one.getKey(), one.getValue(), id))
                            .toList()));
            return uses;
        });
    }

    /** What an account uses of one quota. */
    public QuotaUse of(AccountId accountId, Quota quota) {
        return transactions.read(() -> use(quota, used(sourcesOf(quota), Set.of(accountId)), accountId));
    }

    /** Those of these quotas that are almost or quite used up. */
    public List<QuotaUse> near(AccountId accountId, Quota... quotas) {
        return Arrays.stream(quotas)
                .filter(quota -> limits.of(quota) > 0)
                .map(quota -> of(accountId, quota))
                .filter(QuotaUse::isNear)
                .toList();
    }

    /**
     * To be called in the transaction that adds something, before it does: until that ends, nobody else adds anything for
     * the same account.
     *
     * @param more what is added, in the unit of the quota; 0 asks whether what is there is within the limit
     * @throws QuotaExceededException when that would be more than the account may use
     */
    public void require(AccountId accountId, Quota quota, long more) {
        if (limits.of(quota) > 0) {
            hold(accountId);
            use(quota, used(sourcesOf(quota), Set.of(accountId)), accountId).require(more);
        }
    }

    /** Makes whoever else adds something for the same account wait until the caller's transaction ends. */
    public void hold(AccountId accountId) {
        query.hold(accountId);
    }

    /** As {@link #require}, ahead of a longer work that will ask again in its transaction. */
    public void requireAhead(AccountId accountId, Quota quota, long more) {
        of(accountId, quota).require(more);
    }

    private List<UsageSource> sourcesOf(Quota quota) {
        return sources.getOrDefault(quota, List.of());
    }

    private Map<AccountId, Long> used(List<UsageSource> sources, Collection<AccountId> accountIds) {
        Map<AccountId, Long> used = new HashMap<>();
        sources.forEach(
                source -> query.sums(source, accountIds).forEach((id, more) -> used.merge(id, more, Long::sum)));
        return used;
    }

    private QuotaUse use(Quota quota, Map<AccountId, Long> used, AccountId accountId) {
        return new QuotaUse(quota, used.getOrDefault(accountId, 0L), limits.of(quota));
    }
}
