package app.storycore.project.ui.board;

import app.storycore.project.ShotId;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.ui.edit.ShotChanges;
import app.storycore.project.ui.scene.SceneDialog;
import java.util.UUID;

/** Does what the headings of scenes are asked for. */
final class SceneActions {

    private final BoardDisplay board;
    private final SequenceChange change;
    private final ShotChanges changes;

    SceneActions(BoardDisplay board, SequenceChange change, ShotChanges changes) {
        this.board = board;
        this.change = change;
        this.changes = changes;
    }

    /** Asks for the heading of a scene that begins at a shot. */
    void begin(ShotId shotId) {
        new SceneDialog("", heading -> run(() -> changes.beginScene(shotId, heading))).open();
    }

    void rename(SceneInfo scene) {
        new SceneDialog(
                        scene.heading(),
                        heading -> run(() -> changes.renameScene(scene.id(), scene.heading(), heading)))
                .open();
    }

    void join(UUID scene) {
        run(() -> changes.joinScene(scene));
    }

    /** @param by -1 to the front, 1 to the back */
    void move(UUID scene, int by) {
        run(() -> changes.moveScene(scene, by, board::number));
    }

    /** Shows what was folded or unfolded. */
    void show() {
        board.refill();
    }

    private void run(Runnable work) {
        change.run(() -> {
            work.run();
            board.reload();
        });
    }
}
