package app.storycore.generation.ui;

import static app.storycore.generation.ui.GenerationSnapshotBuilder.NOW;
import static app.storycore.generation.ui.GenerationSnapshotBuilder.aGeneration;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.ui.StudioIcon;
import app.storycore.engine.PanelReport;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.Stage;
import app.storycore.generation.ui.status.StatusColour;
import app.storycore.generation.ui.status.StatusText;
import app.storycore.project.ShotId;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ViewPackages(packages = "app.storycore.nowhere")
class StatusTextTest extends BrowserlessTest {

    @BeforeEach
    void speak_english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @ParameterizedTest(name = "{0} is \"{1}\", {2}")
    @CsvSource({
        "QUEUED, Queued, IDLE, WAITING",
        "RUNNING, Starting, RUNNING, RUNNING",
        "PAUSING, Pausing after this shot, IDLE, PAUSED",
        "PAUSED, Paused, IDLE, PAUSED",
        "CANCELLING, Cancelling, IDLE, CANCELLED",
        "CANCELLED, Cancelled, IDLE, CANCELLED",
        "COMPLETED, Complete, GOOD, DONE",
        "COMPLETED_WITH_FAILURES, 'Complete, 1 shot failed', WARNING, WARNING",
        "FAILED, Failed: The disk is full, BAD, FAILED",
        "UNKNOWN, Unknown, IDLE, UNKNOWN"
    })
    void says_each_status_with_word_colour_and_icon(
            GenerationStatus status, String words, StatusColour statusColour, StudioIcon icon) {
        GenerationSnapshot generation = aGeneration()
                .ended(status)
                .withFailedShots(1)
                .because("The disk is full")
                .now();

        assertThat(StatusText.words(generation, NOW)).isEqualTo(words);
        assertThat(StatusText.tone(generation, NOW)).isEqualTo(statusColour);
        assertThat(StatusText.icon(generation, NOW)).isEqualTo(icon);
    }

    @ParameterizedTest(name = "{0} runs as \"{1}\", its row is \"{2}\"")
    @CsvSource({
        "GRID, Preparing look, Look sheet",
        "IMAGES, Generating images, Images",
        "PROMOTION, Upscaling, Upscaling",
        "QA, Running technical check, Technical check",
        "EXPORT, Exporting, Package"
    })
    void says_a_running_generation_by_its_stage(Stage stage, String label, String row) {
        assertThat(StatusText.words(aGeneration().running(stage, 100).now(), NOW))
                .isEqualTo(label);
        assertThat(StatusText.row(stage)).isEqualTo(row);
    }

    @Test
    void counts_the_shot_in_work() {
        GenerationSnapshot generation =
                aGeneration().running(Stage.IMAGES, 300).atShot(3).now();

        assertThat(StatusText.wordsWithShots(generation, NOW)).isEqualTo("Generating images (3/12)");
    }

    @ParameterizedTest(name = "place {0} is {1}")
    @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st", "102,102nd", "111,111th"
    })
    void says_the_place_in_the_line_as_an_ordinal(int place, String ordinal) {
        assertThat(StatusText.words(aGeneration().queued(place).now(), NOW))
                .isEqualTo("Queued, " + ordinal + " in line");
    }

    @Test
    void counts_several_failed_shots() {
        GenerationSnapshot generation = aGeneration()
                .ended(GenerationStatus.COMPLETED_WITH_FAILURES)
                .withFailedShots(3)
                .now();

        assertThat(StatusText.words(generation, NOW)).isEqualTo("Complete, 3 shots failed");
    }

    @Test
    void says_nothing_after_a_failure_without_a_reason() {
        assertThat(StatusText.words(aGeneration().ended(GenerationStatus.FAILED).now(), NOW))
                .isEqualTo("Failed");
    }

    @Test
    void says_that_a_generation_without_heartbeat_is_stalled() {
        GenerationSnapshot atTheLimit =
                aGeneration().starting().silentFor(Duration.ofMinutes(5)).now();
        GenerationSnapshot beyond =
                aGeneration().starting().silentFor(Duration.ofSeconds(301)).now();

        assertThat(StatusText.words(atTheLimit, NOW)).isEqualTo("Starting");
        assertThat(StatusText.words(beyond, NOW)).isEqualTo("Stalled: no sign of life for more than 5 minutes");
        assertThat(StatusText.tone(beyond, NOW)).isEqualTo(StatusColour.WARNING);
        assertThat(StatusText.icon(beyond, NOW)).isEqualTo(StudioIcon.STALLED);
    }

    @ParameterizedTest(name = "shot {0} is \"{1}\", {2}")
    @CsvSource({
        "PENDING, Pending, IDLE, WAITING",
        "RUNNING, Drawing, RUNNING, RUNNING",
        "RETRYING, Retrying (2/3), WARNING, RETRYING",
        "SUCCEEDED, Done, GOOD, DONE",
        "REUSED, Kept, GOOD, REUSED",
        "FAILED, Failed, BAD, FAILED",
        "CANCELLED, Cancelled, IDLE, CANCELLED"
    })
    void says_each_shot_with_word_colour_and_icon(
            ShotStatus status, String words, StatusColour statusColour, StudioIcon icon) {
        ShotSnapshot shot = new ShotSnapshot(
                new GenerationId(UUID.randomUUID()),
                1,
                new ShotId(UUID.randomUUID()),
                status,
                1,
                0,
                null,
                null,
                null,
                null,
                null,
                null);

        assertThat(StatusText.words(shot)).isEqualTo(words);
        assertThat(StatusText.tone(status)).isEqualTo(statusColour);
        assertThat(StatusText.icon(status)).isEqualTo(icon);
    }

    @ParameterizedTest
    @EnumSource(
            value = ShotStatus.class,
            names = {"SUCCEEDED", "REUSED"})
    void asks_to_check_a_panel_that_misses_something(ShotStatus status) {
        ShotSnapshot shot = missing(status);

        assertThat(StatusText.words(shot)).isEqualTo("Check");
        assertThat(StatusText.tone(shot)).isEqualTo(StatusColour.WARNING);
        assertThat(StatusText.icon(shot)).isEqualTo(StudioIcon.WARNING);
    }

    @Test
    void asks_to_check_no_shot_that_has_failed_since() {
        assertThat(StatusText.words(missing(ShotStatus.FAILED))).isEqualTo("Failed");
        assertThat(StatusText.tone(missing(ShotStatus.FAILED))).isEqualTo(StatusColour.BAD);
    }

    private static ShotSnapshot missing(ShotStatus status) {
        return new ShotSnapshot(
                new GenerationId(UUID.randomUUID()),
                1,
                new ShotId(UUID.randomUUID()),
                status,
                1,
                0,
                null,
                null,
                null,
                null,
                100,
                new PanelReport(List.of(PanelReport.Subject.notDrawn("taxi")), List.of()),
                null,
                null);
    }

    @Test
    void counts_panels_that_miss_something_once_a_generation_has_ended() {
        GenerationSnapshot one =
                aGeneration().ended(GenerationStatus.COMPLETED).withMisses(1).now();
        GenerationSnapshot two = aGeneration()
                .ended(GenerationStatus.COMPLETED_WITH_FAILURES)
                .withFailedShots(1)
                .withMisses(2)
                .now();

        assertThat(StatusText.words(one, NOW)).isEqualTo("Complete");
        assertThat(StatusText.wordsWithMisses(one, NOW)).isEqualTo("Complete · 1 of 3 panels misses something");
        assertThat(StatusText.wordsWithMisses(two, NOW))
                .isEqualTo("Complete, 1 shot failed · 2 of 3 panels miss something");
        assertThat(StatusText.misses(
                        aGeneration().running(Stage.IMAGES, 300).withMisses(1).now()))
                .isEmpty();
        assertThat(StatusText.misses(
                        aGeneration().ended(GenerationStatus.COMPLETED).now()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(StatusColour.class)
    void paints_one_colour_at_a_time(StatusColour statusColour) {
        var block = new Div();
        StatusColour.BAD.apply(block);
        statusColour.apply(block);

        Set<String> tones = Arrays.stream(StatusColour.values())
                .map(StatusColour::className)
                .collect(Collectors.toSet());
        assertThat(block.getClassNames().stream().filter(tones::contains)).containsExactly(statusColour.className());
    }
}
