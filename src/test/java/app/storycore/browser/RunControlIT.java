package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.browser.QueuePage.Row;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A generation obeys its owner: it waits, goes on, and stands in the line where it belongs. */
@TestMethodOrder(OrderAnnotation.class)
class RunControlIT {

    /** More than are drawn before somebody has pressed a button. */
    private static final int SHOTS = 10;

    private static final int MANY_SHOTS = 30;

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("run-control", "--studio.generations.at-once=1");

    private static UUID paused;
    private static UUID beside;
    private static List<UUID> inLine;

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @BeforeAll
    static void prepare() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            UUID lena = data.account("lena");
            paused = data.project(lena, "Paused", SHOTS);
            beside = data.project(lena, "Beside", 1);
            UUID anna = data.account("anna");
            inLine = List.of(
                    data.project(anna, "A1", MANY_SHOTS),
                    data.project(anna, "A2", MANY_SHOTS),
                    data.project(data.account("boris"), "B1", MANY_SHOTS));
        }
    }

    @BeforeEach
    void start() {
        if (!SERVER.isRunning()) {
            SERVER.rest(Duration.ofMillis(1500)).start();
        }
    }

    @Order(2)
    @Test
    void pause_outlasts_a_killed_server_and_what_is_resumed_makes_nothing_twice() {
        Tab tab = LoginPage.enter(browsers.open().tab(), "lena", "/projects/" + paused);
        DashboardPage dashboard = new DashboardPage(tab);
        String generation = dashboard.generate().generation();
        dashboard.showResults();
        tab.waitUntil("finished pictures", () -> dashboard.finished() >= 2);
        dashboard.pause();

        SERVER.kill();
        Map<Integer, FileFixtures> left = FileFixtures.in(generation, SERVER.data());
        assertThat(left.values()).filteredOn(FileFixtures::isFinished).hasSizeBetween(2, SHOTS - 1);
        SERVER.rest(Duration.ZERO).start();

        DashboardPage.open(tab, paused);
        assertThat(new Drawer(tab).firstPaint()).singleElement().satisfies(card -> {
            assertThat(card.generation()).isEqualTo(generation);
            assertThat(card.status()).isEqualTo("PAUSED");
        });
        CardState still = dashboard.panel().orElseThrow();
        assertThat(still.status()).isEqualTo("PAUSED");
        // the only place at work is free for another of the same account, and the paused one does not take it
        DashboardPage.open(tab, beside).generate();
        dashboard.waitForPanel("that is complete", CardState::isComplete);
        DashboardPage.open(tab, paused);
        assertThat(dashboard.panel()).contains(still);

        dashboard.resume();
        dashboard.waitForPanel("that is complete", CardState::isComplete);
        SERVER.stop();
        Map<Integer, FileFixtures> end = FileFixtures.in(generation, SERVER.data());
        assertThat(end.values()).hasSize(SHOTS).allSatisfy(shot -> {
            assertThat(shot.status()).isEqualTo("SUCCEEDED");
            assertThat(shot.attempts()).as("attempts of shot %d", shot.number()).isOne();
        });
        assertThat(end.values().stream().map(FileFixtures::panel)).doesNotHaveDuplicates();
        assertThat(left.values())
                .filteredOn(FileFixtures::isFinished)
                .allSatisfy(shot -> assertThat(end.get(shot.number())).isEqualTo(shot));
    }

    @Order(1)
    @Test
    @Tag("slow")
    void queue_lets_the_accounts_take_turns_whoever_came_first() {
        Tab anna = LoginPage.enter(browsers.open().tab(), "anna", "/");
        Tab boris = LoginPage.enter(browsers.open().tab(), "boris", "/");
        DashboardPage.open(anna, inLine.get(0)).generate();
        new DashboardPage(anna).waitForPanel("that runs", CardState::isRunning);
        DashboardPage.open(anna, inLine.get(1)).generate();
        DashboardPage.open(boris, inLine.get(2)).generate();

        QueuePage annas = QueuePage.open(anna);
        QueuePage boriss = QueuePage.open(boris);
        anna.waitUntil(
                "the second place", () -> annas.waitForRows("A1", "A2").get(1).place() == 2);
        assertThat(annas.rows()).extracting(Row::status).containsExactly("RUNNING", "QUEUED");
        assertThat(annas.rows().get(1).words()).contains("Queued, 2nd in line");
        assertThat(boriss.waitForRows("B1")).singleElement().satisfies(row -> {
            assertThat(row.place()).isOne();
            assertThat(row.words()).contains("Queued, 1st in line", "Starts in");
        });

        DashboardPage.open(anna, inLine.get(0)).cancel();
        boris.waitUntil("a turn for B1", () -> boriss.rows().getFirst().status().equals("RUNNING"));
        assertThat(QueuePage.open(anna).waitForRows("A2").getFirst().place()).isOne();
        DashboardPage.open(anna, inLine.get(1)).cancel();
        DashboardPage.open(boris, inLine.get(2)).cancel();
    }
}
