package app.storycore.shell;

import app.storycore.account.AccountInfo;
import app.storycore.account.AccountService;
import app.storycore.account.ColorSchemeChoice;
import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import app.storycore.account.login.LoginCookie;
import app.storycore.account.session.CurrentUser;
import app.storycore.account.ui.AccountBinding;
import app.storycore.account.ui.LanguageService;
import app.storycore.admin.ui.AdminNavigation;
import app.storycore.asset.StoreWatch;
import app.storycore.base.disk.DiskGuard;
import app.storycore.base.ui.ComponentI18n;
import app.storycore.base.ui.Logo;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ui.GenerationNavigation;
import app.storycore.generation.ui.indicator.CompactIndicator;
import app.storycore.generation.ui.indicator.GenerationIndicator;
import app.storycore.generation.ui.live.IndicatorModel;
import app.storycore.generation.ui.live.IndicatorModelFactory;
import app.storycore.generation.ui.notify.BrowserTabStatus;
import app.storycore.generation.ui.notify.StatusAnnouncer;
import app.storycore.generation.ui.notify.StatusNotices;
import app.storycore.shell.memory.LastResponse;
import app.storycore.shell.quickopen.QuickOpen;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The frame of every view: the drawer with what is going on at its foot, and a top bar while it is closed. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String PROJECTS_HOME = "";
    private static final String PROJECTS = "projects";

    private final AccountService accounts;
    private final StudioUser user;
    private final Clock clock;
    private final QuickOpen quickOpen;
    private final UserMenu menu;
    private final BrowserTabStatus browserTabStatus;
    private final StatusNotices notices;
    private final Span title = new Span();
    private final Span queued = new Span();
    private @Nullable ColorSchemeChoice worn;
    private final SideNavItem projects = item("frame.projects", PROJECTS_HOME, StudioIcon.PROJECTS);

    MainLayout(
            CurrentUser currentUser,
            AuthenticationContext authentication,
            LanguageService languageService,
            AccountService accounts,
            AccountBinding accountBinding,
            IndicatorModelFactory indicatorModelFactory,
            Clock clock,
            DiskGuard disk,
            StoreWatch store,
            LiveSigns liveSigns,
            QuickOpen quickOpen) {
        this.accounts = accounts;
        this.clock = clock;
        this.quickOpen = quickOpen;
        user = currentUser.get();
        IndicatorModel model = indicatorModelFactory.of(user.id());
        GenerationIndicator indicator = new GenerationIndicator(clock, model::dismiss, model::dismissAll);
        CompactIndicator compact = new CompactIndicator(clock, model::dismiss, model::dismissAll);
        StatusAnnouncer announcer = new StatusAnnouncer(clock);
        browserTabStatus = new BrowserTabStatus(clock);
        notices = new StatusNotices(clock, browserTabStatus);
        menu = new UserMenu(user.getUsername(), this::prefer, languageService::choose, authentication::logout);
        Div scroller = new Div(navigation());
        Footer foot = new Footer(indicator, menu);

        ComponentI18n.apply(this);
        addClassName("main-layout");
        setPrimarySection(Section.DRAWER);
        title.addClassName("main-layout-title");
        foot.addClassName("main-layout-foot");
        scroller.addClassName("main-layout-navigation");
        model.show(generations -> indicator.show(generations, model.moreOutcomes()));
        model.show(generations -> compact.show(generations, model.moreOutcomes()));
        model.show(announcer::show);
        model.show(browserTabStatus::show);
        model.show(notices::show);
        model.show(this::countQueued);
        model.bind(this);
        quickOpen.listen(this);
        accountBinding.bind(this, user.id(), this::follow);

        // beside the view, whatever it is
        getElement().appendChild(new ServerNotice(disk, store).getElement(), new LiveSign(liveSigns).getElement());
        addToDrawer(head(), scroller, foot);
        addToNavbar(toggle(), title, quickOpen.button(), compact, announcer, browserTabStatus);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        WrappedSession session = attach.getSession().getSession();
        if (session.getAttribute(LoginCookie.SESSION_ONLY) != null) {
            session.removeAttribute(LoginCookie.SESSION_ONLY);
            Toast.problem(getTranslation("login.short"));
        }
    }

    private Header head() {
        Anchor home = new Anchor(".", new Logo());
        Header head = new Header(home, quickOpen.button(), toggle());
        head.addClassName("main-layout-head");
        return head;
    }

    private DrawerToggle toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("frame.menu"));
        return toggle;
    }

    private SideNav navigation() {
        SideNavItem queue = item("frame.queue", GenerationNavigation.QUEUE, StudioIcon.QUEUE);
        SideNavItem history = item("frame.history", GenerationNavigation.HISTORY, StudioIcon.HISTORY);
        history.setMatchNested(true);
        SideNav navigation = new SideNav();

        queued.addClassName("main-layout-count");
        queue.setSuffixComponent(new Div(queued));
        navigation.getElement().setAttribute("aria-label", getTranslation("frame.navigation"));

        navigation.addItem(projects, queue, history);
        if (user.role() == Role.ADMIN) {
            SideNavItem administration = item("frame.administration", AdminNavigation.USERS, StudioIcon.SHIELD);
            administration.setPathAliases(Set.of(AdminNavigation.ADMIN, AdminNavigation.SYSTEM));
            navigation.addItem(administration);
        }
        return navigation;
    }

    private SideNavItem item(String key, String path, StudioIcon icon) {
        return new SideNavItem(getTranslation(key), path, icon.create());
    }

    private void countQueued(List<GenerationSnapshot> generations) {
        long active = generations.stream()
                .filter(one -> one.isActive(clock.instant()))
                .count();
        queued.setText(active == 0 ? "" : Long.toString(active));
    }

    private void prefer(ColorSchemeChoice choice) {
        accounts.prefer(user.id(), choice);
        follow(accounts.get(user.id()));
    }

    /** The first paint had the colours already; from then on they follow the account, whoever changes them where. */
    private void follow(AccountInfo account) {
        notices.allowInBrowser(account.notifications());
        ColorSchemeChoice chosen = account.colorScheme();
        if (worn != null && worn != chosen) {
            getUI().ifPresent(ui -> ui.getPage().setColorScheme(ColorSchemes.value(chosen)));
        }
        worn = chosen;
        menu.check(chosen);
    }

    /** Every page of a project belongs to the projects; nested matching would not do, since it starts at the root. */
    private void markProjects(String path) {
        boolean ofProject = path.startsWith(PROJECTS + "/");
        projects.setPathAliases(ofProject ? Set.of(PROJECTS, path) : Set.of(PROJECTS));
    }

    /** The top bar names the view, which on a phone has no room for a second heading. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        markProjects(event.getLocation().getPath());
        quickOpen.at(event.getLocation().getPath());
        browserTabStatus.at(event.getLocation().getPath());
        LastResponse.release(getUI().orElseThrow());
        String suffix = getTranslation("frame.page", "");
        if (getContent() instanceof HasDynamicTitle view) {
            title.setText(view.getPageTitle().replace(suffix, ""));
        }
    }
}
