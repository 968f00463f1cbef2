package app.storycore.generation.work.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.storycore.base.Seed;
import app.storycore.engine.Drawing;
import app.storycore.engine.DrawingStoppedException;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.PanelResult;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class ObservedEngineTest {

    private final PanelEngine engine = mock(PanelEngine.class);
    private final PanelRequest request = mock(PanelRequest.class);
    private final List<Object> told = new ArrayList<>();
    private final ObservedEngine observed = new ObservedEngine(engine, told::add);

    @BeforeEach
    void give_it_a_name() {
        when(engine.id()).thenReturn("mock");
        when(engine.name()).thenReturn("Mock");
        when(engine.version()).thenReturn("1");
        when(request.seed()).thenReturn(new Seed(42));
    }

    /** One that it inherits from the interface would hide what the engine says. */
    @Test
    void answers_nothing_by_itself() {
        assertThat(Arrays.stream(PanelEngine.class.getMethods()).map(ObservedEngineTest::own))
                .doesNotContain(PanelEngine.class);
    }

    private static Class<?> own(Method method) {
        try {
            return ObservedEngine.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .getDeclaringClass();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tells_of_a_picture_and_of_a_failure_and_of_no_stop() throws EngineException {
        when(engine.drawPanel(any(), any()))
                .thenReturn(new PanelResult(new byte[0], 1, 1))
                .thenThrow(new EngineException(Fault.BUSY, "Later"))
                .thenThrow(new DrawingStoppedException());

        observed.drawPanel(request, Drawing.unobserved());
        assertThatThrownBy(() -> observed.drawPanel(request, Drawing.unobserved()))
                .isInstanceOf(EngineException.class);
        assertThatThrownBy(() -> observed.drawPanel(request, Drawing.unobserved()))
                .isInstanceOf(DrawingStoppedException.class);

        assertThat(told)
                .extracting(event -> ((EngineAnswered) event).fault())
                .containsExactly(Optional.empty(), Optional.of(Fault.BUSY));
        assertThat(told)
                .allSatisfy(
                        event -> assertThat(((EngineAnswered) event).engine()).isEqualTo("mock"));
    }

    @Test
    void tells_of_a_failure_that_nobody_has_thought_of() throws EngineException {
        when(engine.drawPanel(any(), any()))
                .thenThrow(new IllegalStateException("broken"))
                .thenThrow(new CannotCreateTransactionException("away"));

        assertThatThrownBy(() -> observed.drawPanel(request, Drawing.unobserved()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> observed.drawPanel(request, Drawing.unobserved()))
                .isInstanceOf(CannotCreateTransactionException.class);

        assertThat(told)
                .extracting(event -> ((EngineAnswered) event).fault())
                .containsExactly(Optional.of(Fault.UNEXPECTED));
    }
}
