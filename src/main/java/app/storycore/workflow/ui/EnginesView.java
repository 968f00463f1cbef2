package app.storycore.workflow.ui;

import app.storycore.account.AccountId;
import app.storycore.account.session.CurrentUser;
import app.storycore.admin.ui.AdminNavigation;
import app.storycore.admin.ui.AdminTabs;
import app.storycore.base.Subscription;
import app.storycore.base.ui.PageHeader;
import app.storycore.base.ui.PageThreads;
import app.storycore.cluster.NodeHeartbeat;
import app.storycore.project.ProjectService;
import app.storycore.workflow.WorkflowQueries;
import app.storycore.workflow.WorkflowService;
import app.storycore.workflow.check.ServerCheck;
import app.storycore.workflow.draw.TestPictures;
import app.storycore.workflow.pool.ServerPool;
import app.storycore.workflow.server.EngineNotifier;
import app.storycore.workflow.server.ServerService;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicLong;

/** What draws: servers and workflows, as they are for all administrators at this moment. */
@Route(AdminNavigation.ENGINES)
@RolesAllowed("ADMIN")
class EnginesView extends Div implements HasDynamicTitle {

    /** Between two looks at how the servers are, in nanoseconds. */
    private static final long LOOK_EVERY = 30_000_000_000L;

    private final EngineNotifier notifier;
    private final NodeHeartbeat heartbeat;
    private final ServerSection servers;
    private final WorkflowSection workflows;
    private Subscription changes = Subscription.NONE;
    private Subscription beats = Subscription.NONE;

    EnginesView(
            CurrentUser currentUser,
            ServerService servers,
            WorkflowService workflows,
            WorkflowQueries queries,
            ProjectService projects,
            ServerCheck check,
            TestPictures tests,
            ServerPool pool,
            EngineNotifier notifier,
            NodeHeartbeat heartbeat) {
        this.notifier = notifier;
        this.heartbeat = heartbeat;
        AccountId self = currentUser.id();
        WorkflowChecks checks = new WorkflowChecks(workflows, check, self);
        WorkflowActions actions = new WorkflowActions(
                workflows,
                queries,
                servers,
                projects,
                checks,
                (id, server, prompt, watcher) -> tests.start(self, id, server, prompt, watcher),
                self);
        this.servers = new ServerSection(servers, check, pool, self);
        this.workflows = new WorkflowSection(actions, checks);
        actions.whenChanged(this.workflows::show);

        addClassName("page");
        add(
                new PageHeader(getTranslation("admin.title"), getTranslation("engines.text")),
                new AdminTabs(AdminNavigation.ENGINES),
                this.servers,
                this.workflows);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Runnable show = event.getUI().accessLater(this::show, () -> {});
        Runnable look = event.getUI().accessLater(this::lookAgain, () -> {});
        AtomicLong last = new AtomicLong(System.nanoTime());
        changes = notifier.subscribe(() -> PageThreads.deliver(show));
        beats = heartbeat.subscribe(stored -> {
            long before = last.get();
            long now = System.nanoTime();
            if (now - before >= LOOK_EVERY && last.compareAndSet(before, now)) {
                PageThreads.deliver(look);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        changes.close();
        beats.close();
    }

    /** Servers or workflows have changed, here or by another administrator. */
    private void show() {
        servers.show();
        workflows.show();
    }

    private void lookAgain() {
        servers.lookAgain();
        workflows.lookAgain();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", getTranslation("admin.title"));
    }
}
