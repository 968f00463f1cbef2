package app.storycore.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.account.AccountInfo;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import app.storycore.base.Language;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Several windows of one account, of which one chooses a language. */
@ServiceTest
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class LanguageSwitchTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    AccountService accounts;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    LanguageService languageService;

    private SecuredBrowserlessApplicationContext<Authentication> studio;
    private AccountInfo mira;
    private ProjectId project;

    @BeforeEach
    void a_project() {
        mira = accounts.create("mira" + System.nanoTime(), "long enough", Role.USER);
        project = projects.create(mira.id(), "The Lighthouse", VisualStyle.INK).id();
        shots.add(project, mira.id(), ShotDraft.of("A lighthouse on a cliff at dusk"));
        studio = SpringBrowserlessApplicationContext.createSecured(context, "app.storycore");
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void every_window_of_the_account_says_it_in_the_new_language() {
        BrowserlessUserContext browser = logIn(mira);
        BrowserlessUIContext one = open(browser, "queue");
        BrowserlessUIContext two = open(browser, "");
        BrowserlessUIContext elsewhere = open(logIn(mira), "history");
        assertThat(words(one)).contains("Queue", "Nothing is being generated");

        choose(one, Language.GERMAN);

        assertThat(words(one))
                .contains("Warteschlange", "Gerade wird nichts generiert")
                .doesNotContain("Queue");
        waitFor(two, "Neues Projekt");
        waitFor(elsewhere, "Noch keine abgeschlossenen Generierungen");
        assertThat(accounts.get(mira.id()).language()).isEqualTo(Language.GERMAN);
    }

    @Test
    void a_window_that_opens_later_speaks_it_too() {
        accounts.prefer(mira.id(), Language.FINNISH);

        assertThat(words(open(logIn(mira), "queue"))).contains("Mitään ei generoida");
    }

    @Test
    void windows_of_other_accounts_keep_theirs() {
        AccountInfo anna = accounts.create("anna" + System.nanoTime(), "long enough", Role.USER);
        BrowserlessUIContext hers = open(logIn(anna), "queue");
        BrowserlessUIContext his = open(logIn(mira), "queue");
        BrowserlessUIContext alsoHis = open(logIn(mira), "queue");

        choose(his, Language.FRENCH);

        waitFor(alsoHis, "Rien n’est en cours de génération");
        assertThat(words(hers)).contains("Nothing is being generated");
    }

    @Test
    void what_is_written_and_not_stored_yet_is_kept() {
        BrowserlessUIContext writing = open(logIn(mira), "projects/" + project);
        BrowserlessUIContext choosing = open(logIn(mira), "queue");
        writing.activate();
        writing.test(writing.find(TextArea.class).single()).setValue("A lighthouse in a storm at night");

        choose(choosing, Language.FRENCH);

        waitFor(writing, "Générer la séquence");
        assertThat(writing.find(TextArea.class).single().getValue()).isEqualTo("A lighthouse in a storm at night");
        assertThat(shots.list(project, mira.id()).getFirst().draft().prompt())
                .isEqualTo("A lighthouse in a storm at night");
    }

    @Test
    void a_window_with_something_that_cannot_be_stored_keeps_its_language_until_it_is_left() {
        BrowserlessUIContext writing = open(logIn(mira), "projects/" + project);
        writing.test(writing.find(TextField.class).all().getFirst()).setValue("");

        choose(writing, Language.GERMAN);

        assertThat(words(writing)).contains("Not saved").doesNotContain("Nicht gespeichert");
        writing.getUI().navigate("queue");
        writing.test(writing.find(ConfirmDialog.class).single()).confirm();
        waitFor(writing, "Gerade wird nichts generiert");
    }

    @Test
    void a_window_with_an_open_dialog_waits_until_it_is_closed() {
        BrowserlessUIContext asking = open(logIn(mira), "");
        asking.test(asking.find(Button.class).withText("New project").all().getFirst())
                .click();
        asking.roundTrip();

        choose(asking, Language.GERMAN);

        assertThat(words(asking)).contains("New project").doesNotContain("Neues Projekt");
        asking.test(asking.find(Button.class).withText("Cancel").single()).click();
        waitFor(asking, "Neues Projekt");
    }

    private BrowserlessUserContext logIn(AccountInfo account) {
        StudioUser user = new StudioUser(account.id(), account.username(), "", account.role(), true);
        Authentication login = new UsernamePasswordAuthenticationToken(user, null, user.getAuthorities());
        BrowserlessUserContext browser = studio.newUser(login);
        // where other threads look for it
        browser.getSession()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(login));
        return browser;
    }

    private static BrowserlessUIContext open(BrowserlessUserContext browser, String path) {
        BrowserlessUIContext window = browser.newWindow();
        window.getUI().navigate(path);
        return window;
    }

    private void choose(BrowserlessUIContext window, Language language) {
        window.activate();
        languageService.choose(language);
    }

    private static String words(BrowserlessUIContext window) {
        window.activate();
        HasElement frame =
                window.getUI().getInternals().getActiveRouterTargetsChain().getLast();
        return frame.getElement().getTextRecursively();
    }

    /** Gives the lock of the window's session away until what others do to it has come to this. */
    private static void waitFor(BrowserlessUIContext window, String words) {
        VaadinSession session = window.getUI().getSession();
        session.unlock();
        try {
            Awaitility.await()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() ->
                            assertThat(inLock(session, () -> words(window))).contains(words));
        } finally {
            session.lock();
        }
    }

    private static String inLock(VaadinSession session, Supplier<String> question) {
        session.lock();
        try {
            return question.get();
        } finally {
            session.unlock();
        }
    }
}
