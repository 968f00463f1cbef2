package app.storycore.generation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.storycore.PageTest;
import app.storycore.generation.GenerationService;
import app.storycore.generation.WishAnswer;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GenerationDeskTest extends PageTest {

    private final GenerationService service = mock(GenerationService.class);
    private final List<String> order = new ArrayList<>();
    private final UUID project = UUID.randomUUID();
    private final UUID generation = UUID.randomUUID();
    private GenerationDesk desk;

    @BeforeEach
    void a_desk() {
        desk = new GenerationDesk(service, project, owner, () -> order.add("stored"), () -> order.add("read"));
    }

    @Test
    void stores_what_is_written_then_starts_then_reads_the_truth() {
        when(service.start(project, owner)).then(call -> {
            order.add("started");
            return generation;
        });

        desk.start();

        assertThat(order).containsExactly("stored", "started", "read");
    }

    @Test
    void does_not_cancel_when_one_thinks_better_of_it() {
        desk.askToCancel(generation);

        test(find(ConfirmDialog.class).single()).cancel();

        verify(service, never()).requestCancel(any(), any());
    }

    @Test
    void says_when_a_wish_to_cancel_comes_too_late() {
        when(service.requestCancel(generation, owner)).thenReturn(WishAnswer.TOO_LATE);
        desk.askToCancel(generation);

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(notices()).contains("It was too late to cancel");
        assertThat(order).containsExactly("read");
    }
}
