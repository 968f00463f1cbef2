package app.storycore.project.text;

import app.storycore.base.VisibleText;

/**
 * What is said, what happens, and what is to be remembered in a shot. No engine is told of it.
 *
 * @param dialogue may be empty, as the others
 */
public record ShotTexts(String dialogue, String action, String notes) {

    /** Characters of each of them. */
    public static final int LENGTH_MAX = 2_000;

    /** Nothing is written. */
    public static final ShotTexts NONE = new ShotTexts("", "", "");

    /** Wherever they come from, they are kept without what no package and no database takes. */
    public ShotTexts {
        dialogue = VisibleText.clean(dialogue);
        action = VisibleText.clean(action);
        notes = VisibleText.clean(notes);
    }

    public ShotTexts withDialogue(String changed) {
        return new ShotTexts(changed, action, notes);
    }

    public ShotTexts withAction(String changed) {
        return new ShotTexts(dialogue, changed, notes);
    }

    public ShotTexts withNotes(String changed) {
        return new ShotTexts(dialogue, action, changed);
    }

    /** Whether none of them says anything. */
    public boolean isBlank() {
        return dialogue.isBlank() && action.isBlank() && notes.isBlank();
    }

    /** Whether all of them may be kept. */
    public boolean fit() {
        return Math.max(dialogue.length(), Math.max(action.length(), notes.length())) <= LENGTH_MAX;
    }

    /** The same, each cut to {@link #LENGTH_MAX}. */
    public ShotTexts cut() {
        return fit()
                ? this
                : new ShotTexts(
                        VisibleText.cut(dialogue, LENGTH_MAX),
                        VisibleText.cut(action, LENGTH_MAX),
                        VisibleText.cut(notes, LENGTH_MAX));
    }
}
