package app.storycore.generation.document;

import app.storycore.delivery.CastMember;
import app.storycore.delivery.CastPicture;
import app.storycore.engine.CastEntry;
import app.storycore.engine.Casting;
import app.storycore.engine.StoredPicture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The cast of a sequence, put together from what its shots were started with. Where shots tell different things of the
 * same member, as after a retry, the last one counts.
 */
final class SequenceCast {

    private record Key(CastMember.Kind kind, String name) {}

    private final Map<Key, CastEntry> entries = new LinkedHashMap<>();
    private final List<Key> order;

    SequenceCast(List<Casting> shots) {
        List<List<Key>> named = shots.stream().map(SequenceCast::keys).toList();
        for (Casting shot : shots) {
            shot.people().forEach(person -> entries.put(key(CastMember.Kind.CHARACTER, person), person));
            if (shot.place() != null) {
                entries.put(key(CastMember.Kind.PLACE, shot.place()), shot.place());
            }
        }
        order = ordered(entries.keySet(), named);
    }

    private static Key key(CastMember.Kind kind, CastEntry entry) {
        return new Key(kind, entry.name());
    }

    private static List<Key> keys(Casting shot) {
        List<Key> keys = new ArrayList<>();
        shot.people().forEach(person -> keys.add(key(CastMember.Kind.CHARACTER, person)));
        if (shot.place() != null) {
            keys.add(key(CastMember.Kind.PLACE, shot.place()));
        }
        return keys;
    }

    /** One order in which those of each shot stand as they stand there: an order of the project that gives the same text. */
    private static List<Key> ordered(Set<Key> all, List<List<Key>> named) {
        Map<Key, Set<Key>> before = new LinkedHashMap<>();
        all.forEach(key -> before.put(key, new LinkedHashSet<>()));
        for (List<Key> shot : named) {
            for (int i = 1; i < shot.size(); i++) {
                before.getOrDefault(shot.get(i), new LinkedHashSet<>()).add(shot.get(i - 1));
            }
        }
        List<Key> ordered = new ArrayList<>();
        while (!before.isEmpty()) {
            Key next = before.entrySet().stream()
                    .filter(entry -> ordered.containsAll(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(() -> before.keySet().iterator().next());
            before.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    List<CastMember> members(Function<StoredPicture, CastPicture> pictures) {
        List<CastMember> members = new ArrayList<>();
        for (Key key : order) {
            CastEntry entry = entries.get(key);
            if (entry != null) {
                members.add(new CastMember(
                        key.kind(),
                        key.name(),
                        entry.description(),
                        entry.pictures().stream().map(pictures).toList()));
            }
        }
        return members;
    }

    /** The places of those in a shot among {@link #members}. */
    List<Integer> named(Casting shot) {
        return keys(shot).stream().map(order::indexOf).toList();
    }
}
