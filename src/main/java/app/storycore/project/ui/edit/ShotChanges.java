package app.storycore.project.ui.edit;

import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotPlace;
import app.storycore.project.ui.edit.EditHistory.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Changes of one project's sequence, each remembered so that it can be taken back. */
public final class ShotChanges {

    /** Shots as they were when they were deleted last. */
    private static final class Deleted {
        private List<ShotInfo> shots;

        Deleted(List<ShotInfo> shots) {
            this.shots = shots;
        }
    }

    private final OpenSequence open;
    private final EditHistory history;

    public ShotChanges(OpenSequence open, EditHistory history) {
        this.open = open;
        this.history = history;
    }

    public ShotId add() {
        return added(open.shots().add(open.projectId(), open.ownerId(), ShotDraft.empty()));
    }

    public ShotId addBehind(ShotId shotId) {
        return added(open.shots().addBehind(open.projectId(), shotId, open.ownerId(), ShotDraft.empty()));
    }

    public ShotId duplicate(ShotId shotId) {
        return added(open.shots().duplicate(open.projectId(), shotId, open.ownerId()));
    }

    /** The new shot is read again when it is taken back: by then somebody may have written into it. */
    private ShotId added(ShotInfo shot) {
        Deleted gone = new Deleted(List.of());
        history.did(new Step(() -> gone.shots = open.delete(List.of(shot.id())), () -> open.restore(gone.shots)));
        return shot.id();
    }

    /**
     * @param number the place, from 1, of the first of them
     * @param numberOf where each shot stands now
     */
    public void move(List<ShotId> shotIds, int number, ToIntFunction<ShotId> numberOf) {
        Map<ShotId, Optional<UUID>> scenes = scenesOf(shotIds);
        List<ShotPlace> before = new ArrayList<>();
        List<ShotPlace> after = new ArrayList<>();
        for (ShotId shotId : shotIds) {
            before.add(new ShotPlace(shotId, numberOf.applyAsInt(shotId)));
            after.add(new ShotPlace(shotId, Math.max(1, number) + after.size()));
        }
        place(after);
        history.did(new Step(() -> placeBack(before, scenes), () -> place(after)));
    }

    private Map<ShotId, Optional<UUID>> scenesOf(List<ShotId> shotIds) {
        return open.find(shotIds).stream()
                .collect(Collectors.toMap(ShotInfo::id, shot -> Optional.ofNullable(shot.scene())));
    }

    private void placeBack(List<ShotPlace> places, Map<ShotId, Optional<UUID>> scenes) {
        open.batches().place(open.projectId(), open.ownerId(), places, scenes);
    }

    /** Begins a scene at a shot. */
    public void beginScene(ShotId shotId, String heading) {
        regrouped(() -> open.scenes().begin(open.projectId(), open.ownerId(), shotId, heading));
    }

    /** Joins a scene with what stands before it. */
    public void joinScene(UUID sceneId) {
        regrouped(() -> open.scenes().join(open.projectId(), open.ownerId(), sceneId));
    }

    private void regrouped(Supplier<Map<ShotId, Optional<UUID>>> work) {
        Map<ShotId, Optional<UUID>> before = work.get();
        Map<ShotId, Optional<UUID>> after = scenesOf(List.copyOf(before.keySet()));
        history.did(new Step(() -> regroup(before), () -> regroup(after)));
    }

    private void regroup(Map<ShotId, Optional<UUID>> groups) {
        open.scenes().regroup(open.projectId(), open.ownerId(), groups);
    }

    /** Gives a scene another heading, unless somebody else has done so since {@code before} was seen. */
    public void renameScene(UUID sceneId, String before, String heading) {
        String after = rename(sceneId, before, heading);
        history.did(new Step(() -> rename(sceneId, after, before), () -> rename(sceneId, before, after)));
    }

    /** Returns the heading as it is kept. */
    private String rename(UUID sceneId, String before, String heading) {
        return open.scenes().rename(open.projectId(), open.ownerId(), sceneId, before, heading);
    }

    /** @param by -1 to the front, 1 to the back */
    public void moveScene(UUID sceneId, int by, ToIntFunction<ShotId> numberOf) {
        List<ShotPlace> places = open.scenes().moved(open.projectId(), open.ownerId(), sceneId, by);
        if (!places.isEmpty()) {
            move(
                    places.stream().map(ShotPlace::shotId).toList(),
                    places.getFirst().number(),
                    numberOf);
        }
    }

    private void place(List<ShotPlace> places) {
        if (places.size() == 1) {
            ShotPlace only = places.getFirst();
            open.shots().move(open.projectId(), only.shotId(), open.ownerId(), only.number());
        } else {
            open.batches().place(open.projectId(), open.ownerId(), places);
        }
    }

    /** Deletes shots, and gives the step that brings them back. */
    public Step delete(Collection<ShotId> shotIds) {
        List<ShotId> wanted = List.copyOf(shotIds);
        Deleted gone = new Deleted(open.delete(wanted));
        Step step = new Step(() -> open.restore(gone.shots), () -> gone.shots = open.delete(wanted));
        history.did(step);
        return step;
    }

    /** Writes the same into these fields of many shots. */
    public void write(Collection<ShotId> shotIds, Collection<ShotField> fields, ShotDraft values) {
        Map<ShotId, ShotDraft> before =
                open.find(shotIds).stream().collect(Collectors.toMap(ShotInfo::id, ShotInfo::draft));
        Runnable again = () -> edit(before.keySet(), shot -> over(shot.draft(), fields, values));
        Runnable back =
                () -> edit(before.keySet(), shot -> over(shot.draft(), fields, before.getOrDefault(shot.id(), values)));
        again.run();
        history.did(new Step(back, again));
    }

    private void edit(Collection<ShotId> shotIds, Function<ShotInfo, ShotDraft> change) {
        open.batches().editAll(open.projectId(), open.ownerId(), shotIds, change);
    }

    private static ShotDraft over(ShotDraft draft, Collection<ShotField> fields, ShotDraft values) {
        ShotDraft changed = draft;
        for (ShotField field : fields) {
            changed = field.take(values, changed);
        }
        return changed;
    }

    /** A field was written and stored. */
    public void written(ShotId shotId, ShotField field, ShotDraft before, ShotDraft after) {
        if (!before.equals(after)) {
            history.did(new Step(
                    () -> open.edit(shotId, now -> field.take(before, now)),
                    () -> open.edit(shotId, now -> field.take(after, now))));
        }
    }
}
