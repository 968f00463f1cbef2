package app.storycore.generation.imports;

import app.storycore.asset.AssetService;
import app.storycore.delivery.PictureSource;
import app.storycore.delivery.archive.PackageFormatException;
import app.storycore.delivery.archive.PackageFormatException.Reason;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.Thumbnails;
import app.storycore.imaging.png.PngSize;
import app.storycore.quota.QuotaLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Stores the pictures of one package, one at a time; each must be a PNG of a sane size. */
final class PictureImporter {

    /** A picture that is stored here, with the small one for pages. */
    record Panel(UUID assetId, UUID thumbnail) {}

    /** Of the pictures, whatever the account may store: as long as the longest package. */
    private static final long MOST_BYTES = QuotaLimits.LONGEST_PACKAGE_MEGABYTES * 1_000_000;

    private static final int MOST_PIXELS = 3840 * 2160;
    private static final int SHORTEST_SIDE = 8;
    /** Two dozen of the largest pictures, whatever they hold. */
    private static final long FREE_PIXELS = 200_000_000;

    /** Drawn pictures have 4 to 20. */
    private static final long PIXELS_A_BYTE = 100;

    private static final int LONGEST_SIDE = 8192;

    private final AssetService assets;
    private final ImportAllowance allowance;
    private final long mostPixels;
    private final Map<PictureSource, UUID> stored = new HashMap<>();
    private final Map<PictureSource, Panel> panels = new HashMap<>();
    private long bytes;
    private long pixels;

    /** @param packed bytes of the whole package */
    PictureImporter(AssetService assets, ImportAllowance allowance, long packed) {
        this.assets = assets;
        this.allowance = allowance;
        this.mostPixels = FREE_PIXELS + packed * PIXELS_A_BYTE;
    }

    /**
     * Stores a picture of at most 3840 x 2160 pixels, byte by byte as it is; one that is named again is not read again.
     *
     * @throws UnreadablePictureException when it is missing, damaged, of no sane size, or no PNG
     * @throws PackageFormatException when the package has more pictures than it should
     * @throws IOException when it cannot be stored here
     */
    UUID keep(PictureSource source) throws IOException, UnreadablePictureException {
        UUID known = stored.get(source);
        if (known == null) {
            store(source);
            known = Objects.requireNonNull(stored.get(source));
        }
        return known;
    }

    /** As the other, with its small picture. */
    Panel keepPanel(PictureSource source) throws IOException, UnreadablePictureException {
        Panel known = panels.get(source);
        if (known == null) {
            Pixels decoded = store(source);
            UUID thumbnail = allowance.store(
                    assets.storePicture(allowance.ownerId(), "image/jpeg", Thumbnails.ofPanel(decoded)));
            known = new Panel(Objects.requireNonNull(stored.get(source)), thumbnail);
            panels.put(source, known);
        }
        return known;
    }

    /** How many different pictures there were. */
    int count() {
        return stored.size();
    }

    private Pixels store(PictureSource source) throws IOException, UnreadablePictureException {
        byte[] picture = read(source);
        countBytes(picture.length);
        Pixels decoded = decode(picture);
        if (!stored.containsKey(source)) {
            stored.put(source, allowance.store(assets.storePicture(allowance.ownerId(), "image/png", picture)));
        }
        return decoded;
    }

    private static byte[] read(PictureSource source) throws UnreadablePictureException {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UnreadablePictureException(String.valueOf(e.getMessage()), e);
        }
    }

    private Pixels decode(byte[] picture) throws PackageFormatException, UnreadablePictureException {
        try {
            PngSize size = PngSize.of(picture);
            if (!isSane(size)) {
                throw new UnreadablePictureException(
                        "it has " + size.width() + " x " + size.height() + " pixels", null);
            }
            countPixels(size);
            return PictureFile.decode(picture);
        } catch (PackageFormatException tooMany) {
            throw tooMany;
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
    private void countBytes(long more) throws PackageFormatException {
        allowance.requireUnpacked(more);
        bytes += more;
        if (bytes > MOST_BYTES) {
            throw new PackageFormatException(Reason.TOO_BIG, "The pictures are more than " + MOST_BYTES + " bytes");
        }
    }

    /** Empty pictures are tiny in a ZIP and as much work as others, so that they are counted apart. */
    private void countPixels(PngSize size) throws PackageFormatException {
        pixels += (long) size.width() * size.height();
        if (pixels > mostPixels) {
            throw new PackageFormatException(Reason.TOO_BIG, "The pictures have more than " + mostPixels + " pixels");
        }
    }
}
