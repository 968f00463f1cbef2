package app.storycore.project.ui.board;

import app.storycore.project.ShotId;
import app.storycore.project.ui.edit.ShotField;
import org.jspecify.annotations.Nullable;

/** What the keys of a board do, by the names that {@code board-keys.js} gives them. */
final class ShotKeys {

    private final ShotActions actions;
    private final SelectionActions selection;

    ShotKeys(ShotActions actions, SelectionActions selection) {
        this.actions = actions;
        this.selection = selection;
    }

    /**
     * A key was pressed; a name that is not known does nothing.
     *
     * @param shotId on which shot, if on one
     * @param writing whether in a field of it
     */
    void pressed(String name, @Nullable ShotId shotId, boolean writing) {
        switch (name) {
            case "undo" -> actions.undo();
            case "redo" -> actions.redo();
            case "help" -> new ShortcutsDialog().open();
            case "unpick" -> selection.unpick();
            case "next" -> next(shotId);
            default -> {
                if (shotId != null) {
                    pressedOn(shotId, name, writing);
                }
            }
        }
    }

    /** Behind the shot it was pressed on, or at the end. */
    private void next(@Nullable ShotId shotId) {
        if (shotId == null) {
            actions.addShot();
        } else {
            actions.addBehind(shotId);
        }
    }

    private void pressedOn(ShotId shotId, String name, boolean writing) {
        switch (name) {
            case "copy" -> actions.duplicate(shotId);
            case "earlier" -> actions.step(shotId, -1, writing);
            case "later" -> actions.step(shotId, 1, writing);
            case "delete" -> actions.askToDelete(shotId);
            case "dialogue" -> actions.writeText(shotId, ShotField.DIALOGUE);
            case "action" -> actions.writeText(shotId, ShotField.ACTION);
            case "motion" -> actions.chooseMotion(shotId);
            case "notes" -> actions.writeText(shotId, ShotField.NOTES);
            default -> {}
        }
    }
}
