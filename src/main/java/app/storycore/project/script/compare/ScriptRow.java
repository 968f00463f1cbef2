package app.storycore.project.script.compare;

import app.storycore.project.ShotDraft;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.scene.SceneInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One difference between a script and the board, or one shot in which they agree. */
public sealed interface ScriptRow {

    /** Whether somebody can take it or leave it. */
    default boolean isChange() {
        return true;
    }

    /** Whether it is taken as long as nobody says otherwise: what takes nothing from the board. */
    boolean isTakenAtFirst();

    /** @param edited whether its author has written something else into it since */
    record Unchanged(BoardShot shot, ParsedShot now, boolean edited) implements ScriptRow {
        @Override
        public boolean isChange() {
            return false;
        }

        @Override
        public boolean isTakenAtFirst() {
            return false;
        }
    }

    /**
     * The script says something else than last time.
     *
     * @param parts in which it does, at least one
     * @param edited whether its author has written something else into these parts since
     */
    record Changed(BoardShot shot, ParsedShot now, Set<ScriptPart> parts, boolean edited) implements ScriptRow {
        @Override
        public boolean isTakenAtFirst() {
            return !edited;
        }

        /** What the shot says once this is taken. */
        public ShotDraft taken() {
            return ScriptPart.takeAll(parts, now.draft(), shot.draft());
        }
    }

    /**
     * The shot stands elsewhere in the script.
     *
     * @param parts in which it says something else too
     * @param edited whether its author has written something else into these parts since: then they stay as they are
     * @param behind the shot behind which it comes, null at the beginning
     */
    record Moved(
            BoardShot shot,
            ParsedShot now,
            Set<ScriptPart> parts,
            boolean edited,
            @Nullable String behind) implements ScriptRow {
        @Override
        public boolean isTakenAtFirst() {
            return true;
        }

        /** What the shot says once this is taken. */
        public ShotDraft taken() {
            return edited ? shot.draft() : ScriptPart.takeAll(parts, now.draft(), shot.draft());
        }
    }

    /** @param behind the shot behind which it comes, null at the beginning */
    record Added(ParsedShot now, @Nullable String behind) implements ScriptRow {
        @Override
        public boolean isTakenAtFirst() {
            return true;
        }
    }

    /**
     * The shot is not in the script; it stays unless somebody wants it deleted.
     *
     * @param cut whether it is a cut that has not got it
     */
    record Missing(BoardShot shot, boolean cut) implements ScriptRow {
        @Override
        public boolean isTakenAtFirst() {
            return false;
        }
    }

    /** @param edited whether its author has given the scene another heading since */
    record Renamed(SceneInfo scene, String heading, boolean edited) implements ScriptRow {
        @Override
        public boolean isTakenAtFirst() {
            return !edited;
        }
    }
}
