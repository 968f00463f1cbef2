package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.generation.GenerationId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Where a rest is set, a server has it between any two pictures of a generation. */
@TestPropertySource(properties = "studio.generations.rest=500ms")
@Tag("hsqldb") // nothing of it is asked of the database
class ServedRestTest extends ServedRunTest {

    private static final Duration REST = Duration.ofMillis(500);

    /** A shot that waited while the one before is drawn would have rested by then. */
    @Test
    void a_server_rests_after_a_picture_and_not_while_it_draws() {
        fake.slowly(2 * REST.toMillis() / FakeComfyUi.STEPS);
        server("Box", fake.url());
        GenerationId generation = started(3);
        run(generation);

        List<FakeComfyUi.Span> spans = fake.spans();
        assertThat(spans).hasSize(3);
        for (int i = 1; i < spans.size(); i++) {
            long between = spans.get(i).taken() - spans.get(i - 1).drawn();
            assertThat(Duration.ofNanos(between)).isGreaterThanOrEqualTo(REST);
        }
    }
}
