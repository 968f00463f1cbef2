package app.storycore.project.ui.edit;

import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What was written and is not stored yet, by shot and field; it outlives the card it was written on. */
final class PendingEdits {

    private final Map<ShotId, Map<ShotField, UnaryOperator<ShotDraft>>> edits = new LinkedHashMap<>();

    /** Remembers the newest wish for a field. */
    void put(ShotId shotId, ShotField field, UnaryOperator<ShotDraft> edit) {
        edits.computeIfAbsent(shotId, id -> new EnumMap<>(ShotField.class)).put(field, edit);
    }

    /** A shot as its author sees it: what is stored, with what is written above it. */
    ShotDraft over(ShotId shotId, ShotDraft stored) {
        ShotDraft draft = stored;
        for (UnaryOperator<ShotDraft> edit : of(shotId).values()) {
            draft = edit.apply(draft);
        }
        return draft;
    }

    /** The wishes for one shot. */
    Map<ShotField, UnaryOperator<ShotDraft>> of(ShotId shotId) {
        return Map.copyOf(edits.getOrDefault(shotId, Map.of()));
    }

    void remove(ShotId shotId, ShotField field) {
        edits.computeIfPresent(shotId, (id, fields) -> {
            fields.remove(field);
            return fields.isEmpty() ? null : fields;
        });
    }

    Set<ShotId> shotIds() {
        return Set.copyOf(edits.keySet());
    }
}
