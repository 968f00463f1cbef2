package app.storycore.delivery.pdf;

import app.storycore.delivery.PictureSource;
import app.storycore.delivery.Scaling;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the logo of a template; what is transparent becomes white. */
final class Logo {

    /** On the longer side, in pixels: 300 dots an inch where it is largest. */
    private static final int MOST_PIXELS = 600;

    private Logo() {}

    static @Nullable BufferedImage read(@Nullable PictureSource source) throws IOException {
        if (source == null) {
            return null;
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (InputStream in = source.open();
                ImageInputStream data = new MemoryCacheImageInputStream(in)) {
            reader.setInput(data, true, true);
            return Scaling.fit(reader.read(0), MOST_PIXELS, MOST_PIXELS);
        } finally {
            reader.dispose();
        }
    }
}
