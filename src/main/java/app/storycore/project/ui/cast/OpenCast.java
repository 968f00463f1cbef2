package app.storycore.project.ui.cast;

import app.storycore.account.AccountId;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectNotifier;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.cast.CastDeletionService;
import app.storycore.project.cast.CastDraft;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastInfo;
import app.storycore.project.cast.CastKind;
import app.storycore.project.cast.CastPictureService;
import app.storycore.project.cast.CastService;
import app.storycore.project.cast.DeletedMember;
import app.storycore.project.cast.ShotCast;
import app.storycore.project.cast.ShotCastService;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.numbering.ProjectNumbers;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The cast of one project as its owner has it open. */
public record OpenCast(Services services, ProjectId projectId, AccountId ownerId) {

    /** What keeps it. */
    public record Services(
            CastService cast,
            CastDeletionService deletions,
            CastPictureService pictures,
            ShotCastService casts,
            ShotService shots,
            NumberingService numbers,
            ProjectNotifier notifier) {}

    public List<CastInfo> list() {
        return services.cast().list(projectId, ownerId);
    }

    /** Who is in these shots and where they are; shots that name nobody are left out. */
    public Map<ShotId, ShotCast> of(Collection<ShotId> shotIds) {
        return services.casts().of(projectId, ownerId, shotIds);
    }

    /**
     * What shots say of a cast.
     *
     * @param any whether there is a cast at all
     */
    public record Named(boolean any, Map<ShotId, ShotCast> casts) {

        /** Null while there is no cast. */
        public @Nullable ShotCast of(ShotId shotId) {
            return any ? casts.getOrDefault(shotId, ShotCast.NONE) : null;
        }
    }

    /** Who is in these shots and where they are, for those who show them. */
    public Named named(Collection<ShotId> shotIds) {
        return services.casts()
                .ofCast(projectId, ownerId, shotIds)
                .map(casts -> new Named(true, casts))
                .orElseGet(() -> new Named(false, Map.of()));
    }

    /** Says who is in each of these shots and where it is. */
    public void name(Map<ShotId, ? extends Collection<CastId>> named) {
        services.casts().nameAll(projectId, ownerId, named);
    }

    /**
     * Adds a copy of a stored picture of the owner; not for a UI thread.
     *
     * @throws IOException when it cannot be read or stored
     */
    public void addCopy(CastId castId, UUID assetId) throws IOException {
        services.pictures().addCopy(projectId, ownerId, castId, assetId);
    }

    /** The numbers of the shots that name each member, in the order of the shots. */
    Map<CastId, List<String>> numbers() {
        Map<CastId, Set<ShotId>> named = services.casts().shotsByMember(projectId, ownerId);
        if (named.isEmpty()) {
            return Map.of();
        }
        List<ShotInfo> shots = services.shots().outline(projectId, ownerId);
        ProjectNumbers now = services.numbers().of(projectId, ownerId);
        Map<CastId, List<String>> numbers = new HashMap<>();
        named.forEach((member, ids) -> numbers.put(
                member,
                shots.stream()
                        .filter(shot -> ids.contains(shot.id()))
                        .map(shot -> now.labels().getOrDefault(shot.id(), Integer.toString(shot.number())))
                        .toList()));
        return numbers;
    }

    CastId add(CastKind kind, String name) {
        return services.cast().add(projectId, ownerId, kind, name);
    }

    void edit(CastId castId, UnaryOperator<CastDraft> change) {
        services.cast().edit(projectId, ownerId, castId, change);
    }

    DeletedMember delete(CastId castId) {
        return services.deletions().delete(projectId, ownerId, castId);
    }

    void restore(DeletedMember deleted) {
        services.deletions().restore(projectId, ownerId, deleted);
    }

    /** Not for a UI thread. */
    void addPicture(CastId castId, InputStream content, long size) throws IOException {
        services.pictures().add(projectId, ownerId, castId, content, size);
    }

    void arrange(CastId castId, UnaryOperator<List<UUID>> change) {
        services.pictures().arrange(projectId, ownerId, castId, change);
    }
}
