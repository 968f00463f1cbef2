package app.storycore.project.ui.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.project.ShotId;
import app.storycore.project.ui.edit.ShotChanges;
import java.util.List;

/** Does what the bar of the picked shots is pressed for. */
final class SelectionActions implements SelectionBar.Handler {

    private final BoardDisplay board;
    private final SequenceChange change;
    private final ShotDeletion deletion;
    private final ShotChanges changes;
    private final ShotSelection selection;
    private final ShotCastActions castActions;

    SelectionActions(
            BoardDisplay board,
            SequenceChange change,
            ShotDeletion deletion,
            ShotChanges changes,
            ShotSelection selection,
            ShotCastActions castActions) {
        this.board = board;
        this.change = change;
        this.deletion = deletion;
        this.changes = changes;
        this.selection = selection;
        this.castActions = castActions;
    }

    @Override
    public void unpick() {
        selection.clear();
        board.showSelection();
    }

    @Override
    public void movePicked(int number) {
        change.run(() -> {
            changes.move(picked(), number, board::number);
            board.reload();
        });
    }

    @Override
    public void writePicked() {
        List<ShotId> picked = picked();
        new PickedFieldsDialog(
                        picked.size(),
                        (fields, values) -> change.run(() -> {
                            changes.write(picked, fields, values);
                            board.reload();
                        }))
                .open();
    }

    @Override
    public void castPicked() {
        castActions.choose(picked());
    }

    @Override
    public void deletePicked() {
        List<ShotId> picked = picked();
        deletion.ask(picked, translate("shot.picked.delete.title", picked.size()));
    }

    private List<ShotId> picked() {
        return selection.inOrder(board::number);
    }
}
