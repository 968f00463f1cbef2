package app.storycore.generation.version;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.base.film.AspectRatio;
import app.storycore.generation.PanelFiles;
import app.storycore.generation.QualityVerdict;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import app.storycore.quota.Quota;
import app.storycore.quota.Quotas;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Writes down which version of a shot is in use, and pictures that its author brought. */
@Service
public class VersionChoice {

    /** A shot that was deleted can come back for a while; its pictures stay for it. */
    static final Duration KEPT_FOR_GONE_SHOTS = Duration.ofDays(7);

    private final ProjectService projects;
    private final ShotVersions versions;
    private final UsedVersions used;
    private final Quotas quotas;
    private final Transactions transactions;
    private final Clock clock;

    VersionChoice(
            ProjectService projects,
            ShotVersions versions,
            UsedVersions used,
            Quotas quotas,
            Transactions transactions,
            Clock clock) {
        this.projects = projects;
        this.versions = versions;
        this.used = used;
        this.quotas = quotas;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What some generation in this frame delivered of a picture, if any did. */
    public Optional<QualityVerdict> delivered(UUID picture, AspectRatio aspect) {
        return transactions.read(() -> versions.delivered(picture, aspect, Limit.of(1)).stream()
                .flatMap(shot -> shot.verdict().stream())
                .findFirst());
    }

    /**
     * From now on the shot uses this version, whatever generations draw, until another one is chosen or the shot is drawn
     * again on its own.
     *
     * @param aspect the frame in which it is delivered
     * @param delivery what is delivered of it
     * @throws NotFoundException when the owner has no such project, or its shot no such picture
     */
    public void choose(
            ProjectId projectId, AccountId ownerId, VersionId id, AspectRatio aspect, QualityVerdict delivery) {
        transactions.writeOnly(() -> {
            projects.touch(projectId, ownerId, Set.of(id.shotId()));
            versions.find(projectId.value(), id.shotId().value(), id.picture())
                    .orElseThrow(() -> new NotFoundException("version", id.picture()))
                    .deliver(delivery, aspect);
            put(projectId, id);
        });
    }

    /** The shot uses again what was made last, and is drawn when that is out of date. */
    public void letGo(ProjectId projectId, AccountId ownerId, ShotId shotId) {
        transactions.writeOnly(() -> {
            projects.touch(projectId, ownerId, Set.of(shotId));
            used.forget(projectId.value(), shotId.value());
        });
    }

    /**
     * Keeps a picture of the author's own, and uses it.
     *
     * @throws NotFoundException when the owner has no such project
     * @throws app.storycore.quota.QuotaExceededException when the account has no room for it
     */
    public void own(
            ProjectId projectId,
            AccountId ownerId,
            ShotId shotId,
            PanelFiles picture,
            @Nullable String fileName,
            AspectRatio aspect,
            QualityVerdict delivery) {
        transactions.writeOnly(() -> {
            projects.touch(projectId, ownerId, Set.of(shotId));
            quotas.require(ownerId, Quota.DISK, 0);
            ShotVersion version =
                    ShotVersion.own(projectId.value(), shotId.value(), picture, fileName, clock.instant());
            version.deliver(delivery, aspect);
            versions.save(version);
            put(projectId, new VersionId(shotId, picture.assetId()));
        });
    }

    /** Forgets the pictures of shots that are long gone, and says how many; files go with the next collection. */
    public int tidy() {
        return transactions.write(() -> {
            Instant now = clock.instant();
            versions.returned();
            versions.left(now);
            return versions.forgetLeft(now.minus(KEPT_FOR_GONE_SHOTS));
        });
    }

    private void put(ProjectId projectId, VersionId id) {
        Instant now = clock.instant();
        if (used.change(projectId.value(), id.shotId().value(), id.picture(), now) == 0) {
            used.save(new UsedVersion(projectId.value(), id, now));
        }
    }
}
