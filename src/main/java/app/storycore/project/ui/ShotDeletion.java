package app.storycore.project.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.ui.Confirmation;
import app.storycore.base.ui.Toast;
import java.util.Collection;
import java.util.UUID;

/** Deletes shots of a board once their author has said yes, and offers to bring them back for a while. */
final class ShotDeletion {

    private final ShotBoard board;
    private final ShotDesk desk;
    private final ShotSaver saver;
    private final ShotChanges changes;
    private final ShotSelection selection;

    ShotDeletion(ShotBoard board, ShotDesk desk, ShotSaver saver, ShotChanges changes, ShotSelection selection) {
        this.board = board;
        this.desk = desk;
        this.saver = saver;
        this.changes = changes;
        this.selection = selection;
    }

    /** @param title names what would go */
    void ask(Collection<UUID> shotIds, String title) {
        Confirmation.ask(
                title,
                translate("shot.delete.text"),
                translate("shot.delete.keep"),
                translate("shot.delete"),
                () -> desk.change(() -> delete(shotIds)));
    }

    private void delete(Collection<UUID> shotIds) {
        int number = shotIds.stream().mapToInt(board::number).min().orElse(1);
        EditHistory.Step step = changes.delete(shotIds);
        shotIds.forEach(saver::forget);
        selection.clear();
        board.reload();
        board.focusAt(number);
        Toast.undoable(
                translate("shot.deleted", shotIds.size()),
                translate("shot.undo"),
                () -> desk.takeBack(step, () -> broughtBack(number, shotIds.size())));
    }

    private void broughtBack(int number, int count) {
        board.focusAt(number);
        board.say(translate("shot.said.restored", count));
    }
}
