package app.storycore.project.ui;

import app.storycore.base.ui.StudioIcon;
import org.jspecify.annotations.Nullable;

/**
 * How the picture of a shot looks from outside this package: who makes pictures is not known here.
 *
 * @param image address of the newest panel's small picture
 * @param preview address of the picture in work as it looks so far, null while there is none
 * @param regenerable whether another take of it may be made now
 * @param state what its picture is going through, null when it was never drawn
 */
public record ShotFace(
        @Nullable String image,
        @Nullable String preview,
        boolean regenerable,
        @Nullable State state) {

    /** A shot that was never drawn. */
    public static final ShotFace BLANK = new ShotFace(null, null, false, null);

    /**
     * One state of a picture in the making.
     *
     * @param code for automation, as in {@code data-shot-status}
     * @param words for people
     * @param explanation the reason, or empty
     * @param tone the class that gives it its colour
     * @param permille how far it is, 0 to 1000; shown when {@code working}
     */
    public record State(
            String code,
            String words,
            String explanation,
            String tone,
            StudioIcon icon,
            boolean working,
            int permille) {}
}
