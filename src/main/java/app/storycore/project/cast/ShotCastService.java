package app.storycore.project.cast;

import app.storycore.account.AccountId;
import app.storycore.base.Transactions;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import app.storycore.project.ShotService;
import app.storycore.project.cast.CastRejectedException.Reason;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Who is in which shot of a project, and where it is. */
@Service
public class ShotCastService {

    private final CastService cast;
    private final ProjectService projects;
    private final ShotService shots;
    private final ShotCastEntries entries;
    private final Transactions transactions;

    ShotCastService(
            CastService cast,
            ProjectService projects,
            ShotService shots,
            ShotCastEntries entries,
            Transactions transactions) {
        this.cast = cast;
        this.projects = projects;
        this.shots = shots;
        this.entries = entries;
        this.transactions = transactions;
    }

    /** The casts of all shots of a project that name somebody or a place; also of shots that were deleted. */
    public Map<ShotId, ShotCast> ofProject(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> {
            List<CastInfo> all = cast.list(projectId, ownerId);
            return all.isEmpty() ? Map.of() : casts(all, entries.findByProjectId(projectId.value()));
        });
    }

    /** As {@link #ofProject}, for some of its shots. */
    public Map<ShotId, ShotCast> of(ProjectId projectId, AccountId ownerId, Collection<ShotId> shotIds) {
        return ofCast(projectId, ownerId, shotIds).orElse(Map.of());
    }

    /** As {@link #of}; nothing when the project has no cast at all. */
    public Optional<Map<ShotId, ShotCast>> ofCast(ProjectId projectId, AccountId ownerId, Collection<ShotId> shotIds) {
        List<UUID> ids = shotIds.stream().map(ShotId::value).toList();
        return transactions.read(() -> {
            List<CastInfo> all = cast.list(projectId, ownerId);
            if (all.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    ids.isEmpty() ? Map.of() : casts(all, entries.findByProjectIdAndShotIdIn(projectId.value(), ids)));
        });
    }

    /** The shots that name each member; members that no shot names are left out. */
    public Map<CastId, Set<ShotId>> shotsByMember(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> {
            projects.get(projectId, ownerId);
            Map<CastId, Set<ShotId>> shotsByMember = new HashMap<>();
            entries.findByProjectId(projectId.value())
                    .forEach(entry -> shotsByMember
                            .computeIfAbsent(new CastId(entry.memberId()), id -> new HashSet<>())
                            .add(new ShotId(entry.shotId())));
            return shotsByMember;
        });
    }

    private static Map<ShotId, ShotCast> casts(List<CastInfo> all, List<ShotCastEntry> entries) {
        Map<ShotId, Set<CastId>> named = new HashMap<>();
        entries.forEach(entry -> named.computeIfAbsent(new ShotId(entry.shotId()), id -> new HashSet<>())
                .add(new CastId(entry.memberId())));
        Map<ShotId, ShotCast> casts = new HashMap<>();
        named.forEach((shotId, ids) -> casts.put(shotId, of(all, ids)));
        return casts;
    }

    /** Characters first, each kind in the order of the cast. */
    private static ShotCast of(List<CastInfo> all, Collection<CastId> named) {
        return new ShotCast(all.stream()
                .filter(one -> named.contains(one.id()))
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .toList());
    }

    /**
     * Says who is in a shot and where it is, instead of what was said before; those that are gone are passed over.
     *
     * @throws CastRejectedException when there are two places among them
     * @throws app.storycore.base.NotFoundException when the owner has no such project or shot
     */
    public void name(ProjectId projectId, AccountId ownerId, ShotId shotId, Collection<CastId> named) {
        nameAll(projectId, ownerId, Map.of(shotId, named));
    }

    /** As {@link #name}, for several shots, all or none. */
    public void nameAll(ProjectId projectId, AccountId ownerId, Map<ShotId, ? extends Collection<CastId>> named) {
        transactions.writeOnly(() -> {
            projects.touch(projectId, ownerId, named.keySet());
            List<CastInfo> all = cast.list(projectId, ownerId);
            named.forEach((shotId, ids) -> {
                shots.get(projectId, shotId, ownerId);
                write(projectId, shotId, checked(of(all, ids)));
            });
        });
    }

    private static List<CastId> checked(ShotCast wanted) {
        if (wanted.members().stream()
                        .filter(one -> one.kind() == CastKind.PLACE)
                        .count()
                > 1) {
            throw new CastRejectedException(Reason.TWO_PLACES);
        }
        return ShotCast.ids(wanted.members());
    }

    private void write(ProjectId projectId, ShotId shotId, Collection<CastId> named) {
        entries.clear(projectId.value(), shotId.value());
        named.forEach(castId -> entries.save(new ShotCastEntry(projectId.value(), shotId.value(), castId.value())));
    }

    /** In the transaction that copies the shot. */
    @EventListener
    void on(ShotService.ShotCopied copied) {
        List<CastId> named =
                entries
                        .findByProjectIdAndShotIdIn(
                                copied.projectId().value(),
                                List.of(copied.original().value()))
                        .stream()
                        .map(entry -> new CastId(entry.memberId()))
                        .toList();
        write(copied.projectId(), copied.copy(), named);
    }
}
