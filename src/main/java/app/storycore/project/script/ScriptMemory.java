package app.storycore.project.script;

import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.project.script.compare.LastScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what a script said of shots; called in the transaction of whoever changes them, who has checked the owner. */
@Component
class ScriptMemory {

    private final ShotScriptRows rows;

    ScriptMemory(ShotScriptRows rows) {
        this.rows = rows;
    }

    Map<ShotId, LastScript> of(ProjectId projectId) {
        Map<ShotId, LastScript> said = new HashMap<>();
        rows.findByProjectId(projectId.value()).forEach(row -> said.put(new ShotId(row.shotId()), row.said()));
        return said;
    }

    /** Keeps this of these shots instead of what was kept. */
    void write(ProjectId projectId, Map<ShotId, LastScript> said) {
        Map<ShotId, LastScript> fresh = new HashMap<>(said);
        rows.findByProjectId(projectId.value()).forEach(row -> {
            LastScript now = fresh.remove(new ShotId(row.shotId()));
            if (now != null && !now.equals(row.said())) {
                row.write(now);
            }
        });
        fresh.forEach((shotId, now) -> rows.save(new ShotScriptRow(projectId.value(), shotId.value(), now)));
    }

    /** As {@link #write}, and forgets what was said of those of {@code all} of which nothing is said. */
    void restore(ProjectId projectId, Set<ShotId> all, Map<ShotId, LastScript> said) {
        Set<ShotId> unknown = new HashSet<>(all);
        unknown.removeAll(said.keySet());
        if (!unknown.isEmpty()) {
            Set<UUID> ids = new HashSet<>();
            unknown.forEach(id -> ids.add(id.value()));
            rows.deleteOf(projectId.value(), ids);
        }
        write(projectId, said);
    }
}
