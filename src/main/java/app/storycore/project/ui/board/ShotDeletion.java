package app.storycore.project.ui.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.ui.Confirmation;
import app.storycore.base.ui.Toast;
import app.storycore.project.ShotId;
import app.storycore.project.ui.edit.EditHistory;
import app.storycore.project.ui.edit.ShotAutosave;
import app.storycore.project.ui.edit.ShotChanges;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Deletes shots of a board once their author has said yes, and offers to bring them back for a while. */
final class ShotDeletion {

    /** What is offered to be taken back, and how that sentence goes. */
    private record Offer(EditHistory.Step step, Runnable close) {}

    private final BoardDisplay board;
    private final SequenceChange change;
    private final ShotAutosave saver;
    private final ShotChanges changes;
    private final ShotSelection selection;
    private @Nullable Offer offer;

    ShotDeletion(
            BoardDisplay board,
            SequenceChange change,
            ShotAutosave saver,
            ShotChanges changes,
            ShotSelection selection) {
        this.board = board;
        this.change = change;
        this.saver = saver;
        this.changes = changes;
        this.selection = selection;
    }

    /** @param title names what would go */
    void ask(Collection<ShotId> shotIds, String title) {
        Confirmation.ask(
                title,
                translate("shot.delete.text"),
                translate("shot.delete.keep"),
                translate("shot.delete"),
                () -> change.run(() -> delete(shotIds)));
    }

    private void delete(Collection<ShotId> shotIds) {
        int number = shotIds.stream().mapToInt(board::number).min().orElse(1);
        EditHistory.Step step = changes.delete(shotIds);
        shotIds.forEach(saver::forget);
        selection.clear();
        board.reload();
        board.focusAt(number);
        Runnable close = Toast.undoable(
                translate("shot.deleted", shotIds.size()),
                translate("shot.undo"),
                () -> change.takeBack(step, () -> broughtBack(number, shotIds.size())));
        offer = new Offer(step, close);
    }

    /** Says what a step has done, and offers to take it back. */
    void offer(EditHistory.Step step, String sentence) {
        Runnable close =
                Toast.undoable(sentence, translate("shot.undo"), () -> change.takeBack(step, () -> board.say("")));
        offer = new Offer(step, close);
    }

    /** A deletion was taken back in another way: its offer goes. */
    void withdraw(EditHistory.Step step) {
        Offer last = offer;
        if (last != null && last.step().equals(step)) {
            last.close().run();
            offer = null;
        }
    }

    private void broughtBack(int number, int count) {
        board.focusAt(number);
        board.say(translate("shot.said.restored", count));
    }
}
