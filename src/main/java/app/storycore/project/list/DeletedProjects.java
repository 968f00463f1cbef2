package app.storycore.project.list;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.project.ProjectChanged;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService.ListChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Projects that were deleted a short while ago: nobody sees them, and their owner can have them back until they are
 * removed with everything in them.
 */
@Service
public class DeletedProjects {

    /** For how long a project can be restored, at least. */
    public static final Duration KEPT = Duration.ofMinutes(5);

    /** A project to be removed. */
    public record Due(ProjectId id, AccountId ownerId) {}

    private final ListedProjects projects;
    private final Transactions transactions;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    DeletedProjects(
            ListedProjects projects, Transactions transactions, ApplicationEventPublisher publisher, Clock clock) {
        this.projects = projects;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Brings a deleted project back as it was; it is never refused, also where others took its room.
     *
     * @throws NotFoundException when it is removed already, or somebody else's
     */
    public void restore(ProjectId id, AccountId ownerId) {
        transactions.writeOnly(() -> {
            if (projects.restore(id.value(), ownerId.value()) == 0) {
                throw new NotFoundException("project", id);
            }
            publisher.publishEvent(ProjectChanged.altogether(id));
            publisher.publishEvent(new ListChanged(ownerId));
        });
    }

    /** Those of an account that can still be restored. */
    public Set<ProjectId> of(AccountId ownerId) {
        return transactions.read(() ->
                projects.deletedOf(ownerId.value()).stream().map(ProjectId::new).collect(Collectors.toSet()));
    }

    /** Those of all accounts that nobody can restore any more. */
    public List<Due> due() {
        Instant until = until();
        return transactions.read(() -> projects.deletedUntil(until).stream()
                .map(project -> new Due(new ProjectId(project.id()), new AccountId(project.ownerId())))
                .toList());
    }

    /** Removes a project that is {@link #due} for good; whether it still was says the answer. */
    public boolean remove(Due due) {
        return transactions.write(() -> projects.remove(due.id().value(), until()) > 0);
    }

    private Instant until() {
        return clock.instant().minus(KEPT);
    }
}
