package app.storycore.delivery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Opens and decodes the pictures of a storyboard one by one, and says whose picture it was when one fails. */
public final class PanelReader {

    private PanelReader() {}

    /**
     * The decoded panel.
     *
     * @throws DeliveryException naming the shot, if the panel is missing or not a PNG
     */
    public static BufferedImage read(Frame frame, FrameOutcome.Made made) throws DeliveryException {
        return read(made.panel(), nameOf(frame));
    }

    /** As {@link #read(Frame, FrameOutcome.Made)}, for the sheet. */
    public static BufferedImage readSheet(Storyboard storyboard) throws DeliveryException {
        return read(storyboard.sheet().picture(), "The coherence sheet");
    }

    /** How messages call the panel of {@code frame}. */
    public static String nameOf(Frame frame) {
        return "The panel of shot " + frame.number();
    }

    private static BufferedImage read(PictureSource source, String name) throws DeliveryException {
        try (InputStream in = source.open();
                ImageInputStream data = new MemoryCacheImageInputStream(in)) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            try {
                reader.setInput(data, true, true);
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new DeliveryException(name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
