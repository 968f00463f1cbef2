package app.storycore.project.cast;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who is in a shot and where it is.
 *
 * @param members the characters, then the place if there is one, each in the order of the cast
 */
public record ShotCast(List<CastInfo> members) {

    /** Nobody is named, and no place. */
    public static final ShotCast NONE = new ShotCast(List.of());

    public ShotCast {
        members = List.copyOf(members);
    }

    public List<CastInfo> people() {
        return members.stream().filter(one -> one.kind() == CastKind.CHARACTER).toList();
    }

    public Optional<CastInfo> place() {
        return members.stream().filter(one -> one.kind() == CastKind.PLACE).findFirst();
    }

    /** The ids of these. */
    public static List<CastId> ids(Collection<CastInfo> members) {
        return members.stream().map(CastInfo::id).toList();
    }
}
