package app.storycore.project.ui.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.project.ui.edit.ShotChanges;
import java.util.List;
import java.util.UUID;

/** Does what the bar of the picked shots is pressed for. */
final class SelectionActions implements SelectionBar.Desk {

    private final ShotBoard board;
    private final ShotActions desk;
    private final ShotChanges changes;
    private final ShotSelection selection;

    SelectionActions(ShotBoard board, ShotActions desk, ShotChanges changes, ShotSelection selection) {
        this.board = board;
        this.desk = desk;
        this.changes = changes;
        this.selection = selection;
    }

    @Override
    public void unpick() {
        selection.clear();
        board.showSelection();
    }

    @Override
    public void movePicked(int number) {
        desk.change(() -> {
            changes.move(picked(), number, board::number);
            board.reload();
        });
    }

    @Override
    public void writePicked() {
        List<UUID> picked = picked();
        new PickedFieldsDialog(
                        picked.size(),
                        (fields, values) -> desk.change(() -> {
                            changes.write(picked, fields, values);
                            board.reload();
                        }))
                .open();
    }

    @Override
    public void deletePicked() {
        List<UUID> picked = picked();
        desk.deletion().ask(picked, translate("shot.picked.delete.title", picked.size()));
    }

    private List<UUID> picked() {
        return selection.inOrder(board::number);
    }
}
