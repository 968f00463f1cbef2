package app.storycore.generation.ui.detail;

import app.storycore.account.AccountId;
import app.storycore.account.session.CurrentUser;
import app.storycore.base.NotFoundException;
import app.storycore.generation.GenerationId;
import app.storycore.generation.history.GenerationDetails;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.live.GenerationNotifier;
import app.storycore.generation.removal.GenerationDeletion;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.ui.GenerationNavigation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page of one generation; its address says which. */
@Route(GenerationNavigation.PAGE)
@PermitAll
public class GenerationDetailsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final GenerationId NOBODY = new GenerationId(new UUID(0, 0));

    private final GenerationHistory history;
    private final GenerationDeletion deletion;
    private final GenerationService generations;
    private final GenerationNotifier notifier;
    private final Clock clock;
    private final AccountId ownerId;
    private @Nullable GenerationDetailsPage page;

    GenerationDetailsView(
            CurrentUser currentUser,
            GenerationHistory history,
            GenerationDeletion deletion,
            GenerationService generations,
            GenerationNotifier notifier,
            Clock clock) {
        this.history = history;
        this.deletion = deletion;
        this.generations = generations;
        this.notifier = notifier;
        this.clock = clock;
        ownerId = currentUser.id();
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GenerationId id = event.getRouteParameters()
                .get("generation")
                .map(GenerationDetailsView::id)
                .orElse(NOBODY);
        GenerationDetails record = history.record(id, ownerId);
        GenerationDetailsPage opened =
                new GenerationDetailsPage(history, deletion, generations, notifier, clock, record);
        removeAll();
        add(opened);
        page = opened;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "frame.page", page == null ? "" : getTranslation("history.record.page", page.projectName()));
    }

    private static GenerationId id(String text) {
        try {
            return GenerationId.parse(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("generation", NOBODY);
        }
    }
}
