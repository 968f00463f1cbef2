package app.storycore.project.ui.card;

import app.storycore.project.ShotDraft;
import app.storycore.project.ui.edit.ShotField;
import java.util.function.UnaryOperator;

/** Who hears what is written on a card. */
interface ShotFieldListener {
    void edited(ShotField field, UnaryOperator<ShotDraft> edit);

    /** A text was written over another, which its author had before the eyes. */
    void editedText(ShotField field, String over, UnaryOperator<ShotDraft> edit);

    /** A text was left, and another one was stored meanwhile. */
    void outdated(ShotField field);

    void unreadable(ShotField field, String explanation);

    void paused();
}
