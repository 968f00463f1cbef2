package app.storycore.project.ui.board;

import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ui.card.ShotCard;
import app.storycore.project.ui.edit.ShotField;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a board shows, for those who change its sequence. */
interface BoardDisplay {

    /** Reads the sequence anew. */
    void reload();

    /** Shows the cards that are there anew. */
    void refill();

    /** As {@link #reload}, unless the project has gone meanwhile; the page around says so. */
    void reloadIfThere();

    /** Somebody wrote; the board knows before it is stored. */
    void written(ShotId shotId, ShotField field, UnaryOperator<ShotDraft> edit);

    /** Shows who is in the shots and where they are. */
    void refreshCast();

    void endConflict(ShotId shotId, ShotField field);

    /** Has it read out to whoever does not see the board. */
    void say(String sentence);

    /** Shows which shots are picked. */
    void showSelection();

    /** Puts the focus on the card with this number, or on the last one, if there is any. */
    void focusAt(int number);

    /** Scrolls to a shot and lets its author write. */
    void writeAt(ShotId shotId);

    int size();

    /** All shots in their order. */
    List<ShotId> order();

    /** From 1, or 0 when it is not there any more. */
    int number(ShotId shotId);

    /** The number of a shot as people read it. */
    String label(ShotId shotId);

    /** The card of a shot, made if need be. */
    Optional<ShotCard> bringCard(ShotId shotId);
}
