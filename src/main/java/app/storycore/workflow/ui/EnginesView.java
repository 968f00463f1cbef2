package app.storycore.workflow.ui;

import app.storycore.account.AccountId;
import app.storycore.account.session.CurrentUser;
import app.storycore.admin.ui.AdminNavigation;
import app.storycore.admin.ui.AdminTabs;
import app.storycore.base.ui.PageHeader;
import app.storycore.workflow.WorkflowQueries;
import app.storycore.workflow.WorkflowService;
import app.storycore.workflow.check.ServerCheck;
import app.storycore.workflow.server.ServerService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What draws: servers and workflows. */
@Route(AdminNavigation.ENGINES)
@RolesAllowed("ADMIN")
class EnginesView extends Div implements HasDynamicTitle {

    EnginesView(
            CurrentUser currentUser,
            ServerService servers,
            WorkflowService workflows,
            WorkflowQueries queries,
            ServerCheck check) {
        AccountId self = currentUser.id();
        addClassName("page");
        add(
                new PageHeader(getTranslation("admin.title"), getTranslation("engines.text")),
                new AdminTabs(AdminNavigation.ENGINES),
                new ServerSection(servers, check, self),
                new WorkflowSection(workflows, queries, check, self));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", getTranslation("admin.title"));
    }
}
