package app.storycore.generation.version.use;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetRelease;
import app.storycore.asset.AssetService;
import app.storycore.asset.UploadTurns;
import app.storycore.base.NotFoundException;
import app.storycore.base.VisibleText;
import app.storycore.base.film.AspectRatio;
import app.storycore.generation.PanelFiles;
import app.storycore.generation.QualityVerdict;
import app.storycore.generation.version.VersionChoice;
import app.storycore.generation.version.use.OwnPictureRejectedException.Reason;
import app.storycore.imaging.BrokenPictureException;
import app.storycore.imaging.BroughtPicture;
import app.storycore.imaging.PictureKind;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.Thumbnails;
import app.storycore.imaging.png.Png;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import app.storycore.project.ShotService;
import app.storycore.quota.Quota;
import app.storycore.quota.Quotas;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Takes in pictures that authors bring for their shots. */
@Service
public class OwnPictures {

    /** Bytes of a file. */
    public static final int BYTES_MAX = 50_000_000;

    static final long PIXELS_MAX = 100_000_000;

    /** What is kept of a larger one, in pixels of its longer side. */
    private static final int SIDE = 4096;

    private static final int NAME_MAX = 200;

    /** One takes up to 500 MB while it is read. */
    private static final Semaphore READING = new Semaphore(1);

    private final ProjectService projects;
    private final ShotService shots;
    private final VersionChoice choice;
    private final VersionDelivery delivery;
    private final AssetService assets;
    private final AssetRelease release;
    private final Quotas quotas;
    private final UploadTurns turns;

    OwnPictures(
            ProjectService projects,
            ShotService shots,
            VersionChoice choice,
            VersionDelivery delivery,
            AssetService assets,
            AssetRelease release,
            Quotas quotas,
            UploadTurns turns) {
        this.projects = projects;
        this.shots = shots;
        this.choice = choice;
        this.delivery = delivery;
        this.assets = assets;
        this.release = release;
        this.quotas = quotas;
        this.turns = turns;
    }

    /**
     * As the other, of an upload. Before it is read the shot and the room for it are asked for, and then it waits for its
     * turn, as the whole file is held.
     *
     * @param size as its sender says, in bytes
     */
    public void add(
            ProjectId projectId, AccountId ownerId, ShotId shotId, String fileName, InputStream content, long size)
            throws IOException {
        requireShot(projectId, ownerId, shotId);
        if (size > BYTES_MAX) {
            throw new OwnPictureRejectedException(Reason.TOO_MANY_BYTES);
        }
        quotas.requireAhead(ownerId, Quota.DISK, size);
        turns.inTurn(ownerId, () -> add(projectId, ownerId, shotId, fileName, content.readNBytes(BYTES_MAX + 1)));
    }

    /**
     * Makes a file a version of a shot, and uses it. Decodes it: not for a UI thread.
     *
     * @param fileName as its author has it, may be empty
     * @param file PNG, JPEG or WebP
     * @throws OwnPictureRejectedException when it is no such picture, or too large
     * @throws NotFoundException when the owner has no such project, or that no such shot
     * @throws app.storycore.quota.QuotaExceededException when the account has no room for it
     * @throws IOException when it cannot be stored
     */
    public void add(ProjectId projectId, AccountId ownerId, ShotId shotId, String fileName, byte[] file)
            throws IOException {
        requireShot(projectId, ownerId, shotId);
        quotas.requireAhead(ownerId, Quota.DISK, file.length);
        Pixels picture = read(file);
        byte[] panel = Png.encode(picture);
        AspectRatio aspect = projects.get(projectId, ownerId).aspect();
        QualityVerdict verdict = delivery.of(panel, aspect, ownerId);
        PanelFiles files = new PanelFiles(
                assets.storePicture(ownerId, "image/png", panel),
                assets.storePicture(ownerId, "image/jpeg", Thumbnails.ofPanel(picture)));
        try {
            choice.own(projectId, ownerId, shotId, files, name(fileName), aspect, verdict);
        } catch (RuntimeException refused) {
            release.release(all(files, verdict));
            throw refused;
        }
    }

    private void requireShot(ProjectId projectId, AccountId ownerId, ShotId shotId) {
        if (shots.find(projectId, ownerId, Set.of(shotId)).isEmpty()) {
            throw new NotFoundException("shot", shotId);
        }
    }

    private static Pixels read(byte[] file) {
        if (file.length > BYTES_MAX) {
            throw new OwnPictureRejectedException(Reason.TOO_MANY_BYTES);
        }
        READING.acquireUninterruptibly();
        try {
            requireSize(file);
            return BroughtPicture.read(file, SIDE);
        } catch (BrokenPictureException unreadable) {
            throw new OwnPictureRejectedException(
                    switch (unreadable.flaw()) {
                        case BROKEN -> Reason.BROKEN;
                        case NO_PICTURE -> Reason.NO_PICTURE;
                    });
        } catch (IOException unreadable) {
            throw new OwnPictureRejectedException(Reason.BROKEN);
        } finally {
            READING.release();
        }
    }

    private static void requireSize(byte[] file) throws IOException {
        if (PictureKind.of(file).isEmpty()) {
            throw new OwnPictureRejectedException(Reason.NO_PICTURE);
        }
        BroughtPicture.Size size = BroughtPicture.size(file);
        if (size.pixels() > PIXELS_MAX) {
            throw new OwnPictureRejectedException(Reason.TOO_MANY_PIXELS);
        }
        if (!BroughtPicture.isReadable(file, size)) {
            throw new OwnPictureRejectedException(Reason.TOO_LARGE_TO_READ);
        }
    }

    private static String name(String fileName) {
        String line = VisibleText.line(fileName);
        return line.length() <= NAME_MAX ? line : line.substring(0, NAME_MAX);
    }

    private static List<UUID> all(PanelFiles files, QualityVerdict verdict) {
        return Stream.of(files.assetId(), files.thumbnailAssetId(), verdict.assetId(), verdict.alternativeAssetId())
                .filter(Objects::nonNull)
                .toList();
    }
}
