package app.storycore.generation.imports;

import app.storycore.asset.AssetService;
import app.storycore.delivery.PictureSource;
import app.storycore.delivery.archive.PackageFormatException;
import app.storycore.delivery.archive.PackageFormatException.Reason;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.PngSize;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Stores the pictures of one package, one at a time; each must be a PNG of a sane size. */
final class PictureIntake {

    /** A picture that is stored here. */
    record Stored(UUID assetId, Pixels pixels) {}

    private static final int MOST_PIXELS = 3840 * 2160;
    private static final int SHORTEST_SIDE = 8;
    private static final int LONGEST_SIDE = 8192;

    private final AssetService assets;
    private final UUID ownerId;
    private long bytes;

    PictureIntake(AssetService assets, UUID ownerId) {
        this.assets = assets;
        this.ownerId = ownerId;
    }

    /**
     * Stores a picture of at most 3840 x 2160 pixels, byte by byte as it is.
     *
     * @throws UnreadablePictureException when it is missing, damaged, of no sane size, or no PNG
     * @throws PackageFormatException when the package has more pictures than it should
     * @throws IOException when it cannot be stored here
     */
    Stored keep(PictureSource source) throws IOException, UnreadablePictureException {
        byte[] picture = read(source);
        count(picture.length);
        Pixels pixels = decode(picture);
        return new Stored(assets.storePicture(ownerId, "image/png", picture), pixels);
    }

    private static byte[] read(PictureSource source) throws UnreadablePictureException {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UnreadablePictureException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Pixels decode(byte[] picture) throws UnreadablePictureException {
        try {
            PngSize size = PngSize.of(picture);
            if (!isSane(size)) {
                throw new UnreadablePictureException(
                        "it has " + size.width() + " x " + size.height() + " pixels", null);
            }
            return PictureFile.decode(picture);
        } catch (IOException e) {
            throw new UnreadablePictureException(String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean isSane(PngSize size) {
        return Math.min(size.width(), size.height()) >= SHORTEST_SIDE
                && Math.max(size.width(), size.height()) <= LONGEST_SIDE
                && size.width() * size.height() <= MOST_PIXELS;
    }

    /** Pictures hardly get smaller in a ZIP, so what grows beyond this was made to fill a disk. */
    private void count(long more) throws PackageFormatException {
        bytes += more;
        if (bytes > PackageImport.MOST_BYTES) {
            throw new PackageFormatException(
                    Reason.TOO_BIG, "The pictures are more than " + PackageImport.MOST_BYTES + " bytes");
        }
    }

    /** Stores the small picture of a panel. */
    UUID keepSmall(byte[] jpeg) throws IOException {
        return assets.storePicture(ownerId, "image/jpeg", jpeg);
    }
}
