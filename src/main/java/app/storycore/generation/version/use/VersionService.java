package app.storycore.generation.version.use;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.NotFoundException;
import app.storycore.generation.QualityVerdict;
import app.storycore.generation.version.VersionChoice;
import app.storycore.generation.version.VersionId;
import app.storycore.generation.version.VersionInfo;
import app.storycore.generation.version.VersionQueries;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Chooses which picture of a shot stands on the board and in every document; nothing is drawn for it. */
@Service
public class VersionService {

    private final VersionQueries versions;
    private final VersionChoice choice;
    private final VersionDelivery delivery;
    private final AssetService assets;

    VersionService(VersionQueries versions, VersionChoice choice, VersionDelivery delivery, AssetService assets) {
        this.versions = versions;
        this.choice = choice;
        this.delivery = delivery;
        this.assets = assets;
    }

    /**
     * Uses a version from now on. May scale and check it: not for a UI thread.
     *
     * @throws NotFoundException when the owner has no such project, or its shot no such picture
     * @throws IOException when its file cannot be read, or what is made of it not stored
     */
    public void use(ProjectId projectId, AccountId ownerId, VersionId id) throws IOException {
        VersionInfo version = versions.get(projectId, ownerId, id);
        choice.choose(projectId, ownerId, id, deliveryOf(version, ownerId));
    }

    private QualityVerdict deliveryOf(VersionInfo version, AccountId ownerId) throws IOException {
        Optional<QualityVerdict> known = Optional.ofNullable(version.delivery())
                .or(() -> choice.delivered(version.id().picture()));
        if (known.isPresent()) {
            return known.get();
        }
        return delivery.of(assets.read(version.id().picture(), ownerId), ownerId);
    }

    /** The shot uses again what was made last, and is drawn when that is out of date. */
    public void letGo(ProjectId projectId, AccountId ownerId, ShotId shotId) {
        choice.letGo(projectId, ownerId, shotId);
    }
}
