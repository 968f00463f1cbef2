package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.PauseKind;
import app.storycore.generation.RequestResult;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.Stage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A run that rests before its shots holds none of them meanwhile, and hears its owner at once. */
@TestPropertySource(properties = "studio.generations.rest=1h")
@Tag("hsqldb") // nothing of it is asked of the database
class RestTest extends RunTest {

    @Test
    void draws_nothing_and_hears_a_pause_at_once() {
        GenerationId generation = started(2);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            var run = thread.submit(() -> run(generation));
            await().until(() -> theOne(generation).stage() == Stage.IMAGES);
            assertThat(queries.shots(generation, owner))
                    .extracting(ShotSnapshot::status)
                    .containsOnly(ShotStatus.PENDING);

            assertThat(generations.requestPause(generation, owner, PauseKind.AFTER_SHOT))
                    .isEqualTo(RequestResult.ACCEPTED);
            await().until(run::isDone);
        }
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.PAUSED);
        assertThat(engine.drawn()).isEmpty();
    }
}
