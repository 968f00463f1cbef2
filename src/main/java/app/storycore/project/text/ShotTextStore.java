package app.storycore.project.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps the texts of shots, in the transaction of whoever keeps the shots, who has checked the owner.
 *
 * @see "src/site/markdown/decisions/0065-what-stands-beside-the-prompt.md"
 */
@Component
public class ShotTextStore {

    private final ShotTextRows rows;

    ShotTextStore(ShotTextRows rows) {
        this.rows = rows;
    }

    /** The texts of all shots of a project that have any. */
    public Map<UUID, ShotTexts> of(UUID projectId) {
        return byShot(rows.findByProjectId(projectId));
    }

    /** The texts of those of these shots that have any. */
    public Map<UUID, ShotTexts> of(UUID projectId, Collection<UUID> shotIds) {
        return shotIds.isEmpty() ? Map.of() : byShot(rows.findByProjectIdAndShotIdIn(projectId, shotIds));
    }

    private static Map<UUID, ShotTexts> byShot(List<ShotTextRow> found) {
        Map<UUID, ShotTexts> texts = new HashMap<>();
        found.forEach(row -> texts.put(row.shotId(), row.texts()));
        return texts;
    }

    /** Keeps the texts of shots that are new. */
    public void add(UUID projectId, Map<UUID, ShotTexts> texts) {
        texts.forEach((shotId, written) -> {
            if (!written.equals(ShotTexts.NONE)) {
                rows.save(new ShotTextRow(projectId, shotId, written));
            }
        });
    }

    /** Keeps the texts of shots instead of those of before. */
    public void write(UUID projectId, Map<UUID, ShotTexts> texts) {
        Map<UUID, ShotTexts> fresh = new HashMap<>(texts);
        rows.findByProjectIdAndShotIdIn(projectId, texts.keySet()).forEach(row -> {
            ShotTexts written = fresh.remove(row.shotId());
            if (written != null) {
                row.write(written);
            }
        });
        add(projectId, fresh);
    }

    /** Lets go of the texts of shots that are deleted. */
    public void delete(UUID projectId, Collection<UUID> shotIds) {
        if (!shotIds.isEmpty()) {
            rows.deleteOf(projectId, shotIds);
        }
    }
}
