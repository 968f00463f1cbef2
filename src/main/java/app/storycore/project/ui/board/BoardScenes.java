package app.storycore.project.ui.board;

import app.storycore.project.ShotId;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.ui.scene.SceneHeading;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The scenes of a board, and which of them are folded. */
final class BoardScenes implements SceneHeading.Handler {

    private final SequenceIndex outline;
    private final SceneActions actions;
    private final Map<UUID, SceneInfo> known = new LinkedHashMap<>();
    private final Set<UUID> folded = new HashSet<>();

    BoardScenes(SequenceIndex outline, SceneActions actions) {
        this.outline = outline;
        this.actions = actions;
    }

    void read(List<SceneInfo> scenes) {
        known.clear();
        scenes.forEach(scene -> known.put(scene.id(), scene));
    }

    /** The scene that begins with this shot. */
    Optional<SceneInfo> begunBy(ShotId shotId) {
        UUID scene = outline.sceneOf(shotId);
        return scene != null && outline.beginsScene(shotId) ? Optional.ofNullable(known.get(scene)) : Optional.empty();
    }

    SceneHeading show(SceneHeading heading, SceneInfo scene) {
        List<UUID> order = List.copyOf(known.keySet());
        int place = order.indexOf(scene.id());
        heading.show(
                scene, outline.countOf(scene.id()), folded.contains(scene.id()), place == 0, place == order.size() - 1);
        return heading;
    }

    boolean isFolded(ShotId shotId) {
        UUID scene = outline.sceneOf(shotId);
        return scene != null && folded.contains(scene);
    }

    void unfold(ShotId shotId) {
        UUID scene = outline.sceneOf(shotId);
        if (scene != null) {
            folded.remove(scene);
        }
    }

    @Override
    public void fold(UUID scene) {
        if (!folded.remove(scene)) {
            folded.add(scene);
        }
        actions.show();
    }

    void begin(ShotId shotId) {
        actions.begin(shotId);
    }

    @Override
    public void rename(SceneInfo scene) {
        actions.rename(scene);
    }

    @Override
    public void join(UUID scene) {
        actions.join(scene);
    }

    @Override
    public void move(UUID scene, int by) {
        actions.move(scene, by);
    }
}
