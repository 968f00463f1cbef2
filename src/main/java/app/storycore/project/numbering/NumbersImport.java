package app.storycore.project.numbering;

import app.storycore.account.AccountId;
import app.storycore.base.Transactions;
import app.storycore.project.ProjectId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Numbers the shots of a project that came from elsewhere as they were numbered there. */
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
