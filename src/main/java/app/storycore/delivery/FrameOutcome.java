package app.storycore.delivery;

/** How a shot of a finished sequence ended. */
public sealed interface FrameOutcome {

    /**
     * The panel is there.
     *
     * @param panel the promoted picture
     * @param reused whether it was taken over from an earlier run with the same inputs
     * @param origin what it was made from
     */
    record Made(PictureSource panel, Quality quality, boolean reused, PanelOrigin origin) implements FrameOutcome {}

    /**
     * There is no panel; every document says so.
     *
     * @param reason in words for people
     */
    record Failed(String reason) implements FrameOutcome {}
}
