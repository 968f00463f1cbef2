package app.storycore.generation.ui.control;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.ui.Toast;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.PauseKind;
import app.storycore.generation.Priority;
import app.storycore.generation.RequestResult;
import app.storycore.generation.service.GenerationService;
import java.util.function.Supplier;

/** Passes an owner's wishes on, and says in a notice when one came too late. */
public class OwnerRunActions implements RunActions {

    private final GenerationService service;
    private final AccountId ownerId;
    private final Runnable afterwards;

    /** @param afterwards shows the truth */
    public OwnerRunActions(GenerationService service, AccountId ownerId, Runnable afterwards) {
        this.service = service;
        this.ownerId = ownerId;
        this.afterwards = afterwards;
    }

    @Override
    public boolean canPauseAtOnce(String engine) {
        return service.canPauseAtOnce(engine);
    }

    @Override
    public void pause(GenerationSnapshot generation, PauseKind kind) {
        wish("wish.late.pause", generation, () -> service.requestPause(generation.id(), ownerId, kind));
    }

    @Override
    public void resume(GenerationSnapshot generation) {
        wish("wish.late.resume", generation, () -> service.requestResume(generation.id(), ownerId));
    }

    @Override
    public void askToCancel(GenerationSnapshot generation) {
        CancelDialog.ask(generation.projectName(), () -> cancel(generation));
    }

    public void moveToFront(GenerationSnapshot generation) {
        wish("wish.late.front", generation, () -> service.moveToFront(generation.id(), ownerId));
    }

    public void prioritise(GenerationSnapshot generation, Priority priority) {
        wish("wish.late.priority", generation, () -> service.prioritise(generation.id(), ownerId, priority));
    }

    private void cancel(GenerationSnapshot generation) {
        wish("wish.late.cancel", generation, () -> service.requestCancel(generation.id(), ownerId));
    }

    private void wish(String tooLate, GenerationSnapshot generation, Supplier<RequestResult> wish) {
        tell(tooLate, generation, wish);
        afterwards.run();
    }

    /** Makes a wish, and says so when it came too late or its generation is gone. */
    public static void tell(String tooLate, GenerationSnapshot generation, Supplier<RequestResult> wish) {
        try {
            switch (wish.get()) {
                case ACCEPTED -> {}
                case TOO_LATE -> Toast.problem(translate(tooLate, generation.projectName()));
            }
        } catch (NotFoundException gone) {
            Toast.problem(translate("wish.gone", generation.projectName()));
        }
    }
}
