package app.storycore.generation;

import app.storycore.account.AccountService;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * What administrators may see and do of everybody's generations.
 *
 * <p>Every method throws {@link NotFoundException} when the asking account is not an administrator's.
 */
@Service
public class GenerationOversight {

    private final Generations generations;
    private final Snapshots snapshots;
    private final Wishes wishes;
    private final AccountService accounts;
    private final Transactions transactions;

    GenerationOversight(
            Generations generations,
            Snapshots snapshots,
            Wishes wishes,
            AccountService accounts,
            Transactions transactions) {
        this.generations = generations;
        this.snapshots = snapshots;
        this.wishes = wishes;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /** The active generations of all accounts in the order of their submission. */
    public List<GenerationSnapshot> active(UUID administratorId) {
        return as(administratorId, () -> transactions.read(() -> snapshots.of(generations.active())));
    }

    /** As {@link GenerationService#requestCancel}, whoever owns it. */
    public WishAnswer requestCancel(UUID id, UUID administratorId) {
        return as(
                administratorId,
                () -> transactions.write(() -> generations
                        .findById(id)
                        .map(g -> wishes.cancel(g, "Cancelled by an administrator"))
                        .orElseThrow(() -> new NotFoundException("generation", id))));
    }

    private <T> T as(UUID administratorId, Supplier<T> work) {
        if (!accounts.get(administratorId).isAdmin()) {
            throw new NotFoundException("administrator", administratorId);
        }
        return work.get();
    }
}
