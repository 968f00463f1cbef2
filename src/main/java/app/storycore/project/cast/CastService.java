package app.storycore.project.cast;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.base.VisibleText;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.cast.CastRejectedException.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/**
 * Makes and changes the characters and places of one project.
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
    private final CastMembers members;
    private final CastPictures pictures;
    private final Transactions transactions;

    CastService(ProjectService projects, CastMembers members, CastPictures pictures, Transactions transactions) {
        this.projects = projects;
        this.members = members;
        this.pictures = pictures;
        this.transactions = transactions;
    }

    /** The whole cast in the order in which it was made. */
    public List<CastInfo> list(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> {
            projects.get(projectId, ownerId);
            List<CastMember> all = members.findByProjectIdOrderByPosition(projectId.value());
            if (all.isEmpty()) {
                return List.of();
            }
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

    /**
     * Changes what is written of a member; {@code change} gets it as it is now, so that edits of name and description in
     * two tabs do not undo each other.
     *
     * @throws CastRejectedException when the changed draft cannot be kept
     */
    public void edit(ProjectId projectId, AccountId ownerId, CastId castId, UnaryOperator<CastDraft> change) {
        transactions.writeOnly(() -> {
            projects.touch(projectId, ownerId, Set.of());
            CastMember member = members.findByIdAndProjectId(castId.value(), projectId.value())
                    .orElseThrow(() -> new NotFoundException("cast member", castId));
            CastDraft changed = change.apply(member.draft());
            String name = checkedName(changed.name());
            requireFree(projectId, name, Optional.of(castId));
            member.rename(name);
            member.describe(checkedDescription(changed.description()));
        });
    }

    /** @throws CastRejectedException when another member than {@code own} is called like this */
    void requireFree(ProjectId projectId, String name, Optional<CastId> own) {
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

    private static String checkedDescription(String description) {
        String checked = VisibleText.trim(VisibleText.clean(description));
        if (checked.length() > DESCRIPTION_MAX) {
            throw new CastRejectedException(Reason.DESCRIPTION_LENGTH);
        }
        return checked;
    }
}
