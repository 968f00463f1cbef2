package app.storycore.generation.work.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.work.RunControl;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        ShotWorkItem first = WorkItems.shot(1, 0, false);
        ShotWorkItem second = WorkItems.shot(2, 0, false);
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
            drawingPermit.take(WorkItems.shot(1, 0, false), control);
            assertThat(drawingPermit.canGoTo(WorkItems.shot(2, 0, true))).isFalse();
            assertThat(drawingPermit.canGoTo(WorkItems.shot(3, 1, false))).isFalse();
            drawingPermit.release();
            assertThat(drawingPermit.canGoTo(WorkItems.shot(4, 0, false))).isFalse();
        }
    }

    @Test
    void it_is_laid_down_for_a_suspect_that_waits_to_be_alone() throws Exception {
        CompletableFuture<Boolean> alone;
        try (DrawingPermit drawingPermit = new DrawingPermit(suspectIsolation)) {
            drawingPermit.take(WorkItems.shot(1, 0, false), control);
            alone = CompletableFuture.supplyAsync(this::drawAlone, others);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> !drawingPermit.canGoTo(WorkItems.shot(2, 0, false)));
            assertThat(alone).isNotDone();
        }
        assertThat(alone.get(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void a_suspect_goes_before_all_that_come_after_it() throws Exception {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Void> alone;
        CompletableFuture<Void> later;
        ExecutorService third = Executors.newSingleThreadExecutor();
        try (DrawingPermit drawingPermit = new DrawingPermit(suspectIsolation)) {
            drawingPermit.take(WorkItems.shot(1, 0, false), control);
            alone = CompletableFuture.runAsync(() -> draw(WorkItems.shot(1, 2, true), order), others);
            Awaitility.await().until(suspectIsolation::isWaitedFor);
            later = CompletableFuture.runAsync(() -> draw(WorkItems.shot(3, 0, false), order), third);
            Awaitility.await().during(Duration.ofMillis(600)).until(() -> order.isEmpty() && !later.isDone());
        }
        alone.get(1, TimeUnit.MINUTES);
        later.get(1, TimeUnit.MINUTES);
        assertThat(order).containsExactly("1", "3");
        third.shutdownNow();
    }

    /** The suspect has a server, and the other shot, which is begun, may be waiting for just that one. */
    @Test
    void a_suspect_draws_while_a_shot_that_is_begun_waits_for_a_machine() throws Exception {
        ShotWorkItem first = WorkItems.shot(1, 0, false);
        try (DrawingPermit drawingPermit = new DrawingPermit(suspectIsolation)) {
            drawingPermit.take(first, control);
            drawingPermit.pause();
            assertThat(CompletableFuture.supplyAsync(this::drawAlone, others).get(1, TimeUnit.MINUTES))
                    .isTrue();

            assertThat(drawingPermit.isHeldFor(first)).isTrue();
            assertThat(drawingPermit.isResumed(first, control)).isTrue();
            CompletableFuture<Boolean> alone = CompletableFuture.supplyAsync(this::drawAlone, others);
            Awaitility.await().until(suspectIsolation::isWaitedFor);
            assertThat(alone).isNotDone();
        }
    }

    private void draw(ShotWorkItem shot, List<String> order) {
        try (DrawingPermit mine = new DrawingPermit(suspectIsolation)) {
            mine.take(shot, control);
            order.add(Integer.toString(shot.number()));
        }
    }

    private boolean drawAlone() {
        try (DrawingPermit mine = new DrawingPermit(suspectIsolation)) {
            ShotWorkItem suspect = WorkItems.shot(1, 2, true);
            mine.take(suspect, control);
            return mine.isHeldFor(suspect);
        }
    }
}
