package app.storycore.generation.ui;

import app.storycore.generation.GenerationBoard;
import app.storycore.generation.GenerationService;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.live.LiveChanges;
import app.storycore.generation.live.LiveGenerations;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Keeps a page's eyes on the active generations and unseen outcomes of one account. */
public final class GenerationWatch {

    /** What a watch asks and tells. */
    @Service
    public record Sources(GenerationBoard board, GenerationService service, LiveGenerations live, Clock clock) {}

    private final Sources sources;
    private final UUID ownerId;
    private final WatchList list = new WatchList();
    private final List<Consumer<List<GenerationSnapshot>>> watchers = new ArrayList<>();

    public GenerationWatch(Sources sources, UUID ownerId) {
        this.sources = sources;
        this.ownerId = ownerId;
    }

    /** From now on shows {@code watcher} the whole list after every change. */
    public void show(Consumer<List<GenerationSnapshot>> watcher) {
        watchers.add(watcher);
    }

    /** Watches while {@code host} is attached, beginning with what the database says. */
    public void bind(Component host) {
        LiveBinding.bind(host, sources.live(), ownerId, this::refresh, this::changed);
    }

    /** Takes an outcome out of everybody's sight. */
    public void dismiss(UUID id) {
        sources.service().markSeen(id, ownerId);
        list.forget(id);
        tell();
    }

    /** Shows what the database says now. */
    void refresh() {
        list.replace(sources.board().board(ownerId));
        tell();
    }

    private void changed(LiveChanges changes) {
        if (!changes.generations().isEmpty()) {
            list.apply(changes);
            tell();
        }
    }

    private void tell() {
        List<GenerationSnapshot> items = list.items(sources.clock().instant());
        watchers.forEach(watcher -> watcher.accept(items));
    }
}
