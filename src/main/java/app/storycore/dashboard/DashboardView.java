package app.storycore.dashboard;

import app.storycore.account.AccountId;
import app.storycore.account.session.CurrentUser;
import app.storycore.base.NotFoundException;
import app.storycore.base.ui.Autosaving;
import app.storycore.base.ui.Confirmation;
import app.storycore.generation.GenerationId;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import app.storycore.project.ui.ProjectNavigation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page of one project; its address says which, and which part of it. */
@Route(ProjectNavigation.PAGE)
@PermitAll
class DashboardView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, Autosaving {

    private static final ProjectId NOBODY = new ProjectId(new UUID(0, 0));

    private final ProjectService projects;
    private final ProjectPageFactory pages;
    private final AccountId ownerId;
    private @Nullable ProjectPage page;

    DashboardView(CurrentUser currentUser, ProjectService projects, ProjectPageFactory pages) {
        this.projects = projects;
        this.pages = pages;
        ownerId = currentUser.id();
        addClassName("dashboard-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProjectId projectId = event.getRouteParameters()
                .get(ProjectNavigation.PROJECT)
                .map(DashboardView::id)
                .orElse(NOBODY);
        ProjectPage shown = page;
        if (shown == null || !shown.projectId().equals(projectId)) {
            shown = pages.of(projects.get(projectId, ownerId));
            removeAll();
            add(shown);
            page = shown;
        }
        shown.compareWith(compared(event.getLocation().getQueryParameters()));
        shown.open(DashboardTab.of(
                event.getRouteParameters().get(ProjectNavigation.PART).orElse("")));
        asked(event.getLocation().getQueryParameters()).ifPresent(shown::goTo);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (event.getNavigationTarget() != DashboardView.class && !storeAll()) {
            askToLeave(event.postpone());
        }
    }

    @Override
    public boolean storeAll() {
        return page == null || page.storeAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", page == null ? "" : page.projectName());
    }

    private static @Nullable GenerationId compared(QueryParameters asked) {
        try {
            return asked.getSingleParameter(ProjectPage.COMPARED)
                    .map(GenerationId::parse)
                    .orElse(null);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /** The shot that the address names. */
    private static Optional<ShotId> asked(QueryParameters parameters) {
        try {
            return parameters.getSingleParameter(ProjectNavigation.SHOT).map(ShotId::parse);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void askToLeave(ContinueNavigationAction leave) {
        Confirmation.ask(
                getTranslation("dashboard.leave.title"),
                getTranslation("dashboard.leave.text"),
                getTranslation("dashboard.leave.stay"),
                getTranslation("dashboard.leave.leave"),
                leave::proceed,
                leave::cancel);
    }

    private static ProjectId id(String text) {
        try {
            return ProjectId.parse(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("project", NOBODY);
        }
    }
}
