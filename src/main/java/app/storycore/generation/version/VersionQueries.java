package app.storycore.generation.version;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.generation.GenerationId;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads the versions of shots; every look-up carries the owner of their project. */
@Service
public class VersionQueries {

    private final ProjectService projects;
    private final ShotVersions versions;
    private final UsedVersions used;
    private final Transactions transactions;

    VersionQueries(ProjectService projects, ShotVersions versions, UsedVersions used, Transactions transactions) {
        this.projects = projects;
        this.versions = versions;
        this.used = used;
        this.transactions = transactions;
    }

    /**
     * Every picture of a shot, the newest first.
     *
     * @throws NotFoundException when the owner has no such project
     */
    public List<VersionInfo> of(ProjectId projectId, AccountId ownerId, ShotId shotId) {
        return transactions.read(() -> {
            projects.get(projectId, ownerId);
            return versions.ofShot(projectId.value(), shotId.value()).stream()
                    .map(ShotVersion::info)
                    .toList();
        });
    }

    /** How many pictures a shot has; none when the owner has no such project. */
    public int count(ProjectId projectId, AccountId ownerId, ShotId shotId) {
        return transactions.read(
                () -> projects.exists(projectId, ownerId) ? versions.count(projectId.value(), shotId.value()) : 0);
    }

    /**
     * One version.
     *
     * @throws NotFoundException when the owner has no such project, or its shot no such picture
     */
    public VersionInfo get(ProjectId projectId, AccountId ownerId, VersionId id) {
        return transactions.read(() -> {
            projects.get(projectId, ownerId);
            return versions.find(projectId.value(), id.shotId().value(), id.picture())
                    .map(ShotVersion::info)
                    .orElseThrow(() -> new NotFoundException("version", id.picture()));
        });
    }

    /** The versions that an author chose, by shot; all others show what was made last. */
    public Map<ShotId, VersionInfo> chosen(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> projects.exists(projectId, ownerId)
                ? used.ofProject(projectId.value()).stream()
                        .map(ShotVersion::info)
                        .collect(Collectors.toMap(version -> version.id().shotId(), Function.identity()))
                : Map.of());
    }

    /** The version that the author of a shot chose. */
    public Optional<VersionInfo> chosen(ProjectId projectId, AccountId ownerId, ShotId shotId) {
        return transactions.read(() -> projects.exists(projectId, ownerId)
                ? used.ofShot(projectId.value(), shotId.value()).map(ShotVersion::info)
                : Optional.empty());
    }

    /** As {@link #chosen(ProjectId, AccountId)}, to be laid over what a generation made. */
    public VersionsInUse inUse(ProjectId projectId, AccountId ownerId) {
        return new VersionsInUse(chosen(projectId, ownerId));
    }

    /** As {@link #inUse(ProjectId, AccountId)}, of the project of a generation. */
    public VersionsInUse inUse(GenerationId generationId, AccountId ownerId) {
        return transactions.read(() ->
                new VersionsInUse(used.ofGeneration(generationId.value(), ownerId.value()).stream()
                        .map(ShotVersion::info)
                        .collect(Collectors.toMap(version -> version.id().shotId(), version -> version))));
    }

    /** The number of the last take of a shot, 0 when there is none. */
    public int lastTake(ProjectId projectId, AccountId ownerId, ShotId shotId) {
        return transactions.read(
                () -> projects.exists(projectId, ownerId) ? versions.lastTake(projectId.value(), shotId.value()) : 0);
    }
}
