package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.browser.ScreenStates.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/**
 * Every view in every state, dark and light: nothing on it breaks WCAG 2.2 AA as far as a machine can tell, nothing
 * makes it wider than its screen, and pictures of it lie in {@code target/screenshots} for a person to judge. With
 * {@code -Pviews} there are pictures of every width in both schemes, and three languages.
 */
@TestMethodOrder(OrderAnnotation.class)
class EveryViewIT {

    /** Every picture, in every language: {@code -Pviews}. Colours, which axe judges, need no second layout. */
    private static final boolean ALL = Boolean.getBoolean("studio.views.all");

    private static final List<String> SCHEMES = List.of("dark", "light");
    private static final Dimension DESK = new Dimension(1440, 900);
    private static final Dimension PHONE = new Dimension(390, 844);
    private static final List<Dimension> SIZES = List.of(DESK, new Dimension(768, 1024), PHONE);
    private static final String LANGUAGE = """
            const name = new Intl.DisplayNames(document.documentElement.lang.slice(0, 2), { type: 'language' });
            return name.of(name.resolvedOptions().locale).replace(/^./, (first) => first.toUpperCase())""";

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("every-view", "--studio.generations.at-once=1");

    /** Views that show a generation at work or in line; looked at first, then both are paused. */
    private static final Set<String> BUSY =
            Set.of("projects", "dashboard-running", "dashboard-queued", "results-running", "queue", "admin-system");

    private static final Browsers BROWSERS = new Browsers(SERVER);
    private static ScreenStates screenStates;
    private static boolean calm;
    private static Browser owner;
    private static Browser newcomer;
    private static Browser nobody;

    /**
     * One view.
     *
     * @param who its browser
     * @param sign what is there when it is there
     */
    record View(String name, Browser who, String path, By sign) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void set_the_scene() {
        screenStates = ScreenStates.prepare(SERVER, BROWSERS);
        owner = BROWSERS.open();
        LoginPage.enter(owner.tab(), ScreenStates.OWNER, "/");
        newcomer = BROWSERS.open();
        LoginPage.enter(newcomer.tab(), ScreenStates.NEWCOMER, "/");
        nobody = BROWSERS.open();
    }

    @AfterAll
    static void leave() {
        BROWSERS.closeAll();
    }

    static Stream<View> views() {
        By panel = By.id("generation-panel");
        By card = By.cssSelector("[data-shot]");
        By empty = By.cssSelector(".empty-state");
        By frame = By.id("generation-indicator");
        return Stream.of(
                        new View("login", nobody, "/login", Tab.button("Log in")),
                        new View("projects", owner, "/", By.cssSelector(".project-card")),
                        new View("projects-empty", newcomer, "/", Tab.button("Open the sample project")),
                        new View("dashboard-complete", owner, screenStates.path(State.COMPLETE), card),
                        new View("dashboard-partly", owner, screenStates.path(State.PARTLY), card),
                        new View("dashboard-failed", owner, screenStates.path(State.FAILED), card),
                        new View("dashboard-cancelled", owner, screenStates.path(State.CANCELLED), card),
                        new View("dashboard-running", owner, screenStates.path(State.RUNNING), card),
                        new View("dashboard-queued", owner, screenStates.path(State.QUEUED), card),
                        new View("dashboard-empty", owner, screenStates.path(State.EMPTY), panel),
                        new View(
                                "results",
                                owner,
                                screenStates.path(State.COMPLETE) + "/results",
                                By.cssSelector("[data-result]")),
                        new View("results-running", owner, screenStates.path(State.RUNNING) + "/results", panel),
                        new View("results-empty", owner, screenStates.path(State.EMPTY) + "/results", empty),
                        new View("project-history", owner, screenStates.path(State.COMPLETE) + "/history", panel),
                        new View("queue", owner, "/queue", By.cssSelector(".queue-row")),
                        new View("queue-empty", newcomer, "/queue", empty),
                        new View("history", owner, "/history", By.cssSelector(".history-row")),
                        new View("history-empty", newcomer, "/history", empty),
                        new View("record", owner, screenStates.recordPath(), frame),
                        new View("account", owner, "/account", By.cssSelector(".account-view")),
                        new View("admin-users", owner, "/admin/users", By.cssSelector(".user-row")),
                        new View("admin-system", owner, "/admin/system", By.cssSelector(".node-card")),
                        new View("admin-refused", newcomer, "/admin/users", By.cssSelector(".notice")),
                        new View("missing", newcomer, screenStates.path(State.COMPLETE), frame))
                .sorted(Comparator.comparing(view -> !BUSY.contains(view.name())));
    }

    /** What draws all the time takes the machine from the browsers; a paused one can be seen too. */
    private static void calmDown() {
        if (!calm) {
            screenStates.pauseAll(owner.tab());
            calm = true;
        }
    }

    @Order(1)
    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void view_is_accessible_and_fits_every_screen(View view) throws IOException {
        Tab tab = view.who().tab();
        view.who().resize(DESK);
        if (!BUSY.contains(view.name())) {
            calmDown();
        }
        tab.open(view.path());
        tab.waitForSight(view.sign());
        for (String scheme : SCHEMES) {
            wear(tab, scheme);
            assertThat(SCHEMES.getFirst().equals(scheme) || ALL ? Axe.violations(tab) : Axe.contrastViolations(tab))
                    .as("%s, %s", view, scheme)
                    .isEmpty();
            for (Dimension size : SCHEMES.getFirst().equals(scheme) || ALL ? SIZES : List.of(DESK)) {
                view.who().resize(size);
                settle(tab);
                Files.write(picture(view, scheme, size.getWidth()), view.who().picture());
                assertThat(overflow(tab))
                        .as("what is too wide in %s at %d", view, size.getWidth())
                        .isEmpty();
            }
            view.who().resize(DESK);
        }
    }

    /** Words are longer elsewhere; a phone is where that shows. */
    @Order(2)
    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void every_view_fits_a_phone_in_the_language_of_the_longest_words(String language) throws IOException {
        calmDown();
        speak(language);
        try {
            for (View view : views().filter(one -> owner.equals(one.who())).toList()) {
                owner.resize(DESK);
                owner.tab().open(view.path());
                owner.tab().waitForSight(view.sign());
                owner.resize(PHONE);
                settle(owner.tab());
                Files.write(picture(view, language, PHONE.getWidth()), owner.picture());
                assertThat(overflow(owner.tab())).as("too wide in %s", view).isEmpty();
                assertThat(cutOff(owner.tab())).as("cut off in %s", view).isEmpty();
            }
        } finally {
            speak("English");
        }
    }

    /** The longest words first; the others cost half a minute each. */
    static Stream<String> languages() {
        return ALL ? Stream.of("Deutsch", "Français", "Suomi") : Stream.of("Deutsch");
    }

    private static void speak(String language) {
        Tab tab = owner.tab();
        owner.resize(DESK);
        tab.open("/queue");
        tab.click(By.cssSelector(".user-menu vaadin-menu-bar-button"));
        tab.click(By.xpath("//vaadin-menu-bar-item[@aria-haspopup='true']"));
        tab.click(By.xpath("//vaadin-menu-bar-item[normalize-space()='" + language + "']"));
        tab.waitUntil("the page in " + language, () -> language.equals(tab.script(LANGUAGE)));
    }

    private static Path picture(View view, String scheme, int width) {
        return Outputs.folder("screenshots").resolve("%s-%s-%d.png".formatted(view, scheme, width));
    }

    private static void wear(Tab tab, String scheme) {
        tab.script("""
                document.documentElement.setAttribute('theme', arguments[0]);
                document.documentElement.style.colorScheme = arguments[0];""", scheme);
        settle(tab);
    }

    /** Until pictures are loaded and nothing is on its way any more. */
    private static void settle(Tab tab) {
        tab.script("""
                return Promise.all([
                  document.fonts.ready,
                  ...document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity)
                    .map((one) => one.finished.catch(() => {})),
                  ...[...document.images].filter((one) => one.loading !== 'lazy' && !one.complete)
                    .map((one) => one.decode().catch(() => {})),
                  new Promise((done) => setTimeout(done, 150)),
                ]).then(() => true)""");
    }

    /** Whatever can be scrolled sideways, and what sticks out of it. */
    private static List<String> overflow(Tab tab) {
        return tab.list("""
                        const name = (one) => one.localName + [...one.classList].map((word) => '.' + word).join('');
                        return [document.documentElement, ...document.querySelectorAll('body *')]
                          .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0
                            && (one === document.documentElement || /auto|scroll/.test(getComputedStyle(one).overflowX)))
                          .map((one) => ({ what: name(one) + ' by ' + (one.scrollWidth - one.clientWidth) + ': '
                            + [...one.querySelectorAll('*')].filter((inner) => inner.getBoundingClientRect().right
                              > one.getBoundingClientRect().left + one.clientWidth + 1).map(name).slice(0, 6) }))""").stream()
                .map(found -> String.valueOf(found.get("what")))
                .toList();
    }

    /** Whatever has words and begins on the screen but ends beside it. */
    private static List<String> cutOff(Tab tab) {
        return tab.list("""
                        const box = (one) => one.getBoundingClientRect();
                        return [...document.querySelectorAll('body *')]
                          .filter((one) => one.textContent.trim() && box(one).width > 1
                            && box(one).left < innerWidth && box(one).right > innerWidth + 1)
                          .map((one) => ({ what: one.localName + '.' + one.className + ': ' + one.textContent.trim() }))""").stream()
                .map(found -> String.valueOf(found.get("what")))
                .toList();
    }
}
