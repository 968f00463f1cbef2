package app.storycore.project.ui.player;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The shots that a browser plays, as it was last told of them: so it is told again only what has changed. */
final class PlayerScript {

    private final List<PlayerShot> told = new ArrayList<>();

    PlayerScript(List<PlayerShot> shots) {
        told.addAll(shots);
    }

    List<PlayerShot> shots() {
        return List.copyOf(told);
    }

    /** All of it. */
    ArrayNode json() {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        told.forEach(shot -> json.add(shot.json()));
        return json;
    }

    /** Whether these are the same shots at the same places, whatever they say. */
    boolean isSameOrder(List<PlayerShot> now) {
        return told.stream()
                .map(PlayerShot::id)
                .toList()
                .equals(now.stream().map(PlayerShot::id).toList());
    }

    /** Takes all shots anew. */
    void take(List<PlayerShot> now) {
        told.clear();
        told.addAll(now);
    }

    /** Takes these shots in the same order, and gives those that say something else, each with its place from 0. */
    ArrayNode takeChanges(List<PlayerShot> now) {
        ArrayNode changes = JsonNodeFactory.instance.arrayNode();
        IntStream.range(0, now.size())
                .filter(place -> !now.get(place).equals(told.get(place)))
                .forEach(place -> {
                    told.set(place, now.get(place));
                    ObjectNode shot = now.get(place).json();
                    changes.add(shot.put("at", place));
                });
        return changes;
    }

    /** The browser has changed one itself. */
    void heard(PlayerShot shot) {
        told.replaceAll(one -> one.id().equals(shot.id()) ? shot : one);
    }
}
