package app.storycore.imaging;

import app.storycore.imaging.BrokenPictureException.Flaw;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/** Readers for picture files: those of the JDK, and the one for WebP beside it. */
final class PictureReaders {

    private PictureReaders() {}

    /** Found by the loader of this class: that of the thread which asks {@link ImageIO} first may know nothing of it. */
    private static final class Found {
        private static final List<ImageReaderSpi> WEBP_READERS =
                ServiceLoader.load(ImageReaderSpi.class, PictureReaders.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(reader -> Arrays.asList(reader.getFormatNames()).contains("webp"))
                        .toList();

        private Found() {}
    }

    /**
     * A reader that stands before the first picture of the file and passes over what else is told of it.
     *
     * @param in from the first byte of the file on
     * @throws BrokenPictureException when there is none for such a file
     */
    static ImageReader open(ImageInputStream in, byte[] file) throws IOException {
        ImageReader reader =
                PictureKind.of(file).filter(PictureKind.WEBP::equals).isPresent() ? webp() : other(in);
        reader.setInput(in, true, true);
        return reader;
    }

    private static ImageReader webp() throws IOException {
        if (Found.WEBP_READERS.isEmpty()) {
            throw new BrokenPictureException(Flaw.NO_PICTURE, null);
        }
        return Found.WEBP_READERS.getFirst().createReaderInstance();
    }

    private static ImageReader other(ImageInputStream in) throws BrokenPictureException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new BrokenPictureException(Flaw.NO_PICTURE, null);
        }
        return readers.next();
    }
}
