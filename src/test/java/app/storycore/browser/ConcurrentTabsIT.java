package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several tabs of one account, each of which starts, cancels or logs out while the others are open. */
class ConcurrentTabsIT {

    /** More than is drawn before somebody has done what a test is about. */
    private static final int MANY_SHOTS = 20;

    private static final int FEW_SHOTS = 4;
    private static final int ROUNDS = 5;
    private static final String REFUSAL = "This project is already being generated";

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("concurrent-tabs").rest(Duration.ofSeconds(2));

    private static UUID cancelled;
    private static UUID spared;
    private static List<UUID> contested;
    private static UUID tabbed;

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @BeforeAll
    static void start() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            UUID gina = data.account("gina");
            cancelled = data.project(gina, "Given up", MANY_SHOTS);
            spared = data.project(gina, "Spared", FEW_SHOTS);
            UUID hal = data.account("hal");
            contested = IntStream.range(0, ROUNDS)
                    .mapToObj(round -> data.project(hal, "Contested " + round, MANY_SHOTS))
                    .toList();
            tabbed = data.project(data.account("ida"), "Tabbed", MANY_SHOTS);
        }
        SERVER.start();
    }

    @Test
    void cancelling_one_of_two_generations_leaves_the_other_alone() {
        Browser browser = browsers.open();
        Tab one = LoginPage.enter(browser.tab(), "gina", "/projects/" + cancelled);
        DashboardPage givenUp = new DashboardPage(one);
        DashboardPage kept = DashboardPage.open(browser.newTab(), spared);
        Drawer drawer = new Drawer(one);

        String stopped = givenUp.generate().generation();
        String other = kept.generate().generation();
        drawer.waitFor(other, "that runs", CardState::isRunning);
        drawer.waitFor(stopped, "that runs beside it", CardState::isRunning);
        givenUp.cancel();
        drawer.waitFor(stopped, "that is cancelled", card -> card.status().equals("CANCELLED"));

        kept.waitForPanel("that is complete", panel -> panel.isComplete() && panel.progress() == 100);
        drawer.waitFor(other, "that is complete", CardState::isComplete);
        assertThat(kept.showResults().finishedPictures()).hasSize(FEW_SHOTS);
        assertThat(givenUp.panel()).map(CardState::status).contains("CANCELLED");
        assertThat(MutationLog.of(one).of("drawer", other))
                .extracting(CardState::status)
                .doesNotContain("CANCELLING", "CANCELLED");
    }

    @Test
    void two_starts_in_the_same_instant_make_one_generation_and_one_clear_refusal() throws Exception {
        Tab one = LoginPage.enter(browsers.open().tab(), "hal", "/");
        Tab two = LoginPage.enter(browsers.open().tab(), "hal", "/");
        int refusals = 0;
        for (int round = 0; round < ROUNDS && refusals == 0; round++) {
            refusals = pressTogether(one, two, contested.get(round));
        }
        assertThat(refusals).as("refusals seen").isOne();
    }

    /** Presses in both, and returns how many of them were refused. */
    private static int pressTogether(Tab one, Tab two, UUID project) throws Exception {
        DashboardPage first = DashboardPage.open(one, project);
        DashboardPage second = DashboardPage.open(two, project);
        one.waitForSight(DashboardPage.GENERATE);
        two.waitForSight(DashboardPage.GENERATE);
        long instant = System.currentTimeMillis() + 2_000;
        try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> presses = List.of(() -> first.pressAt(instant), () -> second.pressAt(instant));
            for (var press : hands.invokeAll(presses)) {
                assertThat(press.get()).as("there was a button to press").isTrue();
            }
        }
        String generation = first.waitForPanel("that has begun", panel -> true).generation();
        assertThat(second.waitForPanel("that has begun", panel -> true).generation())
                .isEqualTo(generation);
        // what is asked for afterwards is answered afterwards: by then every refusal has been shown
        new Drawer(one).go("Queue");
        new Drawer(two).go("Queue");
        assertThat(new Drawer(one).cards())
                .filteredOn(card -> !card.status().equals("CANCELLED"))
                .extracting(CardState::generation)
                .containsExactly(generation);
        DashboardPage.open(one, project).cancel();
        return (int) Stream.of(one, two)
                .filter(tab -> MutationLog.of(tab).hasToast(REFUSAL))
                .count();
    }

    @Test
    void logging_out_in_one_tab_leads_the_others_to_the_login_page_and_the_generation_goes_on() {
        Browser browser = browsers.open();
        Tab one = LoginPage.enter(browser.tab(), "ida", "/projects/" + tabbed);
        Tab two = browser.newTab();
        two.open("/queue");
        Tab three = browser.newTab();
        three.open("/projects/" + tabbed);
        String generation = new DashboardPage(one).generate().generation();
        int left = new Drawer(two)
                .waitFor(generation, "that draws", CardState::isDrawing)
                .progress();
        new Drawer(three).waitFor(generation, "that draws", CardState::isDrawing);

        new Drawer(one).logOut();
        new LoginPage(two).waitForSight();
        new LoginPage(three).waitForSight();

        LoginPage.enter(two, "ida", "/projects/" + tabbed);
        Drawer drawer = new Drawer(two);
        assertThat(drawer.firstPaint()).extracting(CardState::generation).containsExactly(generation);
        drawer.waitFor(generation, "that has moved on", card -> card.isRunning() && card.progress() > left);
        new DashboardPage(two).cancel();
    }
}
