package app.storycore.engine;

import app.storycore.imaging.Pixels;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A finished panel.
 *
 * @param png the picture as a PNG file, owned by the receiver
 * @param width width in pixels
 * @param height height in pixels
 * @param provenance how it was drawn, null when the engine has no more to say than its name
 * @param report what it shows of what was asked, null when the engine makes no claim
 * @param pixels those of the file, null when whoever needs them has to read it
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record PanelResult(
        byte[] png,
        int width,
        int height,
        @Nullable PanelProvenance provenance,
        @Nullable PanelReport report,
        @Nullable Pixels pixels) {

    /** A panel by an engine that has no more to say than its name. */
    public PanelResult(byte[] png, int width, int height) {
        this(png, width, height, null, null, null);
    }

    /**
     * A panel by an engine that knows how it drew it, and not what can be seen in it.
     *
     * @param pixels those of the file
     */
    public PanelResult(byte[] png, Pixels pixels, PanelProvenance provenance) {
        this(png, pixels.width(), pixels.height(), provenance, null, pixels);
    }

    /** The same with what it shows. */
    public PanelResult showing(PanelReport shown) {
        return new PanelResult(png, width, height, provenance, shown, pixels);
    }

    /** The same with how it was drawn, for an engine that does not say so itself. */
    public PanelResult drawnBy(PanelEngine engine, PanelRequest request, Duration took) {
        return provenance == null
                ? new PanelResult(png, width, height, PanelProvenance.here(engine, request, took), report, pixels)
                : this;
    }
}
