package app.storycore.dashboard;

import app.storycore.asset.AssetLinks;
import app.storycore.base.film.AspectRatio;
import app.storycore.project.ShotId;
import app.storycore.project.ui.board.ShotBoard;
import app.storycore.project.ui.edit.OpenSequence;
import app.storycore.project.ui.motion.MotionDialog;
import java.util.List;
import java.util.function.Supplier;

/** Asks for the transition and the camera move of a shot, over the picture that stands on the board. */
final class ProjectMotion {

    private final OpenSequence open;
    private final ShotBoard board;
    private final ShotThumbnails faces;
    private final Supplier<AspectRatio> aspect;

    ProjectMotion(OpenSequence open, ShotBoard board, ShotThumbnails faces, Supplier<AspectRatio> aspect) {
        this.open = open;
        this.board = board;
        this.faces = faces;
        this.aspect = aspect;
    }

    void ask(ShotId shotId) {
        board.storeAll();
        open.find(List.of(shotId)).forEach(shot -> {
            MotionDialog.Shot asked = new MotionDialog.Shot(
                    board.label(shotId),
                    shot.draft().duration(),
                    shot.draft().motion(),
                    aspect.get(),
                    faces.panel(shotId).map(AssetLinks::show).orElse(null));
            new MotionDialog(asked, motion -> board.writeMotion(shotId, motion)).open();
        });
    }
}
