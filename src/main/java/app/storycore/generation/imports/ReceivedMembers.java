package app.storycore.generation.imports;

import app.storycore.engine.CastEntry;
import app.storycore.engine.Casting;
import app.storycore.engine.StoredPicture;
import app.storycore.project.cast.CastKind;
import app.storycore.project.cast.NewCastMember;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The cast of a package, with its pictures stored here.
 *
 * @param members in the order of the package
 * @param hashes of the contents of all their pictures
 */
record ReceivedMembers(List<NewCastMember> members, Map<UUID, String> hashes) {

    /** Those of a shot, by their places among the members, as engines are told of them. */
    Casting casting(List<Integer> places) {
        List<NewCastMember> named = places.stream().map(members::get).toList();
        return new Casting(
                named.stream()
                        .filter(member -> member.kind() == CastKind.CHARACTER)
                        .map(this::entry)
                        .toList(),
                named.stream()
                        .filter(member -> member.kind() == CastKind.PLACE)
                        .map(this::entry)
                        .findFirst()
                        .orElse(null));
    }

    private CastEntry entry(NewCastMember member) {
        return new CastEntry(
                member.name(),
                member.description(),
                member.pictures().stream()
                        .map(id -> new StoredPicture(id, hashes.getOrDefault(id, "")))
                        .toList());
    }
}
