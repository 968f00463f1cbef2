package app.storycore.delivery.video.overlay;

/**
 * What stands in every picture of a film.
 *
 * @param number that of the shot, as people read it
 * @param timecode hours, minutes, seconds and frames since the film's beginning
 */
public record BurnIn(boolean number, boolean timecode) {

    public static final BurnIn NONE = new BurnIn(false, false);

    public boolean isNone() {
        return equals(NONE);
    }
}
