package app.storycore.generation.work.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.work.RunControl;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DrawingPermitTest {

    private final SuspectIsolation suspectIsolation = new SuspectIsolation();
    private final RunControl control = new RunControl();
    private final ExecutorService others = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        others.shutdownNow();
    }

    @Test
    void it_goes_from_hand_to_hand_without_being_laid_down() {
        ShotWorkItem first = shot(1, 0, false);
        ShotWorkItem second = shot(2, 0, false);
        try (DrawingPermit drawingPermit = new DrawingPermit(suspectIsolation)) {
            drawingPermit.take(first, control);
            assertThat(drawingPermit.isHeldFor(first)).isTrue();
            assertThat(drawingPermit.canGoTo(second)).isTrue();
            drawingPermit.hand(second);
            assertThat(drawingPermit.isHeldFor(first)).isFalse();
            assertThat(drawingPermit.isHeldFor(second)).isTrue();
        }
    }

    @Test
    void it_is_not_handed_to_a_suspect_nor_to_one_that_was_tried_before() {
        try (DrawingPermit drawingPermit = new DrawingPermit(suspectIsolation)) {
            drawingPermit.take(shot(1, 0, false), control);
            assertThat(drawingPermit.canGoTo(shot(2, 0, true))).isFalse();
            assertThat(drawingPermit.canGoTo(shot(3, 1, false))).isFalse();
            drawingPermit.release();
            assertThat(drawingPermit.canGoTo(shot(4, 0, false))).isFalse();
        }
    }

    @Test
    void it_is_laid_down_for_a_suspect_that_waits_to_be_alone() throws Exception {
        CompletableFuture<Boolean> alone;
        try (DrawingPermit drawingPermit = new DrawingPermit(suspectIsolation)) {
            drawingPermit.take(shot(1, 0, false), control);
            alone = CompletableFuture.supplyAsync(this::drawAlone, others);
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !drawingPermit.canGoTo(shot(2, 0, false)));
            assertThat(alone).isNotDone();
        }
        assertThat(alone.get(1, TimeUnit.MINUTES)).isTrue();
    }

    private boolean drawAlone() {
        try (DrawingPermit mine = new DrawingPermit(suspectIsolation)) {
            ShotWorkItem suspect = shot(1, 2, true);
            mine.take(suspect, control);
            return mine.isHeldFor(suspect);
        }
    }

    private static ShotWorkItem shot(int number, int attempts, boolean suspect) {
        return new ShotWorkItem(
                number,
                new ShotId(UUID.randomUUID()),
                ShotDraft.of("A lighthouse in the storm"),
                0,
                null,
                new Seed(number),
                "",
                ShotStatus.PENDING,
                attempts,
                suspect,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
