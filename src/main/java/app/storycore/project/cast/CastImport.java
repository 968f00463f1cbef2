package app.storycore.project.cast;

import app.storycore.base.VisibleText;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes the cast of a new project out of another one, here or elsewhere, as far as it can be kept. */
@Service
public class CastImport {

    private final CastMembers members;
    private final CastPictures pictures;
    private final ShotCastEntries entries;

    CastImport(CastMembers members, CastPictures pictures, ShotCastEntries entries) {
        this.members = members;
        this.pictures = pictures;
        this.entries = entries;
    }

    /**
     * Makes them in their order; called in the transaction that makes the project. A member without a name of its own and
     * those beyond what a project may have are left out, and so is a second place of a shot.
     *
     * @param sent with pictures that are stored
     * @param named the members of each shot, by their places among those sent
     */
    public void make(ProjectId projectId, List<NewCastMember> sent, Map<ShotId, List<Integer>> named) {
        List<@Nullable UUID> made = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (NewCastMember member : sent) {
            String name = VisibleText.line(member.name());
            boolean kept = !name.isEmpty()
                    && name.length() <= CastService.NAME_MAX
                    && names.size() < CastService.MEMBERS_MAX
                    && names.add(CastMember.key(name));
            made.add(kept ? make(projectId, member, name, made.size()) : null);
        }
        named.forEach((shotId, places) -> kept(sent, made, places)
                .forEach(id -> entries.save(new ShotCastEntry(projectId.value(), shotId.value(), id))));
    }

    /**
     * Copies the whole cast with who is in which shot; called in the transaction that copies the project.
     *
     * @param copies of the shots by their originals
     */
    public void copy(ProjectId original, ProjectId copy, Map<ShotId, ShotId> copies) {
        List<CastMember> cast = members.findByProjectIdOrderByPosition(original.value());
        List<NewCastMember> sent = cast.stream().map(this::asNew).toList();
        Map<UUID, Integer> places = new HashMap<>();
        cast.forEach(member -> places.put(member.id(), places.size()));
        Map<ShotId, List<Integer>> named = new HashMap<>();
        entries.findByProjectId(original.value()).forEach(entry -> {
            ShotId shot = copies.get(new ShotId(entry.shotId()));
            if (shot != null) {
                named.computeIfAbsent(shot, id -> new ArrayList<>()).add(places.get(entry.memberId()));
            }
        });
        make(copy, sent, named);
    }

    private NewCastMember asNew(CastMember member) {
        List<UUID> shown = pictures.findByMemberIdOrderByPosition(member.id()).stream()
                .map(CastPicture::assetId)
                .toList();
        return new NewCastMember(
                member.kind(), member.draft().name(), member.draft().description(), shown);
    }

    private UUID make(ProjectId projectId, NewCastMember sent, String name, int position) {
        CastMember member = new CastMember(projectId.value(), sent.kind(), name, position);
        String description = VisibleText.trim(VisibleText.clean(sent.description()));
        member.describe(description.substring(0, Math.min(description.length(), CastService.DESCRIPTION_MAX)));
        UUID id = members.save(member).id();
        int shown = 0;
        for (UUID picture :
                sent.pictures().stream().limit(CastPictureService.PICTURES_MAX).toList()) {
            pictures.save(new CastPicture(id, picture, shown++));
        }
        return id;
    }

    private static Collection<UUID> kept(List<NewCastMember> sent, List<@Nullable UUID> made, List<Integer> places) {
        Map<UUID, CastKind> kept = new HashMap<>();
        for (int place : places) {
            UUID id = made.get(place);
            CastKind kind = sent.get(place).kind();
            if (id != null && (kind != CastKind.PLACE || !kept.containsValue(kind))) {
                kept.put(id, kind);
            }
        }
        return kept.keySet();
    }
}
