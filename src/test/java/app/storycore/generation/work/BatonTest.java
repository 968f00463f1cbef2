package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.generation.PlannedShot;
import app.storycore.generation.ShotStatus;
import app.storycore.project.ShotDraft;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatonTest {

    private final LastChance lastChance = new LastChance();
    private final RunControl control = new RunControl();
    private final ExecutorService others = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        others.shutdownNow();
    }

    @Test
    void it_goes_from_hand_to_hand_without_being_laid_down() {
        PlannedShot first = shot(1, 0, false);
        PlannedShot second = shot(2, 0, false);
        try (Baton baton = new Baton(lastChance)) {
            baton.take(first, control);
            assertThat(baton.isHeldFor(first)).isTrue();
            assertThat(baton.canGoTo(second)).isTrue();
            baton.hand(second);
            assertThat(baton.isHeldFor(first)).isFalse();
            assertThat(baton.isHeldFor(second)).isTrue();
        }
    }

    @Test
    void it_is_not_handed_to_a_suspect_nor_to_one_that_was_tried_before() {
        try (Baton baton = new Baton(lastChance)) {
            baton.take(shot(1, 0, false), control);
            assertThat(baton.canGoTo(shot(2, 0, true))).isFalse();
            assertThat(baton.canGoTo(shot(3, 1, false))).isFalse();
            baton.lay();
            assertThat(baton.canGoTo(shot(4, 0, false))).isFalse();
        }
    }

    @Test
    void it_is_laid_down_for_a_suspect_that_waits_to_be_alone() throws Exception {
        CompletableFuture<Boolean> alone;
        try (Baton baton = new Baton(lastChance)) {
            baton.take(shot(1, 0, false), control);
            alone = CompletableFuture.supplyAsync(this::drawAlone, others);
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !baton.canGoTo(shot(2, 0, false)));
            assertThat(alone).isNotDone();
        }
        assertThat(alone.get(10, TimeUnit.SECONDS)).isTrue();
    }

    private boolean drawAlone() {
        try (Baton mine = new Baton(lastChance)) {
            PlannedShot suspect = shot(1, 2, true);
            mine.take(suspect, control);
            return mine.isHeldFor(suspect);
        }
    }

    private static PlannedShot shot(int number, int attempts, boolean suspect) {
        return new PlannedShot(
                number,
                UUID.randomUUID(),
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
