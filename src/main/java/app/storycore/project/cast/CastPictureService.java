package app.storycore.project.cast;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetRelease;
import app.storycore.asset.AssetService;
import app.storycore.asset.UploadTurns;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.cast.CastRejectedException.Reason;
import app.storycore.quota.Quota;
import app.storycore.quota.Quotas;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** Keeps the pictures that show characters and places. */
@Service
public class CastPictureService {

    /** Pictures of one member. */
    public static final int PICTURES_MAX = 8;

    /** Bytes of one picture. */
    public static final int BYTES_MAX = ReferencePicture.BYTES_MAX;

    /** A decoded picture takes up to 160 MB. */
    private static final Semaphore DECODING = new Semaphore(2);

    private final ProjectService projects;
    private final CastMembers members;
    private final CastPictures pictures;
    private final AssetService assets;
    private final AssetRelease release;
    private final Quotas quotas;
    private final UploadTurns turns;
    private final Transactions transactions;

    CastPictureService(
            ProjectService projects,
            CastMembers members,
            CastPictures pictures,
            AssetService assets,
            AssetRelease release,
            Quotas quotas,
            UploadTurns turns,
            Transactions transactions) {
        this.projects = projects;
        this.members = members;
        this.pictures = pictures;
        this.assets = assets;
        this.release = release;
        this.quotas = quotas;
        this.turns = turns;
        this.transactions = transactions;
    }

    /**
     * As the other, of an upload. Before it is read the room for it is asked for, and then it waits for its turn, as the
     * whole file is held.
     *
     * @param size as its sender says, in bytes
     */
    public void add(ProjectId projectId, AccountId ownerId, CastId castId, InputStream content, long size)
            throws IOException {
        transactions.read(() -> requireRoom(projectId, ownerId, castId));
        quotas.requireAhead(ownerId, Quota.DISK, size);
        turns.inTurn(ownerId, () -> add(projectId, ownerId, castId, content.readNBytes(BYTES_MAX + 1)));
    }

    /**
     * Adds a picture behind those that are there. Decodes it: not for a UI thread.
     *
     * @param file PNG, JPEG or WebP
     * @throws CastRejectedException when it is no such picture, or the member has all it may have
     * @throws app.storycore.quota.QuotaExceededException when the account has no room for it
     * @throws IOException when it cannot be stored
     */
    public void add(ProjectId projectId, AccountId ownerId, CastId castId, byte[] file) throws IOException {
        requireRoom(projectId, ownerId, castId, file);
        ReferencePicture picture = taken(file);
        keep(projectId, ownerId, castId, picture.mediaType(), picture.file());
    }

    private static ReferencePicture taken(byte[] file) {
        DECODING.acquireUninterruptibly();
        try {
            return ReferencePicture.of(file);
        } finally {
            DECODING.release();
        }
    }

    /**
     * Adds a copy of a stored picture of this owner, such as a panel; it stays when that one goes.
     *
     * @throws CastRejectedException when the member has all the pictures it may have
     * @throws app.storycore.quota.QuotaExceededException when the account has no room for it
     * @throws IOException when it cannot be read or stored
     */
    public void addCopy(ProjectId projectId, AccountId ownerId, CastId castId, UUID assetId) throws IOException {
        byte[] file = assets.read(assetId, ownerId);
        requireRoom(projectId, ownerId, castId, file);
        keep(projectId, ownerId, castId, assets.get(assetId, ownerId).mediaType(), file);
    }

    private void keep(ProjectId projectId, AccountId ownerId, CastId castId, String mediaType, byte[] file)
            throws IOException {
        UUID assetId = assets.storePicture(ownerId, mediaType, file);
        try {
            transactions.writeOnly(() -> {
                projects.touch(projectId, ownerId, Set.of());
                quotas.require(ownerId, Quota.DISK, 0);
                List<CastPicture> there = requireRoom(projectId, ownerId, castId);
                int position = there.isEmpty() ? 0 : there.getLast().position() + 1;
                pictures.save(new CastPicture(castId.value(), assetId, position));
            });
        } catch (RuntimeException refused) {
            release.release(List.of(assetId));
            throw refused;
        }
    }

    private void requireRoom(ProjectId projectId, AccountId ownerId, CastId castId, byte[] file) {
        transactions.read(() -> requireRoom(projectId, ownerId, castId));
        quotas.requireAhead(ownerId, Quota.DISK, file.length);
    }

    private List<CastPicture> requireRoom(ProjectId projectId, AccountId ownerId, CastId castId) {
        List<CastPicture> there = of(projectId, ownerId, castId);
        if (there.size() >= PICTURES_MAX) {
            throw new CastRejectedException(Reason.TOO_MANY_PICTURES);
        }
        return there;
    }

    /**
     * Shows a member by other pictures or in another order; {@code change} gets those that are there now, so that changes
     * in two tabs do not undo each other. What it leaves out is taken away and can be named again as long as the collector
     * has not come by; what is no file of the owner is passed over.
     *
     * @throws CastRejectedException when there are more than {@link #PICTURES_MAX}
     */
    public void arrange(ProjectId projectId, AccountId ownerId, CastId castId, UnaryOperator<List<UUID>> change) {
        List<UUID> ahead = change.apply(transactions.read(() -> shown(projectId, ownerId, castId)));
        Set<UUID> present = assets.present(ownerId, ahead);
        transactions.writeOnly(() -> {
            projects.touch(projectId, ownerId, Set.of());
            List<UUID> there = shown(projectId, ownerId, castId);
            List<UUID> kept = change.apply(there).stream()
                    .distinct()
                    .filter(picture -> there.contains(picture) || present.contains(picture))
                    .toList();
            if (kept.size() > PICTURES_MAX) {
                throw new CastRejectedException(Reason.TOO_MANY_PICTURES);
            }
            pictures.clear(castId.value());
            for (int i = 0; i < kept.size(); i++) {
                pictures.save(new CastPicture(castId.value(), kept.get(i), i));
            }
        });
    }

    private List<UUID> shown(ProjectId projectId, AccountId ownerId, CastId castId) {
        return of(projectId, ownerId, castId).stream().map(CastPicture::assetId).toList();
    }

    private List<CastPicture> of(ProjectId projectId, AccountId ownerId, CastId castId) {
        projects.get(projectId, ownerId);
        requireMember(projectId, castId);
        return pictures.findByMemberIdOrderByPosition(castId.value());
    }

    private void requireMember(ProjectId projectId, CastId castId) {
        if (members.findByIdAndProjectId(castId.value(), projectId.value()).isEmpty()) {
            throw new NotFoundException("cast member", castId);
        }
    }
}
