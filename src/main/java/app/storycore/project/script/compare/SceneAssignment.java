package app.storycore.project.script.compare;

import app.storycore.project.numbering.Letters;
import app.storycore.project.scene.NewScene;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts the shots of a board into scenes once a script has been taken in. Who is in a scene of which the script knows
 * nothing stays there, so that scenes which people made stay; each scene is one run in the end.
 */
final class SceneAssignment {

    private final ScriptScenes scenes;
    private final List<BoardItem> items;
    private final Map<Integer, UUID> targets = new HashMap<>();
    private final Map<UUID, Integer> claimed = new HashMap<>();

    private SceneAssignment(ScriptScenes scenes, List<BoardItem> items) {
        this.scenes = scenes;
        this.items = items;
        for (int scene = 0; scene < scenes.count(); scene++) {
            UUID target = scenes.boardOf(scene).orElseGet(UUID::randomUUID);
            targets.put(scene, target);
            claimed.put(target, scene);
        }
    }

    /** Returns the scenes that come in, by the ids that they are to have. */
    static Map<UUID, NewScene> assign(ScriptScenes scenes, List<BoardItem> items) {
        SceneAssignment assignment = new SceneAssignment(scenes, items);
        items.forEach(assignment::keep);
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).isOpen()) {
                items.get(place).putInto(assignment.open(place));
            }
        }
        assignment.joinRuns();
        return assignment.fresh();
    }

    private int sceneOf(BoardItem item) {
        return item.followsScript() ? scenes.of(item.script()) : ScriptScenes.NONE;
    }

    private void keep(BoardItem item) {
        Optional<UUID> before = item.sceneBefore();
        int scene = sceneOf(item);
        if (!item.followsScript() || scene == ScriptScenes.NONE && before.isPresent()) {
            item.putInto(before);
        } else if (before.isPresent() && claimed.getOrDefault(before.get(), scene) == scene) {
            item.putInto(before);
        } else if (before.isPresent()) {
            item.putInto(target(scene));
        }
    }

    private Optional<UUID> target(int scene) {
        return Optional.of(Objects.requireNonNull(targets.get(scene)));
    }

    /** The scene of a neighbour in the same scene of the script, else the one of the script itself. */
    private Optional<UUID> open(int place) {
        int scene = sceneOf(items.get(place));
        BoardItem beside = beside(place, -1);
        if (beside == null) {
            beside = beside(place, 1);
        }
        if (beside != null) {
            return beside.scene();
        } else if (scene != ScriptScenes.NONE) {
            return target(scene);
        }
        return place == 0 ? Optional.empty() : items.get(place - 1).scene();
    }

    private @Nullable BoardItem beside(int place, int step) {
        int scene = sceneOf(items.get(place));
        for (int at = place + step; at >= 0 && at < items.size(); at += step) {
            BoardItem item = items.get(at);
            if (item.followsScript() && sceneOf(item) != scene) {
                return null;
            } else if (item.followsScript() && !item.isOpen()) {
                return item;
            }
        }
        return null;
    }

    /** Who would part a scene, or stand behind one without being in any, goes into the scene of what stands before. */
    private void joinRuns() {
        Set<UUID> ended = new HashSet<>();
        Optional<UUID> open = Optional.empty();
        for (int place = 0; place < items.size(); place++) {
            Optional<UUID> scene = items.get(place).scene();
            if (!scene.equals(open)) {
                if (scene.isEmpty() || ended.contains(scene.get())) {
                    items.get(place).putInto(open);
                } else {
                    open.ifPresent(ended::add);
                    open = scene;
                }
            }
        }
    }

    private Map<UUID, NewScene> fresh() {
        Set<Optional<UUID>> used = new HashSet<>();
        items.forEach(item -> used.add(item.planned().scene()));
        Map<UUID, NewScene> fresh = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        items.forEach(item -> item.numberBefore().ifPresent(taken::add));
        for (int scene = 0; scene < scenes.count(); scene++) {
            if (scenes.boardOf(scene).isEmpty() && used.contains(target(scene))) {
                UUID id = target(scene).orElseThrow();
                fresh.put(id, numbered(scenes.get(scene), numberBefore(id, fresh), taken));
            }
        }
        return fresh;
    }

    /** Scenes of a board keep their numbers, so that one that comes in with such a number gets a letter: 2A behind 2. */
    private static NewScene numbered(NewScene wanted, String before, Set<String> taken) {
        if (wanted.number() == null || taken.add(wanted.number())) {
            return wanted;
        }
        int letter = 1;
        while (!taken.add(before + Letters.of(letter))) {
            letter++;
        }
        return new NewScene(wanted.heading(), before + Letters.of(letter));
    }

    /** The number of the scene before this one; 0 when it is the first. */
    private String numberBefore(UUID id, Map<UUID, NewScene> fresh) {
        String before = "0";
        for (BoardItem item : items) {
            UUID scene = item.scene().orElse(null);
            if (id.equals(scene)) {
                return before;
            }
            NewScene come = scene == null ? null : fresh.get(scene);
            String number = come == null ? item.numberBefore().orElse(null) : come.number();
            before = number == null ? before : number;
        }
        return before;
    }
}
