package app.storycore.generation.copy;

import app.storycore.account.AccountId;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.scene.NewScene;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.scene.SceneService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Groups the shots of a copied project as the originals are; called inside the transaction that copies it. */
@Component
class SceneCopy {

    private final SceneService scenes;
    private final NumberingService numbers;

    SceneCopy(SceneService scenes, NumberingService numbers) {
        this.scenes = scenes;
        this.numbers = numbers;
    }

    /**
     * @param copies of all shots in their order
     * @return the new scenes by those that they were made of
     */
    Map<UUID, UUID> copy(ProjectId original, ProjectId copy, AccountId ownerId, Map<ShotId, ShotInfo> copies) {
        Map<ShotId, SceneInfo> before = scenes.byShot(original, ownerId);
        boolean locked = numbers.of(original, ownerId).locked();
        Map<UUID, NewScene> fresh = fresh(scenes.list(original, ownerId), locked);
        List<@Nullable NewScene> groups = new ArrayList<>();
        copies.keySet().forEach(shot -> {
            SceneInfo scene = before.get(shot);
            groups.add(scene == null ? null : fresh.get(scene.id()));
        });
        scenes.group(copy, ownerId, List.copyOf(copies.values()), groups);
        Map<ShotId, SceneInfo> after = scenes.byShot(copy, ownerId);
        Map<UUID, UUID> made = new HashMap<>();
        before.forEach((shot, scene) -> {
            ShotInfo copied = copies.get(shot);
            SceneInfo now = copied == null ? null : after.get(copied.id());
            if (now != null) {
                made.put(scene.id(), now.id());
            }
        });
        return made;
    }

    /** A number that says the place of its scene is none of its own, unless it is locked. */
    private static Map<UUID, NewScene> fresh(List<SceneInfo> inOrder, boolean locked) {
        Map<UUID, NewScene> fresh = new HashMap<>();
        for (SceneInfo scene : inOrder) {
            boolean own = locked || !scene.number().equals(Integer.toString(fresh.size() + 1));
            fresh.put(scene.id(), new NewScene(scene.heading(), own ? scene.number() : null));
        }
        return fresh;
    }
}
