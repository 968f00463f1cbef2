package app.storycore.generation.service;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.RequestResult;
import app.storycore.generation.control.ControlRequests;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.Generations;
import app.storycore.generation.store.Snapshots;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What administrators may see and do of everybody's generations.
 *
 * <p>Every method throws {@link NotFoundException} when the asking account is not an administrator's.
 */
@Service
public class GenerationAdministration {

    private final Generations generations;
    private final Snapshots snapshots;
    private final ControlRequests controlRequests;
    private final AccountService accounts;
    private final Transactions transactions;

    GenerationAdministration(
            Generations generations,
            Snapshots snapshots,
            ControlRequests controlRequests,
            AccountService accounts,
            Transactions transactions) {
        this.generations = generations;
        this.snapshots = snapshots;
        this.controlRequests = controlRequests;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /** The active generations of all accounts in the order of their submission. */
    public List<GenerationSnapshot> active(AccountId administratorId) {
        return as(administratorId, () -> transactions.read(() -> snapshots.of(generations.active())));
    }

    /** What the nodes are at work on, by their names. */
    public Map<String, List<GenerationSnapshot>> working(AccountId administratorId) {
        return as(
                administratorId,
                () -> transactions.read(() -> {
                    Map<String, List<Generation>> byNode = generations.working().stream()
                            .filter(g -> g.run().node().isPresent())
                            .collect(Collectors.groupingBy(g -> g.run().node().orElseThrow()));
                    return byNode.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, node -> snapshots.of(node.getValue())));
                }));
    }

    /** As {@link GenerationService#requestCancel}, whoever owns it. */
    public RequestResult requestCancel(GenerationId id, AccountId administratorId) {
        return as(
                administratorId,
                () -> transactions.write(() -> generations
                        .findById(id.value())
                        .map(g -> controlRequests.cancel(g, ReasonCode.CANCELLED_BY_ADMINISTRATOR))
                        .orElseThrow(() -> new NotFoundException("generation", id))));
    }

    private <T> T as(AccountId administratorId, Supplier<T> work) {
        accounts.requireAdministrator(administratorId);
        return work.get();
    }
}
