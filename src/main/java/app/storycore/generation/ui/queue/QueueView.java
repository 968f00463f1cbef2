package app.storycore.generation.ui.queue;

import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import app.storycore.account.session.CurrentUser;
import app.storycore.base.ui.EmptyState;
import app.storycore.base.ui.PageHeader;
import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.ui.GenerationNavigation;
import app.storycore.generation.ui.control.OwnerRunActions;
import app.storycore.generation.ui.live.IndicatorModel;
import app.storycore.generation.ui.live.IndicatorModelFactory;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The active generations of this account, live, in the order in which they run; for administrators those of all others too. */
@Route(GenerationNavigation.QUEUE)
@PermitAll
class QueueView extends Div implements HasDynamicTitle {

    private final Clock clock;
    private final QueueList<QueueRow> list;
    private final EmptyState empty;
    private @Nullable GenerationId firstInLine;

    QueueView(
            CurrentUser currentUser,
            IndicatorModelFactory indicatorModelFactory,
            GenerationService generations,
            ObjectProvider<AdminQueueSection> adminSection,
            Clock clock) {
        StudioUser user = currentUser.get();
        this.clock = clock;
        IndicatorModel model = indicatorModelFactory.of(user.id());
        OwnerRunActions actions = new OwnerRunActions(generations, user.id(), model::refresh);
        Anchor projects = new Anchor(".", getTranslation("queue.empty.way"));
        list = new QueueList<>(
                first -> new QueueRow(first, actions),
                (row, generation) -> row.show(generation, generation.id().equals(firstInLine), clock.instant()));
        empty = new EmptyState(
                StudioIcon.QUEUE, getTranslation("queue.empty.title"), getTranslation("queue.empty.text"), projects);

        addClassNames("page", "queue-view");
        list.addClassName("queue-own");
        projects.addClassName("button-link");
        model.show(this::show);
        model.bind(this);

        add(new PageHeader(getTranslation("queue.title"), getTranslation("queue.text")), list, empty);
        if (user.role() == Role.ADMIN) {
            add(adminSection.getObject());
        }
    }

    private void show(List<GenerationSnapshot> generations) {
        List<GenerationSnapshot> active =
                generations.stream().filter(one -> one.status().isActive()).toList();
        firstInLine = active.stream()
                .filter(one -> one.status() == GenerationStatus.QUEUED)
                .min(Comparator.comparingInt(GenerationSnapshot::queuePlace))
                .map(GenerationSnapshot::id)
                .orElse(null);
        list.show(active, clock.instant());
        list.setVisible(!active.isEmpty());
        empty.setVisible(active.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", getTranslation("queue.title"));
    }
}
