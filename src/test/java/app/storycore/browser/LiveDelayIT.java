package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Measures how long a stored step needs until a browser shows it; server and browser share one clock. */
@Tag("bench")
class LiveDelayIT {

    private static final int SHOTS = 60;

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("live-delay");

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @Test
    void measures_delay_from_commit_of_a_step_to_its_sight() {
        UUID project;
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            project = data.project(data.account("kim"), "Measured", SHOTS);
        }
        Figures.print("start of the application until its first page", SERVER.start());
        Tab tab = LoginPage.enter(browsers.open().tab(), "kim", "/projects/" + project);
        DashboardPage dashboard = new DashboardPage(tab);
        String generation = dashboard.generate().generation();
        dashboard.showResults();
        dashboard.waitForPanel("half way through the images", panel -> panel.progress() >= 40);
        dashboard.waitForPanel("that promotes", panel -> panel.stage().equals("PROMOTION"));
        MutationLog mutationLog = MutationLog.of(tab);
        SERVER.stop();

        List<Long> delays;
        try (StudioData data = StudioData.copyOf(SERVER.data())) {
            delays = SightDelays.of(mutationLog, data, generation, Instant.EPOCH);
        }
        // a slow page is told of the end of one shot and the start of the next at once, and shows neither in between
        assertThat(delays).hasSizeGreaterThan(SHOTS);
        Figures.print("delay from the commit of a step to its sight", SightDelays.describe(delays));
    }
}
