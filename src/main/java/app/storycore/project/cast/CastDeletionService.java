package app.storycore.project.cast;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import app.storycore.project.cast.CastRejectedException.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Deletes members of a cast, and brings them back. */
@Service
public class CastDeletionService {

    private final ProjectService projects;
    private final CastService cast;
    private final CastMembers members;
    private final CastPictures pictures;
    private final ShotCastEntries entries;
    private final AssetService assets;
    private final Transactions transactions;

    CastDeletionService(
            ProjectService projects,
            CastService cast,
            CastMembers members,
            CastPictures pictures,
            ShotCastEntries entries,
            AssetService assets,
            Transactions transactions) {
        this.projects = projects;
        this.cast = cast;
        this.members = members;
        this.pictures = pictures;
        this.entries = entries;
        this.assets = assets;
        this.transactions = transactions;
    }

    /**
     * Deletes a member; the shots that name it do so no longer. Its pictures are left to the collector, which gives time
     * to bring it back.
     *
     * @return the member as it was, for {@link #restore}
     * @throws NotFoundException when the owner has no such project, or that has no such member
     */
    public DeletedMember delete(ProjectId projectId, AccountId ownerId, CastId castId) {
        return transactions.write(() -> {
            projects.touch(projectId, ownerId, Set.of());
            CastMember member = members.findByIdAndProjectId(castId.value(), projectId.value())
                    .orElseThrow(() -> new NotFoundException("cast member", castId));
            List<UUID> shown = pictures.findByMemberIdOrderByPosition(member.id()).stream()
                    .map(CastPicture::assetId)
                    .toList();
            List<ShotId> shots = entries.findByProjectIdAndMemberId(projectId.value(), member.id()).stream()
                    .map(entry -> new ShotId(entry.shotId()))
                    .toList();
            members.delete(member);
            return new DeletedMember(member.info(shown), member.position(), shots);
        });
    }

    /**
     * Brings a deleted member back, with the pictures that are still there and the shots that named it. A shot that
     * has another place by now keeps that.
     *
     * @throws CastRejectedException when another one is called like this now, or the cast has become full
     * @throws NotFoundException when the owner has no such project
     */
    public void restore(ProjectId projectId, AccountId ownerId, DeletedMember deleted) {
        CastInfo member = deleted.member();
        Set<UUID> present = assets.present(ownerId, member.pictures());
        transactions.writeOnly(() -> {
            projects.touch(projectId, ownerId, Set.of());
            List<CastInfo> there = cast.list(projectId, ownerId);
            if (there.stream().anyMatch(one -> one.id().equals(member.id()))) {
                return;
            } else if (there.size() >= CastService.MEMBERS_MAX) {
                throw new CastRejectedException(Reason.TOO_MANY_MEMBERS);
            }
            cast.requireFree(projectId, member.name(), Optional.empty());
            members.save(new CastMember(projectId.value(), member, deleted.position()));
            List<UUID> shown =
                    member.pictures().stream().filter(present::contains).toList();
            for (int i = 0; i < shown.size(); i++) {
                pictures.save(new CastPicture(member.id().value(), shown.get(i), i));
            }
            name(projectId, there, deleted);
        });
    }

    private void name(ProjectId projectId, List<CastInfo> there, DeletedMember deleted) {
        boolean place = deleted.member().kind() == CastKind.PLACE;
        List<UUID> places = there.stream()
                .filter(one -> one.kind() == CastKind.PLACE)
                .map(one -> one.id().value())
                .toList();
        List<UUID> shots = deleted.shots().stream().map(ShotId::value).toList();
        List<UUID> taken = entries.findByProjectIdAndShotIdIn(projectId.value(), shots).stream()
                .filter(entry -> places.contains(entry.memberId()))
                .map(ShotCastEntry::shotId)
                .toList();
        shots.stream()
                .filter(shot -> !place || !taken.contains(shot))
                .forEach(shot -> entries.save(new ShotCastEntry(
                        projectId.value(), shot, deleted.member().id().value())));
    }
}
