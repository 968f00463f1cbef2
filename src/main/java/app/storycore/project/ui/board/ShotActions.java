package app.storycore.project.ui.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.NotFoundException;
import app.storycore.base.film.ShotMotion;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ui.card.ShotCard;
import app.storycore.project.ui.edit.EditHistory;
import app.storycore.project.ui.edit.ShotAutosave;
import app.storycore.project.ui.edit.ShotChanges;
import app.storycore.project.ui.edit.ShotField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Does what the cards of a board and its keys are asked for. */
final class ShotActions implements ShotCard.Handler {

    private static final Set<ShotField> MOTION = EnumSet.of(ShotField.TRANSITION, ShotField.CAMERA_MOVE);

    private final BoardDisplay board;
    private final ShotAutosave saver;
    private final ShotChanges changes;
    private final EditHistory history;
    private final ShotSelection selection;
    private final SequenceChange change;
    private final ShotDeletion deletion;
    private final ShotCastActions castActions;
    private final ShotMenu menu;
    private Consumer<ShotId> regenerate = shotId -> {};
    private Consumer<ShotId> openPicture = shotId -> {};
    private Consumer<ShotId> removeSound = shotId -> {};
    private Consumer<ShotId> motion = shotId -> {};
    private @Nullable ShotId inHand;

    ShotActions(
            BoardDisplay board,
            ShotAutosave saver,
            ShotChanges changes,
            EditHistory history,
            ShotSelection selection,
            SequenceChange change,
            ShotDeletion deletion,
            ShotCastActions castActions,
            ShotMenu menu) {
        this.board = board;
        this.saver = saver;
        this.changes = changes;
        this.history = history;
        this.selection = selection;
        this.change = change;
        this.deletion = deletion;
        this.castActions = castActions;
        this.menu = menu;
    }

    void whenRegenerate(Consumer<ShotId> listener) {
        regenerate = listener;
    }

    void whenPicture(Consumer<ShotId> listener) {
        openPicture = listener;
    }

    void whenSoundRemoved(Consumer<ShotId> listener) {
        removeSound = listener;
    }

    void whenMotion(Consumer<ShotId> listener) {
        motion = listener;
    }

    @Override
    public void chooseMotion(ShotId shotId) {
        motion.accept(shotId);
    }

    /** Has a shot move like this in the film. */
    void move(ShotId shotId, ShotMotion wanted) {
        change.run(() -> {
            changes.write(List.of(shotId), MOTION, ShotDraft.empty().withMotion(wanted));
            board.reload();
            board.bringCard(shotId).ifPresent(ShotCard::focusCard);
        });
    }

    @Override
    public void removeSound(ShotId shotId) {
        removeSound.accept(shotId);
    }

    @Override
    public void openPicture(ShotId shotId) {
        openPicture.accept(shotId);
    }

    void addShot() {
        change.run(() -> writeAt(changes.add()));
    }

    /** Adds a shot right behind this one. */
    void addBehind(ShotId shotId) {
        change.run(() -> writeAt(changes.addBehind(shotId)));
    }

    @Override
    public void edited(ShotId shotId, ShotField field, UnaryOperator<ShotDraft> edit) {
        saver.edited(shotId, field, edit);
        board.written(shotId, field, edit);
    }

    @Override
    public void editedText(ShotId shotId, ShotField field, String over, UnaryOperator<ShotDraft> edit) {
        saver.editedText(shotId, field, over, edit);
        board.written(shotId, field, edit);
    }

    @Override
    public void outdated(ShotId shotId, ShotField field) {
        if (!saver.isWaiting(shotId, field)) {
            board.reload();
        }
    }

    @Override
    public void keepMine(ShotId shotId, ShotField field, String theirs) {
        saver.keepMine(shotId, field, theirs);
    }

    @Override
    public void takeTheirs(ShotId shotId, ShotField field) {
        saver.takeTheirs(shotId, field);
        board.endConflict(shotId, field);
        board.reload();
    }

    void writeText(ShotId shotId, ShotField field) {
        board.bringCard(shotId).ifPresent(card -> card.focusText(field));
    }

    @Override
    public void unreadable(ShotId shotId, ShotField field, String explanation) {
        saver.unreadable(shotId, field, explanation);
    }

    @Override
    public void store(ShotId shotId) {
        saver.store(shotId);
    }

    @Override
    public void duplicate(ShotId shotId) {
        change.run(() -> writeAt(changes.duplicate(shotId)));
    }

    @Override
    public void move(ShotId shotId, int toNumber, boolean byButton) {
        boolean upwards = toNumber < board.number(shotId);
        if (moveTo(shotId, toNumber) && byButton) {
            board.bringCard(shotId).ifPresent(card -> card.focusMove(upwards));
        }
    }

    /**
     * Moves a shot by its key.
     *
     * @param by places, -1 for one to the front
     * @param writing whether the hand is in its text
     */
    void step(ShotId shotId, int by, boolean writing) {
        if (moveTo(shotId, board.number(shotId) + by)) {
            board.bringCard(shotId).ifPresent(writing ? ShotCard::focusPrompt : ShotCard::focusCard);
        }
    }

    /** From 1, or 0 when it is not there any more. */
    String label(ShotId shotId) {
        return board.label(shotId);
    }

    private boolean moveTo(ShotId shotId, int number) {
        int from = board.number(shotId);
        if (from == 0 || number < 1 || number > board.size() || number == from) {
            return false;
        }
        change.run(() -> {
            changes.move(List.of(shotId), number, board::number);
            board.reload();
            board.say(translate("shot.said.moved", board.number(shotId), board.size()));
        });
        return true;
    }

    @Override
    public void askToDelete(ShotId shotId) {
        if (board.number(shotId) > 0) {
            deletion.ask(List.of(shotId), translate("shot.delete.title", board.label(shotId)));
        }
    }

    @Override
    public void regenerate(ShotId shotId) {
        regenerate.accept(shotId);
    }

    @Override
    public void chooseCast(ShotId shotId) {
        castActions.choose(List.of(shotId));
    }

    @Override
    public void openMenu(ShotId shotId) {
        saver.store(shotId);
        board.bringCard(shotId).ifPresent(menu::openAt);
    }

    @Override
    public void dragged(ShotId shotId) {
        inHand = shotId;
    }

    @Override
    public void droppedOn(int number) {
        ShotId dropped = inHand;
        inHand = null;
        if (dropped != null && board.number(dropped) != number) {
            moveTo(dropped, number);
        }
    }

    @Override
    public void pick(ShotId shotId, boolean wanted, boolean range) {
        if (range && wanted) {
            selection.pickTo(shotId, board.order());
        } else {
            selection.pick(shotId, wanted);
        }
        board.showSelection();
    }

    /** The sequence was changed by a step from outside. */
    void updated(EditHistory.Step step, String sentence) {
        history.did(step);
        deletion.offer(step, sentence);
    }

    void undo() {
        saver.storeAll();
        history.newest()
                .ifPresentOrElse(
                        step -> again(step, step.back(), this::tookBack, "shot.said.undone"),
                        () -> board.say(translate("shot.said.nothingToUndo")));
    }

    void redo() {
        saver.storeAll();
        history.newestTakenBack()
                .ifPresentOrElse(
                        step -> again(step, step.again(), history::didAgain, "shot.said.redone"),
                        () -> board.say(translate("shot.said.nothingToRedo")));
    }

    private void tookBack(EditHistory.Step step) {
        history.tookBack(step);
        deletion.withdraw(step);
    }

    /** A step that is refused stays where it is; one whose shots are gone would be refused for ever. */
    private void again(EditHistory.Step step, Runnable work, Consumer<EditHistory.Step> worked, String said) {
        change.run(() -> {
            try {
                work.run();
            } catch (NotFoundException gone) {
                history.forget(step);
                throw gone;
            }
            worked.accept(step);
            board.reload();
            board.say(translate(said));
        });
    }

    private void writeAt(ShotId added) {
        board.reload();
        board.writeAt(added);
    }
}
