package app.storycore.shell;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.ColorSchemeChoice;
import app.storycore.account.StudioUser;
import app.storycore.account.session.CurrentUser;
import app.storycore.account.ui.LanguageService;
import app.storycore.generation.GenerationId;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.ui.GenerationNavigation;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ui.ProjectNavigation;
import app.storycore.web.SiteCookie;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Completes the page that a browser gets first: its colours and its language before the first pixel, our few lines of script, and the
 * status 404 where nothing is or where it is somebody else's.
 */
@Component
class IndexHtmlCustomizer implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final List<String> SCRIPTS = List.of(
            "connection.js",
            "drafts.js",
            "focus.js",
            "notifications.js",
            "press-once.js",
            "quick-open.js",
            "relative-time.js",
            "tab.js");
    private static final String SCHEME_COOKIE = "storycore-scheme";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private final transient AccessAnnotationChecker access = new AccessAnnotationChecker();
    private final transient AccountService accounts;
    private final transient ProjectService projects;
    private final transient GenerationHistory generations;
    private final transient CurrentUser currentUser;
    private final transient LanguageService languageService;

    IndexHtmlCustomizer(
            AccountService accounts,
            ProjectService projects,
            GenerationHistory generations,
            CurrentUser currentUser,
            LanguageService languageService) {
        this.accounts = accounts;
        this.projects = projects;
        this.generations = generations;
        this.currentUser = currentUser;
        this.languageService = languageService;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
    }

    private void complete(IndexHtmlResponse page) {
        Optional<StudioUser> user = currentUser.find();
        ColorSchemeChoice choice = user.map(known -> accounts.get(known.id()).colorScheme())
                .orElseGet(() -> rememberedScheme(page.getVaadinRequest()));
        paint(page, ColorSchemes.value(choice), languageService.locale(page.getVaadinRequest()));
        user.ifPresent(known -> rememberScheme(page, choice));
        SCRIPTS.forEach(script -> page.getDocument()
                .head()
                .appendElement("script")
                .attr("type", "module")
                .attr("src", "js/" + script));
        user.ifPresent(known -> page.getDocument()
                .selectXpath("/html")
                .attr("data-account", known.id().toString()));
        if (!exists(page.getVaadinRequest(), user)) {
            page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }

    private static void paint(IndexHtmlResponse page, ColorScheme.Value scheme, Locale locale) {
        Element html = page.getDocument().head().parent();
        if (html != null) {
            html.attr("theme", scheme.getThemeValue())
                    .attr("style", "color-scheme: " + scheme.getValue())
                    .attr("lang", locale.toLanguageTag());
        }
    }

    /** So that the login page is as dark or light as the studio was when it was left. */
    private static void rememberScheme(IndexHtmlResponse page, ColorSchemeChoice choice) {
        HttpServletRequest request = ((VaadinServletRequest) page.getVaadinRequest()).getHttpServletRequest();
        page.getVaadinResponse().addCookie(SiteCookie.of(request, SCHEME_COOKIE, choice.name(), YEAR));
    }

    private static ColorSchemeChoice rememberedScheme(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> SCHEME_COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> Arrays.stream(ColorSchemeChoice.values())
                        .filter(choice -> choice.name().equals(cookie.getValue())))
                .findFirst()
                .orElse(ColorSchemeChoice.DARK);
    }

    private boolean exists(VaadinRequest request, Optional<StudioUser> user) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceAll("^/|/$", "");
        Optional<String> generation = GenerationNavigation.generationIn(path);
        if (generation.isPresent()) {
            return user.isPresent()
                    && isOf(user.get(), owner -> generations.exists(GenerationId.parse(generation.get()), owner));
        }
        Optional<String> project = ProjectNavigation.projectIn(path);
        if (project.isPresent()) {
            return user.isPresent()
                    && isOf(user.get(), owner -> projects.exists(ProjectId.parse(project.get()), owner));
        }
        return RouteConfiguration.forRegistry(request.getService().getRouter().getRegistry())
                .getRoute(path)
                .filter(view -> user.isEmpty() || isFor(user.get(), view))
                .isPresent();
    }

    /** A view that somebody may not see is not there for them. */
    private boolean isFor(StudioUser user, Class<?> view) {
        return access.hasAccess(view, user::username, role -> user.role().name().equals(role));
    }

    private static boolean isOf(StudioUser owner, Predicate<AccountId> exists) {
        try {
            return exists.test(owner.id());
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }
}
