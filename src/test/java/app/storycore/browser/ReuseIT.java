package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
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

/** What is generated again makes what is new or has failed, and keeps the rest. */
@TestMethodOrder(OrderAnnotation.class)
class ReuseIT {

    /** More than are drawn before somebody has pressed a button. */
    private static final int SHOTS = 10;

    private static final int FEW_SHOTS = 4;
    private static final int SPOILT = 3;

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("reuse");

    private static UUID spoilt;
    private static UUID edited;

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @BeforeAll
    static void prepare() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            spoilt = data.project(data.account("marek"), "Spoilt", SHOTS);
            edited = data.project(data.account("nora"), "Edited", FEW_SHOTS);
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
    @Tag("slow")
    void retry_makes_the_one_shot_that_failed_and_reuses_the_rest() throws IOException {
        Tab tab = LoginPage.enter(browsers.open().tab(), "marek", "/projects/" + spoilt);
        DashboardPage dashboard = new DashboardPage(tab);
        String generation = dashboard.generate().generation();
        dashboard.showResults();
        tab.waitUntil("finished pictures", () -> dashboard.finished() >= SPOILT);
        assertThat(dashboard.pause().stage()).isEqualTo("IMAGES");
        SERVER.stop();
        Files.delete(FileFixtures.file(
                SERVER.data(),
                FileFixtures.in(generation, SERVER.data()).get(SPOILT).file()));
        SERVER.rest(Duration.ZERO).start();

        DashboardPage.open(tab, spoilt).resume();
        dashboard.waitForPanel("with a failure", panel -> panel.status().equals("COMPLETED_WITH_FAILURES"));
        dashboard.waitForWords("Complete, 1 shot failed").waitForWords("could not be scaled");
        String retry = dashboard.retryFailed().generation();
        dashboard.waitForPanel("that is complete", CardState::isComplete);
        dashboard.waitForWords("1 new, " + (SHOTS - 1) + " kept");

        Map<Integer, FileFixtures> made = FileFixtures.ofRunning(SERVER, retry);
        assertThat(made.get(SPOILT).status()).isEqualTo("SUCCEEDED");
        assertThat(made.values())
                .filteredOn(shot -> shot.number() != SPOILT)
                .allSatisfy(shot -> assertThat(shot.status()).isEqualTo("REUSED"));
        assertThat(made).hasSize(SHOTS);
    }

    @Order(1)
    @Test
    void generating_again_after_one_prompt_was_edited_makes_that_shot_only() {
        Tab tab = LoginPage.enter(browsers.open().tab(), "nora", "/projects/" + edited);
        DashboardPage dashboard = new DashboardPage(tab).waitForWords(FEW_SHOTS + " shots, ");
        String first = dashboard.generate().generation();
        dashboard.waitForPanel("that is complete", CardState::isComplete);
        dashboard.waitForWords("Nothing has changed");

        tab.write("Prompt", "Shot 1: a lighthouse on a cliff at dawn, seen from very far away");
        dashboard.waitForWords("Redraws 1 shot, keeps " + (FEW_SHOTS - 1));
        String second = dashboard.generate().generation();
        dashboard.waitForPanel("that is complete", CardState::isComplete);

        Map<Integer, FileFixtures> before = FileFixtures.ofRunning(SERVER, first);
        Map<Integer, FileFixtures> after = FileFixtures.ofRunning(SERVER, second);
        assertThat(after.get(1).status()).isEqualTo("SUCCEEDED");
        assertThat(after.get(1).panel()).isNotEqualTo(before.get(1).panel());
        assertThat(after.values())
                .filteredOn(shot -> shot.number() > 1)
                .hasSize(FEW_SHOTS - 1)
                .allSatisfy(shot -> {
                    assertThat(shot.status()).isEqualTo("REUSED");
                    assertThat(shot.panel()).isEqualTo(before.get(shot.number()).panel());
                });
    }
}
