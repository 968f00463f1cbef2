package app.storycore.project.cast;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetRelease;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.base.VisibleText;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.cast.CastRejectedException.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Makes, changes and deletes the characters and places of one project.
 *
 * <p>All methods throw {@link NotFoundException} when the owner has no such project, or that has no such member.
 *
 * @see "src/site/markdown/decisions/0054-cast-and-composed-prompts.md"
 */
@Service
public class CastService {

    /** Characters of a name. */
    public static final int NAME_MAX = 80;

    /** Characters of a description. */
    public static final int DESCRIPTION_MAX = 2_000;

    /** Characters and places of one project. */
    public static final int MEMBERS_MAX = 100;

    private final ProjectService projects;
    private final ShotService shots;
    private final CastMembers members;
    private final CastPictures pictures;
    private final ShotCastEntries entries;
    private final AssetRelease release;
    private final Transactions transactions;

    CastService(
            ProjectService projects,
            ShotService shots,
            CastMembers members,
            CastPictures pictures,
            ShotCastEntries entries,
            AssetRelease release,
            Transactions transactions) {
        this.projects = projects;
        this.shots = shots;
        this.members = members;
        this.pictures = pictures;
        this.entries = entries;
        this.release = release;
        this.transactions = transactions;
    }

    /** The whole cast in the order in which it was made. */
    public List<CastInfo> list(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> {
            projects.get(projectId, ownerId);
            List<CastMember> all = members.findByProjectIdOrderByPosition(projectId.value());
            Map<UUID, List<UUID>> shown = new HashMap<>();
            pictures.findByMemberIdInOrderByPosition(
                            all.stream().map(CastMember::id).toList())
                    .forEach(picture -> shown.computeIfAbsent(picture.memberId(), id -> new ArrayList<>())
                            .add(picture.assetId()));
            return all.stream()
                    .map(member -> member.info(shown.getOrDefault(member.id(), List.of())))
                    .toList();
        });
    }

    /**
     * Adds a character or a place.
     *
     * @throws CastRejectedException when the name cannot be kept or the cast is full
     */
    public CastId add(ProjectId projectId, AccountId ownerId, CastKind kind, String name) {
        String checked = checkedName(name);
        return transactions.write(() -> {
            projects.touch(projectId, ownerId, Set.of());
            List<CastMember> all = members.findByProjectIdOrderByPosition(projectId.value());
            if (all.size() >= MEMBERS_MAX) {
                throw new CastRejectedException(Reason.TOO_MANY_MEMBERS);
            }
            requireFree(projectId, checked, Optional.empty());
            CastMember added = new CastMember(projectId.value(), kind, checked, nextPosition(all));
            return new CastId(members.save(added).id());
        });
    }

    /** @throws CastRejectedException when the name cannot be kept */
    public void rename(ProjectId projectId, AccountId ownerId, CastId castId, String name) {
        String checked = checkedName(name);
        change(projectId, ownerId, castId, member -> {
            requireFree(projectId, checked, Optional.of(castId));
            member.rename(checked);
        });
    }

    /** @throws CastRejectedException when the description is too long */
    public void describe(ProjectId projectId, AccountId ownerId, CastId castId, String description) {
        String checked = VisibleText.trim(VisibleText.clean(description));
        if (checked.length() > DESCRIPTION_MAX) {
            throw new CastRejectedException(Reason.DESCRIPTION_LENGTH);
        }
        change(projectId, ownerId, castId, member -> member.describe(checked));
    }

    /** Deletes a member with its pictures; the shots that name it do so no longer. */
    public void delete(ProjectId projectId, AccountId ownerId, CastId castId) {
        change(projectId, ownerId, castId, member -> {
            release.releaseAfterCommit(pictures.findByMemberIdOrderByPosition(member.id()).stream()
                    .map(CastPicture::assetId)
                    .toList());
            members.delete(member);
        });
    }

    /** The shots that name a member, in their order. */
    public List<ShotInfo> shotsOf(ProjectId projectId, AccountId ownerId, CastId castId) {
        return transactions.read(() -> {
            Set<ShotId> named = entries.findByProjectIdAndMemberId(projectId.value(), castId.value()).stream()
                    .map(entry -> new ShotId(entry.shotId()))
                    .collect(Collectors.toSet());
            return named.isEmpty() ? List.of() : shots.find(projectId, ownerId, named);
        });
    }

    private void change(ProjectId projectId, AccountId ownerId, CastId castId, Consumer<CastMember> change) {
        transactions.writeOnly(() -> {
            projects.touch(projectId, ownerId, Set.of());
            change.accept(members.findByIdAndProjectId(castId.value(), projectId.value())
                    .orElseThrow(() -> new NotFoundException("cast member", castId)));
        });
    }

    private void requireFree(ProjectId projectId, String name, Optional<CastId> own) {
        members.findByProjectIdAndNameKey(projectId.value(), CastMember.key(name))
                .filter(other -> !own.equals(Optional.of(new CastId(other.id()))))
                .ifPresent(other -> {
                    throw new CastRejectedException(Reason.NAME_TAKEN);
                });
    }

    private static int nextPosition(List<CastMember> all) {
        return all.isEmpty() ? 0 : all.getLast().position() + 1;
    }

    private static String checkedName(String name) {
        String checked = VisibleText.line(name);
        if (checked.isEmpty() || checked.length() > NAME_MAX) {
            throw new CastRejectedException(Reason.NAME_LENGTH);
        }
        return checked;
    }
}
