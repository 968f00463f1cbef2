package app.storycore.delivery.picture;

import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.PanelReader;
import app.storycore.delivery.Scaling;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** A shot as a picture of a given size: its panel, or a card with the reason why there is none. */
public final class FramePicture {

    /** A large picture takes up to 60 MB while it is scaled, and several documents may be made at a time. */
    private static final long MEMORY_FOR_ONE = 192L << 20;

    private static final Semaphore DECODING =
            new Semaphore(Math.clamp(Runtime.getRuntime().maxMemory() / MEMORY_FOR_ONE, 1, 8));

    private FramePicture() {}

    /**
     * The picture, in RGB integers.
     *
     * @param width in pixels; a panel of another shape stands on black
     * @param height in pixels
     * @throws app.storycore.delivery.DeliveryException if a panel that should be there cannot be read
     */
    public static BufferedImage of(Frame frame, int width, int height) throws IOException {
        return switch (frame.outcome()) {
            case FrameOutcome.Made made -> scaled(frame, made, width, height);
            case FrameOutcome.Failed failed -> FailureCard.draw(frame.shownNumber(), failed.reason(), width, height);
        };
    }

    private static BufferedImage scaled(Frame frame, FrameOutcome.Made made, int width, int height) throws IOException {
        DECODING.acquireUninterruptibly();
        try {
            return Scaling.letterbox(PanelReader.read(frame, made), width, height);
        } finally {
            DECODING.release();
        }
    }
}
