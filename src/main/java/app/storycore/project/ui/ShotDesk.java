package app.storycore.project.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.NotFoundException;
import app.storycore.base.ui.Toast;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Does what the cards of a board are asked for. */
final class ShotDesk implements ShotCard.Desk {

    private final ShotBoard board;
    private final ShotSaver saver;
    private final ShotService service;
    private final UUID projectId;
    private final UUID ownerId;
    private Consumer<UUID> regenerate = shotId -> {};
    private @Nullable UUID inHand;

    ShotDesk(ShotBoard board, ShotSaver saver, ShotService service, UUID projectId, UUID ownerId) {
        this.board = board;
        this.saver = saver;
        this.service = service;
        this.projectId = projectId;
        this.ownerId = ownerId;
    }

    void whenRegenerate(Consumer<UUID> listener) {
        regenerate = listener;
    }

    void addShot() {
        change(() -> {
            ShotInfo added = service.add(projectId, ownerId, ShotDraft.empty());
            board.reload();
            board.writeAt(added.id());
        });
    }

    @Override
    public void edited(UUID shotId, ShotField field, UnaryOperator<ShotDraft> edit) {
        saver.edited(shotId, field, edit);
        board.written(shotId, field, edit);
    }

    @Override
    public void unreadable(UUID shotId, ShotField field, String explanation) {
        saver.unreadable(shotId, field, explanation);
    }

    @Override
    public void store(UUID shotId) {
        saver.store(shotId);
    }

    @Override
    public void duplicate(UUID shotId) {
        change(() -> {
            ShotInfo copy = service.duplicate(projectId, shotId, ownerId);
            board.reload();
            board.writeAt(copy.id());
        });
    }

    @Override
    public void move(UUID shotId, int toNumber, boolean byButton) {
        change(() -> {
            boolean upwards = toNumber < board.number(shotId);
            service.move(projectId, shotId, ownerId, toNumber);
            board.reload();
            if (byButton) {
                board.bringCard(shotId).ifPresent(card -> card.focusMove(upwards));
            }
        });
    }

    @Override
    public void askToDelete(UUID shotId) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(translate("shot.delete.title", board.number(shotId)));
        question.setText(translate("shot.delete.text"));
        question.setCancelable(true);
        question.setCancelText(translate("shot.delete.keep"));
        question.setConfirmText(translate("shot.delete"));
        question.setConfirmButtonTheme("error primary");
        question.addConfirmListener(confirm -> delete(shotId));
        question.open();
    }

    @Override
    public void regenerate(UUID shotId) {
        regenerate.accept(shotId);
    }

    @Override
    public void dragged(UUID shotId) {
        inHand = shotId;
    }

    @Override
    public void droppedOn(int number) {
        UUID dropped = inHand;
        inHand = null;
        if (dropped != null && board.number(dropped) != number) {
            move(dropped, number, false);
        }
    }

    private void delete(UUID shotId) {
        change(() -> {
            service.delete(projectId, shotId, ownerId);
            saver.forget(shotId);
            board.reload();
        });
    }

    /** What is written is stored first, so that a change of the sequence loses none of it. */
    private void change(Runnable work) {
        saver.storeAll();
        try {
            work.run();
            saver.keptSequence();
        } catch (ProjectRejectedException refused) {
            Toast.problem(ProjectWords.of(refused.reason()));
        } catch (NotFoundException gone) {
            Toast.problem(translate("shot.gone"));
            board.reload();
        }
    }
}
