package app.storycore.project.cast;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetRelease;
import app.storycore.asset.AssetService;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.cast.CastRejectedException.Reason;
import app.storycore.quota.Quota;
import app.storycore.quota.Quotas;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Keeps the pictures that show characters and places. */
@Service
public class CastPictureService {

    /** Pictures of one member. */
    public static final int PICTURES_MAX = 8;

    private final ProjectService projects;
    private final CastMembers members;
    private final CastPictures pictures;
    private final AssetService assets;
    private final AssetRelease release;
    private final Quotas quotas;
    private final Transactions transactions;

    CastPictureService(
            ProjectService projects,
            CastMembers members,
            CastPictures pictures,
            AssetService assets,
            AssetRelease release,
            Quotas quotas,
            Transactions transactions) {
        this.projects = projects;
        this.members = members;
        this.pictures = pictures;
        this.assets = assets;
        this.release = release;
        this.quotas = quotas;
        this.transactions = transactions;
    }

    /**
     * Adds a picture behind those that are there. Decodes it: not for a UI thread.
     *
     * @param file PNG or JPEG
     * @throws CastRejectedException when it is no such picture, or the member has all it may have
     * @throws app.storycore.quota.QuotaExceededException when the account has no room for it
     * @throws IOException when it cannot be stored
     */
    public void add(ProjectId projectId, AccountId ownerId, CastId castId, byte[] file) throws IOException {
        String mediaType = ReferencePicture.mediaType(file);
        keep(projectId, ownerId, castId, mediaType, file);
    }

    /**
     * Adds a copy of a stored picture of this owner, such as a panel; it stays when that one goes.
     *
     * @throws CastRejectedException when the member has all the pictures it may have
     * @throws app.storycore.quota.QuotaExceededException when the account has no room for it
     * @throws IOException when it cannot be read or stored
     */
    public void addCopy(ProjectId projectId, AccountId ownerId, CastId castId, UUID assetId) throws IOException {
        keep(projectId, ownerId, castId, assets.get(assetId, ownerId).mediaType(), assets.read(assetId, ownerId));
    }

    private void keep(ProjectId projectId, AccountId ownerId, CastId castId, String mediaType, byte[] file)
            throws IOException {
        transactions.read(() -> requireRoom(projectId, ownerId, castId));
        quotas.requireAhead(ownerId, Quota.DISK, file.length);
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

    private List<CastPicture> requireRoom(ProjectId projectId, AccountId ownerId, CastId castId) {
        List<CastPicture> there = of(projectId, ownerId, castId);
        if (there.size() >= PICTURES_MAX) {
            throw new CastRejectedException(Reason.TOO_MANY_PICTURES);
        }
        return there;
    }

    /** Takes a picture away from a member; the file goes unless something else shows it. */
    public void remove(ProjectId projectId, AccountId ownerId, CastId castId, UUID assetId) {
        transactions.writeOnly(() -> {
            projects.touch(projectId, ownerId, Set.of());
            requireMember(projectId, castId);
            if (pictures.remove(castId.value(), List.of(assetId)) > 0) {
                release.releaseAfterCommit(List.of(assetId));
            }
        });
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
