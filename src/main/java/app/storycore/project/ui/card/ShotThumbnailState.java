package app.storycore.project.ui.card;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.ui.StudioIcon;
import app.storycore.project.ShotDraft;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the picture of a shot looks from outside this package: who makes pictures is not known here.
 *
 * @param image address of the newest panel's small picture
 * @param preview address of the picture in work as it looks so far, null while there is none
 * @param drawnFrom the fingerprint of the look that the picture was drawn from, null when that says nothing by now
 * @param redrawn whether it would be drawn again as all shots stand now
 * @param regenerable whether another take of it may be made now
 * @param state what its picture is going through, null when it was never drawn
 */
public record ShotThumbnailState(
        @Nullable String image,
        @Nullable String preview,
        @Nullable UUID drawnFrom,
        boolean redrawn,
        boolean regenerable,
        @Nullable State state) {

    /** A shot that was never drawn. */
    public static final ShotThumbnailState BLANK = new ShotThumbnailState(null, null, null, false, false, null);

    /** Whether a shot that is written like this looks otherwise than its picture. */
    boolean isOutdatedBy(ShotDraft written) {
        return drawnFrom != null && (redrawn || isRewrittenBy(written));
    }

    /** The same, out of date by its text alone when that was changed: so it is up to date once the text is taken back. */
    ShotThumbnailState besideWritten(ShotDraft written) {
        boolean around = redrawn && !isRewrittenBy(written);
        return new ShotThumbnailState(image, preview, drawnFrom, around, regenerable, state);
    }

    private boolean isRewrittenBy(ShotDraft written) {
        return drawnFrom != null && !drawnFrom.equals(written.lookFingerprint());
    }

    /** The same, saying that the shot as it is written, or what it depends on, has changed since the picture was drawn. */
    ShotThumbnailState outdatedBy(ShotDraft written) {
        String code = state == null ? "" : state.code();
        return new ShotThumbnailState(
                image,
                preview,
                drawnFrom,
                redrawn,
                regenerable,
                new State(
                        code,
                        translate("shot.edited"),
                        translate(isRewrittenBy(written) ? "shot.edited.hint" : "shot.edited.around"),
                        "tone-idle",
                        StudioIcon.PENCIL,
                        false,
                        0,
                        0,
                        "",
                        null));
    }

    /**
     * One state of a picture in the making.
     *
     * @param code for automation, as in {@code data-shot-status}
     * @param words for people
     * @param explanation the reason, or empty
     * @param tone the class that gives it its colour
     * @param permille how far it is, 0 to 1000; shown when {@code working}
     * @param misses how much of what was asked the picture misses
     * @param deviations what it shows otherwise than asked, or empty
     * @param elapsed for how long it is in work, null while it is not or its progress is known
     */
    public record State(
            String code,
            String words,
            String explanation,
            String tone,
            StudioIcon icon,
            boolean working,
            int permille,
            int misses,
            String deviations,
            @Nullable Duration elapsed) {}
}
