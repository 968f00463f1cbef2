package app.storycore.generation.ui;

import app.storycore.account.ui.CurrentUser;
import app.storycore.base.ui.EmptyState;
import app.storycore.base.ui.PageHeader;
import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationBoard;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.live.LiveChanges;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** How the generations of this account ended, the latest first; read page by page. */
@Route("history")
@PermitAll
class HistoryView extends Div implements HasDynamicTitle {

    private final GenerationBoard board;
    private final UUID ownerId;
    private final VirtualList<GenerationSnapshot> list = new VirtualList<>();
    private final EmptyState empty;
    private final CallbackDataProvider<GenerationSnapshot, Void> ended;

    HistoryView(CurrentUser currentUser, GenerationWatch.Sources sources) {
        board = sources.board();
        ownerId = currentUser.id();
        Anchor projects = new Anchor(".", getTranslation("queue.empty.way"));
        empty = new EmptyState(
                StudioIcon.HISTORY,
                getTranslation("history.empty.title"),
                getTranslation("history.empty.text"),
                projects);
        ended = DataProvider.fromCallbacks(
                query -> board.history(ownerId, null, query.getPage(), query.getPageSize()).stream(),
                query -> board.historyCount(ownerId, null));

        addClassNames("page", "history-view");
        list.addClassName("history-list");
        list.setDataProvider(ended);
        list.setRenderer(new ComponentRenderer<>(
                generation -> new HistoryRow(generation, sources.clock().instant())));
        projects.addClassName("button-link");
        LiveBinding.bind(this, sources.live(), ownerId, this::read, this::changed);

        add(new PageHeader(getTranslation("history.title"), getTranslation("history.text")), list, empty);
    }

    private void read() {
        boolean nothing = board.historyCount(ownerId, null) == 0;
        list.setVisible(!nothing);
        empty.setVisible(nothing);
        ended.refreshAll();
    }

    private void changed(LiveChanges changes) {
        if (changes.generations().stream().anyMatch(one -> one.status().isTerminal())) {
            read();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", getTranslation("history.title"));
    }
}
