package app.storycore.project.scene;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.base.VisibleText;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotBatchService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotPlace;
import app.storycore.project.ShotService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Groups the shots of a project into scenes. What changes the groups gives them back as they were, for {@link #regroup}.
 *
 * <p>All methods throw {@link NotFoundException} when the owner has no such project, or that has no such shot or scene.
 */
@Service
public class SceneService {

    /** Characters of a heading; what is longer is cut. */
    public static final int HEADING_MAX = 400;

    private static final int NUMBER_MAX = 24;

    private final ProjectService projects;
    private final ShotService shots;
    private final ShotBatchService batches;
    private final Scenes scenes;
    private final Transactions transactions;

    SceneService(
            ProjectService projects,
            ShotService shots,
            ShotBatchService batches,
            Scenes scenes,
            Transactions transactions) {
        this.projects = projects;
        this.shots = shots;
        this.batches = batches;
        this.scenes = scenes;
        this.transactions = transactions;
    }

    /** The scenes that have shots, in their order; none when the project is not this owner's. */
    public List<SceneInfo> list(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> {
            List<Scene> all = scenes.findOwn(projectId.value(), ownerId.value());
            return all.isEmpty() ? List.of() : inOrder(all, shots.outline(projectId, ownerId));
        });
    }

    private static List<SceneInfo> inOrder(List<Scene> all, List<ShotInfo> sequence) {
        Map<UUID, Scene> known = all.stream().collect(Collectors.toMap(Scene::id, Function.identity()));
        Map<UUID, SceneInfo> found = new LinkedHashMap<>();
        for (ShotInfo shot : sequence) {
            Scene scene = shot.scene() == null ? null : known.get(shot.scene());
            if (scene != null && !found.containsKey(scene.id())) {
                found.put(scene.id(), scene.info(found.size() + 1));
            }
        }
        return List.copyOf(found.values());
    }

    /** The scene of each shot that is in one; of none when the project is not this owner's. */
    public Map<ShotId, SceneInfo> byShot(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> {
            List<Scene> all = scenes.findOwn(projectId.value(), ownerId.value());
            return all.isEmpty() ? Map.of() : byShot(all, shots.outline(projectId, ownerId));
        });
    }

    private static Map<ShotId, SceneInfo> byShot(List<Scene> all, List<ShotInfo> sequence) {
        Map<UUID, SceneInfo> known =
                inOrder(all, sequence).stream().collect(Collectors.toMap(SceneInfo::id, Function.identity()));
        return sequence.stream()
                .filter(shot -> shot.scene() != null && known.containsKey(shot.scene()))
                .collect(Collectors.toMap(ShotInfo::id, shot -> known.get(shot.scene())));
    }

    /** Begins a scene at a shot: it takes the rest of the scene in which the shot is. */
    public Map<ShotId, Optional<UUID>> begin(ProjectId projectId, AccountId ownerId, ShotId shotId, String heading) {
        return transactions.write(() -> {
            List<ShotInfo> sequence = shots.outline(projectId, ownerId);
            ShotInfo first = shots.get(projectId, shotId, ownerId);
            Scene scene =
                    scenes.save(new Scene(projectId.value(), UUID.randomUUID(), new NewScene(checked(heading), null)));
            List<ShotInfo> rest = sequence.stream()
                    .filter(shot ->
                            shot.number() >= first.number() && sceneOf(shot).equals(sceneOf(first)))
                    .toList();
            return changed(projectId, ownerId, rest, Optional.of(scene.id()));
        });
    }

    /** Joins a scene with what stands before it. */
    public Map<ShotId, Optional<UUID>> join(ProjectId projectId, AccountId ownerId, UUID sceneId) {
        return transactions.write(() -> {
            List<ShotInfo> sequence = shots.outline(projectId, ownerId);
            List<ShotInfo> joined = of(sequence, sceneId);
            int before = joined.getFirst().number() - 1;
            Optional<UUID> scene = before == 0 ? Optional.empty() : sceneOf(sequence.get(before - 1));
            return changed(projectId, ownerId, joined, scene);
        });
    }

    /** Gives the groups back as they were. */
    public void regroup(ProjectId projectId, AccountId ownerId, Map<ShotId, Optional<UUID>> wanted) {
        batches.assignScenes(projectId, ownerId, wanted);
    }

    /**
     * Gives a scene another heading.
     *
     * @param seen the heading that it is to replace
     * @return the heading as it is kept
     * @throws HeadingChangedException when it has another one by now
     */
    public String rename(ProjectId projectId, AccountId ownerId, UUID sceneId, String seen, String heading) {
        return transactions.write(() -> {
            projects.touch(projectId, ownerId, Set.of());
            Scene scene = scenes.findByIdAndProjectId(sceneId, projectId.value())
                    .orElseThrow(() -> new NotFoundException("scene", sceneId));
            if (!scene.heading().equals(seen)) {
                throw new HeadingChangedException();
            }
            scene.rename(checked(heading));
            return scene.heading();
        });
    }

    /**
     * Where the shots of a scene would stand once it has changed places with a neighbour.
     *
     * @param by -1 for the scene before it, 1 for the one behind it
     * @return empty when there is none
     */
    public List<ShotPlace> moved(ProjectId projectId, AccountId ownerId, UUID sceneId, int by) {
        return transactions.read(() -> {
            List<ShotInfo> sequence = shots.outline(projectId, ownerId);
            List<SceneInfo> order = list(projectId, ownerId);
            int place = order.stream().map(SceneInfo::id).toList().indexOf(sceneId);
            if (place < 0 || place + by < 0 || place + by >= order.size()) {
                return List.of();
            }
            List<ShotInfo> own = of(sequence, sceneId);
            List<ShotInfo> other = of(sequence, order.get(place + by).id());
            int from = by < 0 ? other.getFirst().number() : own.getFirst().number() + other.size();
            List<ShotPlace> places = new ArrayList<>();
            own.forEach(shot -> places.add(new ShotPlace(shot.id(), from + places.size())));
            return places;
        });
    }

    /**
     * Adds shots at the end, with their scenes; all or none.
     *
     * @param groups the scene of each draft, the same one for neighbours of one scene; null for that of the shot before
     */
    public void addAll(
            ProjectId projectId, AccountId ownerId, List<ShotDraft> drafts, List<@Nullable NewScene> groups) {
        transactions.writeOnly(() -> {
            int there = shots.count(projectId, ownerId);
            shots.addAll(projectId, ownerId, drafts);
            List<ShotInfo> sequence = shots.outline(projectId, ownerId);
            group(projectId, ownerId, sequence.subList(there, sequence.size()), groups);
        });
    }

    /** Groups shots that came from elsewhere; called in the transaction that made them. */
    @SuppressWarnings("ReferenceEquality") // two scenes in a row may have the same heading
    public void group(ProjectId projectId, AccountId ownerId, List<ShotInfo> made, List<@Nullable NewScene> groups) {
        Map<ShotId, Optional<UUID>> assigned = new HashMap<>();
        NewScene last = null;
        UUID open = null;
        for (int i = 0; i < made.size(); i++) {
            NewScene scene = groups.get(i);
            if (scene != null && scene != last) {
                open = save(projectId, UUID.randomUUID(), scene);
                last = scene;
            }
            if (open != null) {
                assigned.put(made.get(i).id(), Optional.of(open));
            }
        }
        if (!assigned.isEmpty()) {
            batches.assignScenes(projectId, ownerId, assigned);
        }
    }

    /** Makes scenes without shots, with these ids; called in the transaction that puts shots into them. */
    public void createAll(ProjectId projectId, AccountId ownerId, Map<UUID, NewScene> wanted) {
        transactions.writeOnly(() -> {
            projects.touch(projectId, ownerId, Set.of());
            wanted.forEach((id, scene) -> save(projectId, id, scene));
        });
    }

    private UUID save(ProjectId projectId, UUID id, NewScene sent) {
        NewScene checked = new NewScene(checked(sent.heading()), number(sent.number()));
        return scenes.save(new Scene(projectId.value(), id, checked)).id();
    }

    private static @Nullable String number(@Nullable String sent) {
        String number = sent == null ? "" : VisibleText.line(sent);
        return number.isEmpty() || number.length() > NUMBER_MAX ? null : number;
    }

    private Map<ShotId, Optional<UUID>> changed(
            ProjectId projectId, AccountId ownerId, List<ShotInfo> some, Optional<UUID> scene) {
        Map<ShotId, Optional<UUID>> before = new HashMap<>();
        Map<ShotId, Optional<UUID>> after = new HashMap<>();
        some.forEach(shot -> {
            before.put(shot.id(), sceneOf(shot));
            after.put(shot.id(), scene);
        });
        batches.assignScenes(projectId, ownerId, after);
        return before;
    }

    private static List<ShotInfo> of(List<ShotInfo> sequence, UUID sceneId) {
        List<ShotInfo> found =
                sequence.stream().filter(shot -> sceneId.equals(shot.scene())).toList();
        if (found.isEmpty()) {
            throw new NotFoundException("scene", sceneId);
        }
        return found;
    }

    private static Optional<UUID> sceneOf(ShotInfo shot) {
        return Optional.ofNullable(shot.scene());
    }

    private static String checked(String heading) {
        return VisibleText.cut(VisibleText.line(heading), HEADING_MAX);
    }
}
