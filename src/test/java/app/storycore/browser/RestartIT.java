package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The server goes away in the middle of the work, in good order or not, and comes back. */
@TestMethodOrder(OrderAnnotation.class)
class RestartIT {

    private static final int SHOTS = 20;
    private static final int FINISHED_BEFORE_KILL = 4;
    private static final int MANY_SHOTS = 60;

    /** Pictures of what nobody interrupts any more. */
    private static final int SMALL = 320;

    private static final String LOST = "Connection lost";

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("restart");

    private static UUID killed;
    private static UUID stopped;

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @BeforeAll
    static void prepare() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            killed = data.project(data.account("fritz"), "Killed", SHOTS);
            stopped = data.project(data.account("jana"), "Stopped", MANY_SHOTS);
        }
    }

    @BeforeEach
    void start() {
        if (!SERVER.isRunning()) {
            SERVER.pictures(2 * SMALL, SMALL).rest(Duration.ofSeconds(1)).start();
        }
    }

    @Order(2)
    @Test
    void killed_generation_goes_on_by_itself_at_the_first_unfinished_shot_and_makes_nothing_twice() {
        Tab tab = LoginPage.enter(browsers.open().tab(), "fritz", "/projects/" + killed);
        DashboardPage dashboard = new DashboardPage(tab);
        String generation = dashboard.generate().generation();
        dashboard.waitForPanel("that draws", CardState::isDrawing);
        dashboard.showResults();
        tab.waitUntil("finished pictures", () -> dashboard.finishedPictures().size() >= FINISHED_BEFORE_KILL);
        List<String> pictures = dashboard.finishedPictures();
        Map<String, String> before = hashes(tab, pictures);

        SERVER.kill();
        Instant kill = Instant.now();
        Map<Integer, FileFixtures> left = FileFixtures.in(generation, SERVER.data());
        assertThat(left).hasSize(SHOTS);
        assertThat(left.values().stream().filter(FileFixtures::isFinished).count())
                .as("finished before the kill, which came in the middle of the images")
                .isBetween((long) FINISHED_BEFORE_KILL, SHOTS - 1L);

        SERVER.pictures(SMALL, SMALL).rest(Duration.ZERO).start();
        // nobody logs in, nobody presses anything: it goes on, and the page that stood there all the time shows it
        CardState end = dashboard.waitForPanel("that is complete", CardState::isComplete);
        assertThat(end).isEqualTo(new CardState(generation, "COMPLETED", end.stage(), 100));
        MutationLog.of(tab).assertNeverFalling(generation);
        assertThat(dashboard.finishedPictures()).hasSize(SHOTS).containsAll(pictures);
        assertThat(hashes(tab, pictures)).isEqualTo(before);

        SERVER.stop();
        assertNothingTwice(left, FileFixtures.in(generation, SERVER.data()), kill);
        assertOneGeneration(generation, kill);
    }

    @Order(1)
    @Test
    void page_says_that_the_connection_is_lost_and_heals_by_itself_with_the_true_state() {
        Browser browser = browsers.open();
        Tab tab = LoginPage.enter(browser.tab(), "jana", "/projects/" + stopped);
        Tab other = browser.newTab();
        other.open("/queue");
        DashboardPage dashboard = new DashboardPage(tab);
        String generation = dashboard.generate().generation();
        Drawer drawer = new Drawer(tab);
        drawer.waitFor(generation, "that draws", CardState::isDrawing);

        SERVER.stop();
        tab.waitUntil("word of the lost connection", () -> tab.text().contains(LOST));
        other.waitUntil("word of the lost connection", () -> other.text().contains(LOST));
        int lost = dashboard.panel().orElseThrow().progress();

        SERVER.start();
        tab.waitUntil("no word of a lost connection", () -> !tab.text().contains(LOST));
        other.waitUntil("no word of a lost connection", () -> !other.text().contains(LOST));
        dashboard.waitForPanel(
                "of the same generation that has moved on",
                panel -> panel.generation().equals(generation) && panel.isRunning() && panel.progress() > lost);
        drawer.waitFor(generation, "that has moved on", card -> card.isRunning() && card.progress() > lost);
        new Drawer(other).waitFor(generation, "that has moved on", card -> card.isRunning() && card.progress() > lost);
        assertThat(tab.path()).isEqualTo("/projects/" + stopped);
        MutationLog.of(tab).assertNeverFalling(generation);
        dashboard.cancel();
        dashboard.waitForPanel("that is cancelled", panel -> panel.status().equals("CANCELLED"));
    }

    private static void assertNothingTwice(
            Map<Integer, FileFixtures> left, Map<Integer, FileFixtures> end, Instant kill) {
        assertThat(end).hasSize(SHOTS);
        assertThat(end.values()).allSatisfy(shot -> {
            assertThat(shot.status()).isEqualTo("SUCCEEDED");
            assertThat(shot.attempts()).as("attempts of shot %d", shot.number()).isOne();
        });
        assertThat(end.values().stream().map(FileFixtures::panel)).doesNotHaveDuplicates();
        left.values().stream()
                .filter(FileFixtures::isFinished)
                .forEach(shot -> assertThat(end.get(shot.number())).isEqualTo(shot));
        assertThat(left.values().stream().filter(shot -> !shot.isFinished()))
                .allSatisfy(shot -> assertThat(end.get(shot.number()).finished())
                        .as("shot %d", shot.number())
                        .isAfter(kill));
        assertThat(end.values().stream()
                        .sorted(Comparator.comparingInt(FileFixtures::number))
                        .map(FileFixtures::finished))
                .as("finished one after the other")
                .isSorted();
    }

    private static void assertOneGeneration(String generation, Instant kill) {
        try (StudioData data = StudioData.copyOf(SERVER.data())) {
            assertThat(data.rows("select id from generation where project_id = ?", killed))
                    .extracting(row -> row.get("ID").toString())
                    .containsExactly(generation);
            assertThat(data.rows(
                            "select id from generation_event where generation_id = ? and to_status = 'COMPLETED'",
                            UUID.fromString(generation)))
                    .hasSize(1);
            assertThat(data.rows("""
                            select distinct thumbnail_asset_id from generation_shot
                            where generation_id = ? and thumbnail_asset_id is not null""", UUID.fromString(generation)))
                    .as("small pictures, of which every drawn panel has its own")
                    .hasSize(SHOTS);
            // the shot in work at the kill may have had its small picture on disk; without a panel it counts nothing,
            // and the collector takes it
            assertThat(data.rows("""
                            select a.created_at from asset a
                            where a.owner_id = (select owner_id from project where id = ?)
                            and a.media_type = 'image/jpeg'
                            and a.id not in (select thumbnail_asset_id from generation_shot
                                where thumbnail_asset_id is not null)""", killed))
                    .as("small pictures that no shot names")
                    .hasSizeLessThanOrEqualTo(1)
                    .allSatisfy(row -> assertThat(StudioData.instant(row.get("CREATED_AT")))
                            .isBefore(kill));
        }
    }

    private static Map<String, String> hashes(Tab tab, List<String> pictures) {
        Visitor owner = Visitor.as(tab);
        return pictures.stream()
                .collect(Collectors.toMap(Function.identity(), address -> FileFixtures.sha256(owner.get(address))));
    }
}
