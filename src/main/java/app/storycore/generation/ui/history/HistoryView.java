package app.storycore.generation.ui.history;

import app.storycore.account.AccountId;
import app.storycore.account.session.CurrentUser;
import app.storycore.base.ui.DateTimeText;
import app.storycore.base.ui.EmptyState;
import app.storycore.base.ui.PageHeader;
import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.history.HistoryFilter;
import app.storycore.generation.live.GenerationNotifier;
import app.storycore.generation.live.LiveChanges;
import app.storycore.generation.ui.GenerationNavigation;
import app.storycore.generation.ui.live.LiveBinding;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the generations of this account ended, the latest first; what is looked for is in the address. */
@Route(GenerationNavigation.HISTORY)
@PermitAll
public class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final int READ_AGAIN_MAX = 500;

    private final GenerationHistory history;
    private final ProjectService projects;
    private final Clock clock;
    private final AccountId ownerId;
    private final HistoryFilters filters;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("history.more"), click -> showMore());
    private final EmptyState empty;
    private final EmptyState noMatch;
    private HistoryFilter filter = HistoryFilter.EVERYTHING;
    private final Map<GenerationId, GenerationSnapshot> known = new HashMap<>();
    private @Nullable GenerationSnapshot last;

    HistoryView(
            CurrentUser currentUser,
            GenerationHistory history,
            ProjectService projects,
            GenerationNotifier notifier,
            Clock clock) {
        this.history = history;
        this.projects = projects;
        this.clock = clock;
        ownerId = currentUser.id();
        filters = new HistoryFilters(projects, ownerId, this::search);
        empty = emptyState();
        noMatch = noMatch();

        addClassNames("page", "history-view");
        list.addClassName("history-list");
        more.addClassName("show-more");
        LiveBinding.bind(this, notifier, ownerId, () -> read(PAGE), this::changed);

        add(new PageHeader(getTranslation("history.title"), getTranslation("history.text")), filters);
        add(list, more, noMatch, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        HistoryQuery query = HistoryQuery.of(event.getLocation().getQueryParameters());
        filter = query.filter(clock.instant(), DateTimeText.zone());
        filters.show(query, project(query));
        if (isAttached()) {
            read(PAGE);
        }
    }

    private List<ProjectInfo> project(HistoryQuery query) {
        ProjectId id = query.projectId();
        return id != null && projects.exists(id, ownerId) ? List.of(projects.get(id, ownerId)) : List.of();
    }

    private void search(HistoryQuery query) {
        getUI().ifPresent(ui -> ui.navigate(GenerationNavigation.HISTORY, query.address()));
    }

    private void read(int limit) {
        list.removeAll();
        last = null;
        show(limit);
        boolean nothing = last == null;
        boolean never = nothing && history.isEmpty(ownerId);
        filters.setVisible(!never);
        noMatch.setVisible(nothing && !never);
        empty.setVisible(never);
    }

    private void showMore() {
        show(PAGE);
    }

    private void show(int limit) {
        Instant now = clock.instant();
        List<GenerationSnapshot> page = history.ended(ownerId, filter, last, limit + 1);
        for (GenerationSnapshot generation : page.subList(0, Math.min(page.size(), limit))) {
            list.add(new HistoryRow(generation, now));
            known.put(generation.id(), generation);
            last = generation;
        }
        more.setVisible(page.size() > limit);
    }

    /** Something of this account's generations changed, or is told again. */
    void changed(LiveChanges changes) {
        boolean news = false;
        for (GenerationSnapshot change : changes.generations()) {
            news |= change.status().isTerminal() && isNews(change);
        }
        if (news) {
            read(Math.clamp(list.getComponentCount(), PAGE, READ_AGAIN_MAX));
        }
    }

    /** What is shown already, or was told before, is told again now and then. */
    private boolean isNews(GenerationSnapshot ended) {
        GenerationSnapshot before = known.get(ended.id());
        if (before != null && before.supersedes(ended)) {
            return false;
        }
        known.put(ended.id(), ended);
        return true;
    }

    private EmptyState emptyState() {
        Anchor way = new Anchor(".", getTranslation("queue.empty.way"));
        way.addClassName("button-link");
        return new EmptyState(
                StudioIcon.HISTORY, getTranslation("history.empty.title"), getTranslation("history.empty.text"), way);
    }

    private EmptyState noMatch() {
        Button clear = new Button(getTranslation("history.noMatch.clear"), click -> search(HistoryQuery.EVERYTHING));
        return new EmptyState(
                StudioIcon.SEARCH,
                getTranslation("history.noMatch.title"),
                getTranslation("history.noMatch.text"),
                clear);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", getTranslation("history.title"));
    }
}
