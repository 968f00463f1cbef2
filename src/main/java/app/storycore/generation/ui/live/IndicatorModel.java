package app.storycore.generation.ui.live;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.live.GenerationNotifier;
import app.storycore.generation.live.LiveChanges;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Live list of one account's active generations and newest unseen outcomes, for one page. */
public final class IndicatorModel {

    private final GenerationQueries queries;
    private final GenerationService generations;
    private final GenerationNotifier notifier;
    private final Clock clock;
    private final AccountId ownerId;
    private final IndicatorList list = new IndicatorList();
    private final List<Consumer<List<GenerationSnapshot>>> watchers = new ArrayList<>();
    private int more;

    public IndicatorModel(
            GenerationQueries queries,
            GenerationService generations,
            GenerationNotifier notifier,
            Clock clock,
            AccountId ownerId) {
        this.queries = queries;
        this.generations = generations;
        this.notifier = notifier;
        this.clock = clock;
        this.ownerId = ownerId;
    }

    /** From now on shows {@code watcher} the whole list after every change. */
    public void show(Consumer<List<GenerationSnapshot>> watcher) {
        watchers.add(watcher);
    }

    /** Watches while {@code host} is attached, beginning with what the database says. */
    public void bind(Component host) {
        LiveBinding.bind(host, notifier, ownerId, this::refresh, this::changed);
    }

    /** Takes an outcome out of everybody's sight. */
    public void dismiss(GenerationId id) {
        generations.markSeen(id, ownerId);
        list.forget(id);
        if (more > 0) {
            refresh();
        } else {
            tell();
        }
    }

    /** Takes all outcomes out of everybody's sight. */
    public void dismissAll() {
        generations.markAllSeen(ownerId);
        refresh();
    }

    /** How many unseen outcomes there are beside those in the list. */
    public int moreOutcomes() {
        return more;
    }

    /** Shows what the database says now. */
    public void refresh() {
        list.replace(queries.board(ownerId));
        count();
        tell();
    }

    private void changed(LiveChanges changes) {
        if (changes.generations().isEmpty()) {
            return;
        }
        list.apply(changes);
        boolean outcomes =
                changes.generations().stream().anyMatch(one -> one.status().isTerminal());
        if (outcomes && (more > 0 || list.outcomes() > GenerationQueries.OUTCOMES_MAX)) {
            // told first, so that nothing that has just ended goes unnoticed
            tell();
            refresh();
        } else {
            tell();
        }
    }

    /** Counts in the database only when there may be more than the list holds. */
    private void count() {
        int listed = list.outcomes();
        more = listed < GenerationQueries.OUTCOMES_MAX ? 0 : Math.max(0, queries.unseenOutcomes(ownerId) - listed);
    }

    private void tell() {
        List<GenerationSnapshot> items = list.items(clock.instant());
        watchers.forEach(watcher -> watcher.accept(items));
    }
}
