package app.storycore.generation.pdf;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.disk.DiskGuard;
import app.storycore.generation.pdf.LogoRejectedException.Reason;
import app.storycore.imaging.BrokenPictureException;
import app.storycore.imaging.BroughtPicture;
import app.storycore.imaging.PictureKind;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import app.storycore.quota.Quota;
import app.storycore.quota.Quotas;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/**
 * Takes in logos. One that no template names is left to the collector.
 *
 * @see "src/site/markdown/decisions/0078-pages-of-a-template.md"
 */
@Service
public class PdfLogos {

    /** Bytes of a file. */
    public static final int BYTES_MAX = 10_000_000;

    private static final long PIXELS_MAX = 40_000_000;

    /** What is kept of a larger one, in pixels of its longer side. */
    private static final int SIDE = 1200;

    /** A decoded picture takes up to 160 MB. */
    private static final Semaphore READING = new Semaphore(1);

    private final AssetService assets;
    private final Quotas quotas;
    private final DiskGuard disk;

    PdfLogos(AssetService assets, Quotas quotas, DiskGuard disk) {
        this.assets = assets;
        this.quotas = quotas;
        this.disk = disk;
    }

    /**
     * Stores a logo, what is transparent on white. Decodes it: not for a UI thread.
     *
     * @param file PNG, JPEG or WebP
     * @throws LogoRejectedException when it is no such picture, or too large
     * @throws app.storycore.quota.QuotaExceededException when the account has no room for it
     * @throws app.storycore.base.disk.DiskFullException when the disk has none
     * @throws IOException when it cannot be stored
     */
    public UUID add(AccountId ownerId, byte[] file) throws IOException {
        disk.requireRoom();
        quotas.requireAhead(ownerId, Quota.DISK, file.length);
        return assets.storePicture(ownerId, "image/png", Png.encode(read(file)));
    }

    private static Pixels read(byte[] file) {
        if (file.length > BYTES_MAX) {
            throw new LogoRejectedException(Reason.TOO_MANY_BYTES);
        }
        READING.acquireUninterruptibly();
        try {
            requireSize(file);
            return BroughtPicture.read(file, SIDE);
        } catch (BrokenPictureException unreadable) {
            throw new LogoRejectedException(Reason.NO_PICTURE);
        } catch (IOException unreadable) {
            throw new LogoRejectedException(Reason.NO_PICTURE);
        } finally {
            READING.release();
        }
    }

    private static void requireSize(byte[] file) throws IOException {
        if (PictureKind.of(file).isEmpty()) {
            throw new LogoRejectedException(Reason.NO_PICTURE);
        }
        BroughtPicture.Size size = BroughtPicture.size(file);
        if (size.pixels() > PIXELS_MAX || !BroughtPicture.isReadable(file, size)) {
            throw new LogoRejectedException(Reason.TOO_LARGE);
        }
    }
}
