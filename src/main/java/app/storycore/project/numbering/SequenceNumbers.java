package app.storycore.project.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The numbers of all shots and scenes of one sequence, worked out from its rows. */
final class SequenceNumbers {

    private final List<SequenceRow> rows;
    private final Map<UUID, String> scenes;

    private SequenceNumbers(List<SequenceRow> rows, Map<UUID, String> scenes) {
        this.rows = rows;
        this.scenes = scenes;
    }

    /** Scenes are numbered by their places, unless they have a number of their own. */
    static SequenceNumbers byPlace(List<SequenceRow> rows) {
        Map<UUID, String> scenes = new LinkedHashMap<>();
        for (SequenceRow row : rows) {
            if (row.sceneId() != null && !scenes.containsKey(row.sceneId())) {
                String own = row.sceneNumber();
                scenes.put(row.sceneId(), own == null ? Integer.toString(scenes.size() + 1) : own);
            }
        }
        return new SequenceNumbers(rows, scenes);
    }

    /**
     * A scene without a number of its own came in between and is numbered like a shot.
     *
     * @param retired numbers that no scene gets
     */
    static SequenceNumbers inserted(List<SequenceRow> rows, Set<String> retired) {
        Map<UUID, NumberedShot> found = new LinkedHashMap<>();
        for (SequenceRow row : rows) {
            if (row.sceneId() != null) {
                found.putIfAbsent(row.sceneId(), new NumberedShot("", row.sceneNumber()));
            }
        }
        List<String> labels = InsertedLabels.of(NumberingScheme.COUNT, List.copyOf(found.values()), retired);
        Map<UUID, String> scenes = new LinkedHashMap<>();
        found.keySet().forEach(scene -> scenes.put(scene, labels.get(scenes.size())));
        return new SequenceNumbers(rows, scenes);
    }

    /** The scenes that have no number of their own, with the one they have here. */
    Map<UUID, String> unnumberedScenes() {
        Map<UUID, String> unnumbered = new LinkedHashMap<>(scenes);
        rows.stream()
                .filter(row -> row.sceneNumber() != null)
                .map(SequenceRow::sceneId)
                .forEach(unnumbered::remove);
        return unnumbered;
    }

    Map<UUID, String> labels(NumberingScheme scheme) {
        return byShot(ShotLabels.of(scheme, rows.stream().map(this::scene).toList()));
    }

    /** @param locked all locked numbers, also of shots that were deleted */
    Map<UUID, String> labels(NumberingScheme scheme, Map<UUID, String> locked) {
        Set<UUID> there = rows.stream().map(SequenceRow::shotId).collect(Collectors.toSet());
        Map<UUID, String> gone = new HashMap<>(locked);
        gone.keySet().removeAll(there);
        List<NumberedShot> order = new ArrayList<>();
        rows.forEach(row -> order.add(new NumberedShot(scene(row), locked.get(row.shotId()))));
        return byShot(InsertedLabels.of(scheme, order, new HashSet<>(gone.values())));
    }

    private String scene(SequenceRow row) {
        return row.sceneId() == null ? "" : Objects.requireNonNull(scenes.get(row.sceneId()));
    }

    private Map<UUID, String> byShot(List<String> labels) {
        Map<UUID, String> byShot = new LinkedHashMap<>();
        rows.forEach(row -> byShot.put(row.shotId(), labels.get(byShot.size())));
        return byShot;
    }
}
