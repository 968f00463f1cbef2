package app.storycore.project.script;

import app.storycore.account.AccountId;
import app.storycore.base.Transactions;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotBatchService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotPlace;
import app.storycore.project.ShotService;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.scene.SceneService;
import app.storycore.project.script.compare.ScriptPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes updates of boards back and makes them again; whatever others have changed meanwhile stays. */
@Component
class UpdateHistory {

    private final ShotService shots;
    private final ShotBatchService batches;
    private final SceneService scenes;
    private final ScriptMemory memory;
    private final Transactions transactions;

    UpdateHistory(
            ShotService shots,
            ShotBatchService batches,
            SceneService scenes,
            ScriptMemory memory,
            Transactions transactions) {
        this.shots = shots;
        this.batches = batches;
        this.scenes = scenes;
        this.memory = memory;
        this.transactions = transactions;
    }

    /** Makes the board one state of an update after it was the other. */
    void change(ScriptUpdate update, AccountId ownerId, BoardState from, BoardState to) {
        update.went(transactions.write(() -> changed(update, ownerId, from, to)));
    }

    private List<ShotInfo> changed(ScriptUpdate update, AccountId ownerId, BoardState from, BoardState to) {
        ProjectId projectId = update.projectId();
        Set<ShotId> leaving = new HashSet<>(from.order().keySet());
        leaving.removeAll(to.order().keySet());
        List<ShotInfo> gone = leaving.isEmpty() ? List.of() : batches.deleteAll(projectId, ownerId, leaving);
        if (!update.gone().isEmpty()) {
            batches.restore(projectId, ownerId, update.gone());
        }
        if (!to.drafts().isEmpty()) {
            batches.editAll(projectId, ownerId, to.drafts().keySet(), shot -> draft(shot, from, to));
        }
        place(projectId, ownerId, merged(to.order(), shots.outline(projectId, ownerId)));
        rename(projectId, ownerId, unchangedSince(from, to, scenes.list(projectId, ownerId)));
        memory.restore(projectId, from.said().keySet(), to.said());
        return gone;
    }

    /** Only what still is as the update left it: what was written since stays. */
    private static ShotDraft draft(ShotInfo shot, BoardState from, BoardState to) {
        ShotDraft written = Objects.requireNonNull(from.drafts().get(shot.id()));
        ShotDraft wanted = Objects.requireNonNull(to.drafts().get(shot.id()));
        ShotDraft draft = shot.draft();
        for (ScriptPart part : ScriptPart.values()) {
            if (part.isSame(draft, written)) {
                draft = part.take(wanted, draft);
            }
        }
        return draft;
    }

    /** The wanted headings of scenes that still have the one which the update left. */
    private static Map<UUID, String> unchangedSince(BoardState from, BoardState to, List<SceneInfo> now) {
        Map<UUID, String> wanted = new HashMap<>();
        for (SceneInfo scene : now) {
            String heading = to.headings().get(scene.id());
            if (heading != null && scene.heading().equals(from.headings().get(scene.id()))) {
                wanted.put(scene.id(), heading);
            }
        }
        return wanted;
    }

    /** Gives scenes other headings, and returns those that they had. */
    Map<UUID, String> rename(ProjectId projectId, AccountId ownerId, Map<UUID, String> headings) {
        Map<UUID, String> before = new HashMap<>();
        if (!headings.isEmpty()) {
            for (SceneInfo scene : scenes.list(projectId, ownerId)) {
                String wanted = headings.get(scene.id());
                if (wanted != null) {
                    before.put(scene.id(), scene.heading());
                    scenes.rename(projectId, ownerId, scene.id(), scene.heading(), wanted);
                }
            }
        }
        return before;
    }

    /** Puts all these shots at their places and into their scenes. */
    void place(ProjectId projectId, AccountId ownerId, SequencedMap<ShotId, Optional<UUID>> order) {
        List<ShotPlace> places = new ArrayList<>();
        order.keySet().forEach(shotId -> places.add(new ShotPlace(shotId, places.size() + 1)));
        batches.place(projectId, ownerId, places, order);
    }

    /** An order without those who are gone; who came in meanwhile stands behind the same shot, in its scene. */
    private static SequencedMap<ShotId, Optional<UUID>> merged(
            SequencedMap<ShotId, Optional<UUID>> wanted, List<ShotInfo> now) {
        Map<Optional<ShotId>, List<ShotId>> others = new HashMap<>();
        Set<ShotId> there = new HashSet<>();
        Optional<ShotId> before = Optional.empty();
        for (ShotInfo shot : now) {
            there.add(shot.id());
            if (wanted.containsKey(shot.id())) {
                before = Optional.of(shot.id());
            } else {
                others.computeIfAbsent(before, first -> new ArrayList<>()).add(shot.id());
            }
        }
        SequencedMap<ShotId, Optional<UUID>> order = new LinkedHashMap<>();
        others.getOrDefault(Optional.<ShotId>empty(), List.of()).forEach(id -> order.put(id, Optional.empty()));
        wanted.forEach((id, scene) -> {
            if (there.contains(id)) {
                order.put(id, scene);
                others.getOrDefault(Optional.of(id), List.of()).forEach(other -> order.put(other, scene));
            }
        });
        return order;
    }
}
