package app.storycore.generation.version.use;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.NotFoundException;
import app.storycore.base.film.AspectRatio;
import app.storycore.generation.QualityVerdict;
import app.storycore.generation.version.VersionChoice;
import app.storycore.generation.version.VersionId;
import app.storycore.generation.version.VersionInfo;
import app.storycore.generation.version.VersionQueries;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Chooses which picture of a shot stands on the board and in every document; nothing is drawn for it. */
@Service
public class VersionService {

    private final ProjectService projects;
    private final VersionQueries versions;
    private final VersionChoice choice;
    private final VersionDelivery delivery;
    private final AssetService assets;

    VersionService(
            ProjectService projects,
            VersionQueries versions,
            VersionChoice choice,
            VersionDelivery delivery,
            AssetService assets) {
        this.projects = projects;
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
        AspectRatio aspect = projects.get(projectId, ownerId).aspect();
        choice.choose(projectId, ownerId, id, aspect, deliveryOf(version, aspect, ownerId));
    }

    private QualityVerdict deliveryOf(VersionInfo version, AspectRatio aspect, AccountId ownerId) throws IOException {
        Optional<QualityVerdict> known = Optional.ofNullable(version.deliveryIn(aspect))
                .or(() -> choice.delivered(version.id().picture(), aspect));
        if (known.isPresent()) {
            return known.get();
        }
        return delivery.of(assets.read(version.id().picture(), ownerId), aspect, ownerId);
    }

    /** The shot uses again what was made last, and is drawn when that is out of date. */
    public void letGo(ProjectId projectId, AccountId ownerId, ShotId shotId) {
        choice.letGo(projectId, ownerId, shotId);
    }
}
