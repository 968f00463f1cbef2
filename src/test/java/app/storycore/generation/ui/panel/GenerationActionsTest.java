package app.storycore.generation.ui.panel;

import static app.storycore.generation.ui.GenerationSnapshotBuilder.aGeneration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.storycore.PageTest;
import app.storycore.base.NotFoundException;
import app.storycore.base.ui.PageTasks;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.PauseKind;
import app.storycore.generation.RequestResult;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.start.StartPreviews;
import app.storycore.generation.start.StartRefusedException;
import app.storycore.generation.start.StartRefusedException.Reason;
import app.storycore.generation.start.StartRequest;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.quota.Quotas;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class GenerationActionsTest extends PageTest {

    private final GenerationService service = mock(GenerationService.class);
    private final List<String> order = new ArrayList<>();
    private final List<Runnable> beside = new ArrayList<>();
    private Executor executor = Runnable::run;
    private final ProjectId project = new ProjectId(UUID.randomUUID());
    private final GenerationSnapshot generation = aGeneration().queued(1).now();
    private Optional<String> notSaved = Optional.empty();
    private GenerationActions actions;

    @BeforeEach
    void a_desk() {
        actions = new GenerationActions(
                service,
                mock(StartPreviews.class),
                mock(Quotas.class),
                new PageTasks(task -> executor.execute(task)),
                project,
                owner,
                () -> {
                    order.add("stored");
                    return notSaved;
                },
                () -> order.add("read"));
    }

    @Test
    void stores_what_is_written_then_starts_then_reads_the_truth() {
        when(service.start(project, owner, new StartRequest.Sequence(true))).then(call -> {
            order.add("started");
            return generation.id();
        });

        actions.start(true);

        assertThat(order).containsExactly("stored", "started", "read");
    }

    @Test
    void starts_beside_the_page_and_only_once_however_often_it_is_pressed() {
        executor = beside::add;

        actions.start(false);
        actions.start(false);
        assertThat(order).containsExactly("stored");
        verify(service, never()).start(any(), any(), any());

        assertThat(beside).hasSize(1);
        beside.getFirst().run();
        verify(service).start(project, owner, new StartRequest.Sequence(false));
        assertThat(order).containsExactly("stored", "read");
        actions.start(false);
        assertThat(beside).hasSize(2);
    }

    @Test
    void retries_and_regenerates_what_is_written() {
        ShotId shot = new ShotId(UUID.randomUUID());
        when(service.retryFailed(generation.id(), owner)).then(call -> {
            order.add("retried");
            return generation.id();
        });
        when(service.regenerate(project, shot, owner)).then(call -> {
            order.add("regenerated");
            return generation.id();
        });

        actions.retry(generation.id());
        actions.regenerate(shot);

        assertThat(order).containsExactly("stored", "retried", "read", "stored", "regenerated", "read");
    }

    @Test
    void says_why_a_retry_is_refused() {
        when(service.retryFailed(generation.id(), owner)).thenThrow(new StartRefusedException(Reason.NOTHING_TO_RETRY));

        actions.retry(generation.id());

        assertThat(notices()).contains("Nothing to retry");
        assertThat(order).containsExactly("stored", "read");
    }

    @Test
    void does_not_cancel_when_one_thinks_better_of_it() {
        actions.askToCancel(generation);

        test(find(ConfirmDialog.class).single()).cancel();

        verify(service, never()).requestCancel(any(), any());
    }

    @Test
    void says_when_a_wish_to_cancel_comes_too_late() {
        when(service.requestCancel(generation.id(), owner)).thenReturn(RequestResult.TOO_LATE);
        actions.askToCancel(generation);

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(notices()).contains("Too late to cancel The Lighthouse");
        assertThat(order).containsExactly("read");
    }

    @Test
    void says_when_a_wish_to_pause_or_to_resume_comes_too_late() {
        when(service.requestPause(generation.id(), owner, PauseKind.AT_ONCE)).thenReturn(RequestResult.TOO_LATE);
        when(service.requestResume(generation.id(), owner)).thenReturn(RequestResult.TOO_LATE);

        actions.pause(generation, PauseKind.AT_ONCE);
        actions.resume(generation);

        assertThat(notices()).contains("Too late to pause The Lighthouse", "Too late to resume");
    }

    @Test
    void says_nothing_when_a_wish_is_taken() {
        when(service.requestPause(generation.id(), owner, PauseKind.AFTER_SHOT)).thenReturn(RequestResult.ACCEPTED);

        actions.pause(generation, PauseKind.AFTER_SHOT);

        assertThat(notices()).isEmpty();
        assertThat(order).containsExactly("read");
    }

    @Test
    void says_when_what_is_wished_of_does_not_exist_any_more() {
        when(service.requestResume(generation.id(), owner))
                .thenThrow(new NotFoundException("generation", generation.id().value()));

        actions.resume(generation);

        assertThat(notices()).contains("The Lighthouse no longer exists.");
    }
}
