package app.storycore.admin.ui;

import app.storycore.account.AccountId;
import app.storycore.account.session.CurrentUser;
import app.storycore.admin.FilmCheck;
import app.storycore.admin.SystemService;
import app.storycore.admin.SystemState;
import app.storycore.base.NotFoundException;
import app.storycore.base.Subscription;
import app.storycore.base.disk.DiskLevel;
import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.ByteSizeText;
import app.storycore.base.ui.PageHeader;
import app.storycore.base.ui.PageThreads;
import app.storycore.base.ui.SettingsSection;
import app.storycore.cluster.NodeHeartbeat;
import app.storycore.generation.work.engine.EngineSelfTest;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Platform;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The running system, live: nodes, engine, servers, film program, database, disk, versions, settings. */
@Route(AdminNavigation.SYSTEM)
@RolesAllowed("ADMIN")
class SystemView extends Div implements HasDynamicTitle {

    private final SystemService system;
    private final NodeHeartbeat heartbeat;
    private final Clock clock;
    private final AccountId administratorId;
    private final BackgroundQuery<SystemState> backgroundQuery = new BackgroundQuery<>(this, this::show);
    private final NodeList nodes = new NodeList(this::drain);
    private final ServerList servers = new ServerList();
    private final FactList storage = new FactList();
    private final FactList versions = new FactList();
    private final FactList settings = new FactList();
    private Subscription beats = Subscription.NONE;

    SystemView(
            CurrentUser currentUser,
            SystemService system,
            NodeHeartbeat heartbeat,
            EngineSelfTest engine,
            FilmCheck films,
            Clock clock) {
        this.system = system;
        this.heartbeat = heartbeat;
        this.clock = clock;
        administratorId = currentUser.id();

        addClassNames("page", "system-view");
        settings.addClassName("fact-list-code");

        add(new PageHeader(getTranslation("admin.title"), getTranslation("system.text")));
        add(new AdminTabs(AdminNavigation.SYSTEM));
        add(new SettingsSection(getTranslation("system.nodes"), getTranslation("system.nodes.text"), nodes));
        add(new EngineSection(engine, administratorId));
        add(new SettingsSection(getTranslation("system.servers"), getTranslation("system.servers.text"), servers));
        add(new FilmSection(films, administratorId));
        add(new SettingsSection(getTranslation("system.storage"), getTranslation("system.storage.text"), storage));
        add(new SettingsSection(getTranslation("system.versions"), getTranslation("system.versions.text"), versions));
        add(new SettingsSection(getTranslation("system.settings"), getTranslation("system.settings.text"), settings));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Runnable ask =
                event.getUI().accessLater(() -> backgroundQuery.ask(() -> system.look(administratorId)), () -> {});
        beats = heartbeat.subscribe(stored -> PageThreads.deliver(ask));
        show(system.look(administratorId));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        beats.close();
    }

    /** One that is gone meanwhile goes from the list as well. */
    private void drain(String node, boolean wanted) {
        try {
            system.drain(administratorId, node, wanted);
        } catch (NotFoundException gone) {
            // the list says so
        }
        show(system.look(administratorId));
    }

    private void show(SystemState state) {
        SystemState.Database database = state.database();
        SystemState.Disk disk = state.disk();
        nodes.show(state.nodes(), clock.instant());
        servers.show(state.servers());
        storage.show("system.database", database.product() + " " + database.version());
        storage.show("system.database.size", ByteSizeText.inWords(database.bytes()));
        storage.show("system.disk.folder", disk.folder());
        storage.show("system.disk.free", words(disk.space()));
        storage.show("system.files.store", state.files().store());
        state.files().space().ifPresent(space -> storage.show("system.files.free", words(space)));
        storage.show("system.disk.level", getTranslation(words(disk.level())));
        versions.show("system.version.studio", state.versions().studio());
        versions.show("system.version.java", state.versions().java());
        versions.show("system.version.vaadin", Platform.getVaadinVersion().orElse("?"));
        versions.show("system.version.boot", state.versions().springBoot());
        state.settings().forEach(setting -> settings.showNamed(setting.name(), setting.value()));
    }

    private String words(SystemState.Space space) {
        return getTranslation(
                "system.disk.free.of",
                ByteSizeText.inWords(space.freeBytes()),
                ByteSizeText.inWords(space.totalBytes()));
    }

    private static String words(DiskLevel level) {
        return switch (level) {
            case AMPLE -> "system.disk.level.AMPLE";
            case LOW -> "system.disk.level.LOW";
            case FULL -> "system.disk.level.FULL";
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", getTranslation("admin.title"));
    }
}
