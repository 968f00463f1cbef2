package app.storycore.generation.ui;

import app.storycore.account.ui.CurrentUser;
import app.storycore.base.NotFoundException;
import app.storycore.generation.GenerationHistory;
import app.storycore.generation.GenerationRecord;
import app.storycore.generation.GenerationRemoval;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page of one generation; its address says which. */
@Route(HistoryLinks.ALL + "/:generation")
@PermitAll
class RecordView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final UUID NOBODY = new UUID(0, 0);

    private final GenerationHistory history;
    private final GenerationRemoval removal;
    private final GenerationWatch.Sources sources;
    private final UUID ownerId;
    private @Nullable RecordPage page;

    RecordView(
            CurrentUser currentUser,
            GenerationHistory history,
            GenerationRemoval removal,
            GenerationWatch.Sources sources) {
        this.history = history;
        this.removal = removal;
        this.sources = sources;
        ownerId = currentUser.id();
        addClassNames("page", "record-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id =
                event.getRouteParameters().get("generation").map(RecordView::id).orElse(NOBODY);
        GenerationRecord record = history.record(id, ownerId);
        RecordPage opened = new RecordPage(history, removal, sources, record);
        removeAll();
        add(opened);
        page = opened;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "frame.page", page == null ? "" : getTranslation("history.record.page", page.projectName()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("generation", NOBODY);
        }
    }
}
