package app.storycore.project.numbering;

import app.storycore.account.AccountId;
import app.storycore.base.Transactions;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Numbers the shots of a project that was made of another one, here or elsewhere, as they were numbered there. */
@Service
public class NumbersImport {

    private final NumberingService numbering;
    private final LockedNumbers numbers;
    private final Transactions transactions;

    NumbersImport(NumberingService numbering, LockedNumbers numbers, Transactions transactions) {
        this.numbering = numbering;
        this.numbers = numbers;
        this.transactions = transactions;
    }

    /**
     * Chooses the scheme by which the shots have these numbers; where there is none they are locked.
     *
     * @param labels of all shots in their order, null where a number is the place
     */
    public void take(ProjectId projectId, AccountId ownerId, List<@Nullable String> labels) {
        if (labels.stream().allMatch(label -> label == null)) {
            return;
        }
        transactions.writeOnly(() -> {
            List<SequenceRow> rows = numbers.sequence(projectId.value());
            List<String> sent = new ArrayList<>();
            labels.forEach(label -> sent.add(label == null ? Integer.toString(sent.size() + 1) : label));
            Optional<NumberingScheme> scheme = scheme(rows, sent);
            if (scheme.isPresent()) {
                numbering.choose(projectId, ownerId, scheme.get());
            } else {
                numbering.lock(projectId, ownerId, rows(projectId.value(), rows, sent));
            }
        });
    }

    /**
     * Numbers the shots of a copied project as the originals are; called in the transaction that copies it.
     *
     * @param shots copies by their originals
     * @param scenes copies by their originals
     */
    public void copy(
            ProjectId original, ProjectId copy, AccountId ownerId, Map<ShotId, ShotId> shots, Map<UUID, UUID> scenes) {
        ProjectNumbers before = numbering.of(original, ownerId);
        if (before.scheme() != NumberingScheme.COUNT) {
            numbering.choose(copy, ownerId, before.scheme());
        }
        if (before.locked()) {
            List<LockedNumber> given = new ArrayList<>();
            numbers.findByProjectId(original.value()).forEach(number -> {
                ShotId shot = shots.get(new ShotId(number.ownerId()));
                UUID scene = scenes.get(number.ownerId());
                if (number.isOfScene() && scene != null) {
                    given.add(LockedNumber.ofScene(copy.value(), scene));
                } else if (shot != null) {
                    given.add(new LockedNumber(copy.value(), shot.value(), number.label()));
                }
            });
            numbering.lock(copy, ownerId, given);
        }
    }

    private static Optional<NumberingScheme> scheme(List<SequenceRow> rows, List<String> labels) {
        SequenceNumbers sequence = SequenceNumbers.byPlace(rows);
        return Stream.of(NumberingScheme.values())
                .filter(scheme -> List.copyOf(sequence.labels(scheme).values()).equals(labels))
                .findFirst();
    }

    /** A number that stands there twice is kept for the first of its shots. */
    private static List<LockedNumber> rows(UUID projectId, List<SequenceRow> rows, List<String> labels) {
        Set<String> given = new HashSet<>();
        List<LockedNumber> locked = new ArrayList<>();
        for (int i = 0; i < Math.min(rows.size(), labels.size()); i++) {
            if (given.add(labels.get(i))) {
                locked.add(new LockedNumber(projectId, rows.get(i).shotId(), labels.get(i)));
            }
        }
        return locked;
    }
}
