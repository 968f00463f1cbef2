package app.storycore.project.numbering;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.project.ProjectChanged;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Numbers the shots of a project, and locks the numbers.
 *
 * <p>All methods throw {@link NotFoundException} when the owner has no such project.
 *
 * @see "src/site/markdown/decisions/0065-what-stands-beside-the-prompt.md"
 */
@Service
public class NumberingService {

    private final ProjectService projects;
    private final ShotNumberings numberings;
    private final LockedNumbers numbers;
    private final Transactions transactions;

    NumberingService(
            ProjectService projects, ShotNumberings numberings, LockedNumbers numbers, Transactions transactions) {
        this.projects = projects;
        this.numberings = numberings;
        this.numbers = numbers;
        this.transactions = transactions;
    }

    /** The numbers of all shots as they are now. */
    public ProjectNumbers of(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> numbers(
                projectId.value(),
                numberings
                        .chosen(projectId.value(), ownerId.value())
                        .orElseThrow(() -> new NotFoundException("project", projectId))));
    }

    private ProjectNumbers numbers(UUID projectId, ChosenNumbering chosen) {
        NumberingScheme scheme = chosen.used();
        if (!chosen.isLocked() && scheme == NumberingScheme.COUNT) {
            return ProjectNumbers.COUNTED;
        }
        SequenceNumbers sequence = SequenceNumbers.byPlace(numbers.sequence(projectId));
        Map<UUID, String> labels =
                chosen.isLocked() ? sequence.labels(scheme, locked(projectId)) : sequence.labels(scheme);
        Map<ShotId, String> byShot = new HashMap<>();
        labels.forEach((shotId, label) -> byShot.put(new ShotId(shotId), label));
        return new ProjectNumbers(scheme, chosen.isLocked(), byShot);
    }

    private Map<UUID, String> locked(UUID projectId) {
        Map<UUID, String> locked = new HashMap<>();
        numbers.findByProjectId(projectId).stream()
                .filter(number -> !number.isOfScene())
                .forEach(number -> locked.put(number.ownerId(), number.label()));
        return locked;
    }

    /** Has the shots numbered in another way; does nothing while their numbers are locked. */
    public void choose(ProjectId projectId, AccountId ownerId, NumberingScheme scheme) {
        transactions.writeOnly(() -> {
            ShotNumbering numbering = touch(projectId, ownerId);
            if (!numbering.isLocked()) {
                numbering.choose(scheme);
                numberings.save(numbering);
            }
        });
    }

    /** From now on no shot or scene changes its number, and none gets one that was given before. */
    public void lock(ProjectId projectId, AccountId ownerId) {
        transactions.writeOnly(() -> {
            ShotNumbering numbering = touch(projectId, ownerId);
            if (!numbering.isLocked()) {
                SequenceNumbers sequence = SequenceNumbers.byPlace(numbers.sequence(projectId.value()));
                keep(projectId.value(), sequence.labels(numbering.scheme()));
                keepScenes(projectId.value(), sequence.unnumberedScenes());
                numbering.lock();
                numberings.save(numbering);
            }
        });
    }

    /** As {@link #lock(ProjectId, AccountId)}, with numbers that shots had elsewhere; whoever has none gets one. */
    void lock(ProjectId projectId, AccountId ownerId, List<LockedNumber> given) {
        ShotNumbering numbering = touch(projectId, ownerId);
        numbers.saveAll(given);
        numbering.lock();
        numberings.save(numbering);
    }

    /** Numbers the shots by their places again; the numbers of shots that were deleted are free. */
    public void unlock(ProjectId projectId, AccountId ownerId) {
        transactions.writeOnly(() -> {
            ShotNumbering numbering = touch(projectId, ownerId);
            numbering.unlock();
            numberings.save(numbering);
            numbers.findByProjectId(projectId.value()).stream()
                    .filter(LockedNumber::isOfScene)
                    .map(LockedNumber::ownerId)
                    .toList()
                    .forEach(scene -> numbers.numberScene(scene, null));
            numbers.deleteOf(projectId.value());
        });
    }

    /** Every change of a sequence touches its project, so that two of them cannot give the same number. */
    private ShotNumbering touch(ProjectId projectId, AccountId ownerId) {
        projects.touch(projectId, ownerId, Set.of());
        return numberings.findById(projectId.value()).orElseGet(() -> new ShotNumbering(projectId.value()));
    }

    /** Whatever came into a sequence whose numbers are locked gets its number in the same transaction. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ProjectChanged changed) {
        UUID projectId = changed.projectId().value();
        if (changed.written().isEmpty()) {
            numberings
                    .findById(projectId)
                    .filter(ShotNumbering::isLocked)
                    .ifPresent(numbering -> numberInserted(projectId, numbering.scheme()));
        }
    }

    private void numberInserted(UUID projectId, NumberingScheme scheme) {
        List<SequenceRow> rows = numbers.sequence(projectId);
        SequenceNumbers sequence = SequenceNumbers.inserted(rows, new HashSet<>(numbers.sceneNumbers(projectId)));
        Map<UUID, String> before = locked(projectId);
        Map<UUID, String> labels = new HashMap<>(sequence.labels(scheme, before));
        labels.keySet().removeAll(before.keySet());
        keep(projectId, labels);
        keepScenes(projectId, sequence.unnumberedScenes());
    }

    private void keep(UUID projectId, Map<UUID, String> labels) {
        numbers.saveAll(labels.entrySet().stream()
                .map(entry -> new LockedNumber(projectId, entry.getKey(), entry.getValue()))
                .toList());
    }

    private void keepScenes(UUID projectId, Map<UUID, String> scenes) {
        numbers.saveAll(scenes.keySet().stream()
                .map(scene -> LockedNumber.ofScene(projectId, scene))
                .toList());
        scenes.forEach(numbers::numberScene);
    }
}
