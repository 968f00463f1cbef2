package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

        List<Long> delays = delays(mutationLog, generation);
        // a slow page is told of the end of one shot and the start of the next at once, and shows neither in between
        assertThat(delays).hasSizeGreaterThan(SHOTS);
        List<Long> sorted = delays.stream().sorted().toList();
        Figures.print(
                "delay from the commit of a step to its sight",
                "median %d ms, worst %d ms of %d"
                        .formatted(sorted.get(sorted.size() / 2), sorted.getLast(), sorted.size()));
    }

    /** Of every shot its start and its end, as the server wrote them just before the commit. */
    private static List<Long> delays(MutationLog mutationLog, String generation) {
        Map<Integer, Long> begun = mutationLog.resultsSeen("RUNNING");
        Map<Integer, Long> finished = mutationLog.resultsSeen("SUCCEEDED");
        try (StudioData data = StudioData.copyOf(SERVER.data())) {
            return data
                    .rows(
                            "select shot_number, started_at, finished_at from generation_shot"
                                    + " where generation_id = ? order by shot_number",
                            UUID.fromString(generation))
                    .stream()
                    .flatMap(row -> Stream.of(
                            delay(begun.get(row.get("SHOT_NUMBER")), row.get("STARTED_AT")),
                            delay(finished.get(row.get("SHOT_NUMBER")), row.get("FINISHED_AT"))))
                    .flatMap(Stream::ofNullable)
                    .toList();
        }
    }

    private static @Nullable Long delay(@Nullable Long seen, @Nullable Object stored) {
        Instant instant = StudioData.instant(stored);
        return seen == null || instant == null ? null : seen - instant.toEpochMilli();
    }
}
