package app.storycore.generation.removal;

import app.storycore.base.Transactions;
import app.storycore.generation.GenerationId;
import app.storycore.generation.store.EndedGenerations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Forgets ended generations beyond {@link HistoryLimits}: never an active one, never the latest end of a project. */
@Service
public class HistoryRetention {

    private static final int PROJECTS_AT_ONCE = 100;

    private final EndedGenerations ended;
    private final GenerationDeletion deletion;
    private final HistoryLimits limits;
    private final Transactions transactions;
    private final Clock clock;

    HistoryRetention(
            EndedGenerations ended,
            GenerationDeletion deletion,
            HistoryLimits limits,
            Transactions transactions,
            Clock clock) {
        this.ended = ended;
        this.deletion = deletion;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Forgets what is too old or too many, each in a transaction of its own, and says how many that were. */
    public int apply() {
        return limits.keepDays() == 0 && limits.keepRuns() == 0 ? 0 : applyTo(limits);
    }

    int applyTo(HistoryLimits wanted) {
        int removed = 0;
        UUID last = new UUID(0, 0);
        while (true) {
            UUID after = last;
            List<UUID> projects = transactions.read(() -> ended.projects(after, Limit.of(PROJECTS_AT_ONCE)));
            if (projects.isEmpty()) {
                return removed;
            }
            for (UUID project : projects) {
                removed += forget(project, wanted);
            }
            last = projects.getLast();
        }
    }

    private int forget(UUID project, HistoryLimits wanted) {
        List<EndedGenerations.End> ends = transactions.read(() -> ended.ends(project));
        return IntStream.range(1, ends.size())
                .filter(place -> isBeyond(place, ends.get(place).getEndedAt(), wanted))
                .map(place -> deletion.forget(new GenerationId(ends.get(place).getId())))
                .sum();
    }

    /** @param place 0 for the latest end of its project */
    private boolean isBeyond(int place, Instant endedAt, HistoryLimits wanted) {
        boolean tooMany = wanted.keepRuns() > 0 && place >= wanted.keepRuns();
        Instant oldest = clock.instant().minus(Duration.ofDays(wanted.keepDays()));
        return tooMany || (wanted.keepDays() > 0 && endedAt.isBefore(oldest));
    }
}
