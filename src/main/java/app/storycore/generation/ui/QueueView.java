package app.storycore.generation.ui;

import app.storycore.account.ui.CurrentUser;
import app.storycore.base.ui.EmptyState;
import app.storycore.base.ui.PageHeader;
import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The active generations of this account, live, in the order in which they run. */
@Route("queue")
@PermitAll
class QueueView extends Div implements HasDynamicTitle {

    private final GenerationWatch.Sources sources;
    private final UUID ownerId;
    private final OrderedList list = new OrderedList();
    private final EmptyState empty;
    private final Map<UUID, QueueRow> rows = new HashMap<>();

    QueueView(CurrentUser currentUser, GenerationWatch.Sources sources) {
        this.sources = sources;
        ownerId = currentUser.id();
        GenerationWatch watch = new GenerationWatch(sources, ownerId);
        Anchor projects = new Anchor(".", getTranslation("queue.empty.way"));
        empty = new EmptyState(
                StudioIcon.QUEUE, getTranslation("queue.empty.title"), getTranslation("queue.empty.text"), projects);

        addClassNames("page", "queue-view");
        list.addClassName("queue-list");
        projects.addClassName("button-link");
        watch.show(this::show);
        watch.bind(this);

        add(new PageHeader(getTranslation("queue.title"), getTranslation("queue.text")), list, empty);
    }

    private void show(List<GenerationSnapshot> generations) {
        Instant now = sources.clock().instant();
        List<GenerationSnapshot> active =
                generations.stream().filter(one -> one.status().isActive()).toList();
        keepOnly(active);
        for (int i = 0; i < active.size(); i++) {
            GenerationSnapshot generation = active.get(i);
            QueueRow row = rows.computeIfAbsent(generation.id(), id -> new QueueRow(generation, this::cancel));
            if (row.getParent().isEmpty() || list.indexOf(row) != i) {
                list.addComponentAtIndex(i, row);
            }
            row.show(generation, now);
        }
        list.setVisible(!active.isEmpty());
        empty.setVisible(active.isEmpty());
    }

    private void keepOnly(List<GenerationSnapshot> active) {
        var wanted = active.stream().map(GenerationSnapshot::id).collect(Collectors.toSet());
        rows.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                list.remove(entry.getValue());
            }
            return gone;
        });
    }

    private void cancel(GenerationSnapshot generation) {
        CancelDialog.ask(generation.projectName(), () -> sources.service().requestCancel(generation.id(), ownerId));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", getTranslation("queue.title"));
    }
}
