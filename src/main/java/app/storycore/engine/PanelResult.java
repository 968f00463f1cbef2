package app.storycore.engine;

/**
 * A finished panel.
 *
 * @param png the picture as a PNG file, owned by the receiver
 * @param width width in pixels
 * @param height height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record PanelResult(byte[] png, int width, int height) {}
