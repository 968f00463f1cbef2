package app.storycore.project.ui;

import app.storycore.project.ShotDraft;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotPlace;
import app.storycore.project.ShotService;
import app.storycore.project.ui.EditHistory.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Changes of one project's sequence, each remembered so that it can be taken back. */
final class ShotChanges {

    /** Shots as they were when they were deleted last. */
    private static final class Deleted {
        private List<ShotInfo> shots;

        Deleted(List<ShotInfo> shots) {
            this.shots = shots;
        }
    }

    private final ShotService service;
    private final UUID projectId;
    private final UUID ownerId;
    private final EditHistory history;

    ShotChanges(ShotService service, UUID projectId, UUID ownerId, EditHistory history) {
        this.service = service;
        this.projectId = projectId;
        this.ownerId = ownerId;
        this.history = history;
    }

    UUID add() {
        return added(service.add(projectId, ownerId, ShotDraft.empty()));
    }

    UUID addBehind(UUID shotId) {
        return added(service.addBehind(projectId, shotId, ownerId, ShotDraft.empty()));
    }

    UUID duplicate(UUID shotId) {
        return added(service.duplicate(projectId, shotId, ownerId));
    }

    /** The new shot is read again when it is taken back: by then somebody may have written into it. */
    private UUID added(ShotInfo shot) {
        Deleted gone = new Deleted(List.of());
        history.did(new Step(
                () -> gone.shots = service.deleteAll(projectId, ownerId, List.of(shot.id())),
                () -> service.restore(projectId, ownerId, gone.shots)));
        return shot.id();
    }

    /**
     * @param number the place, from 1, of the first of them
     * @param numberOf where each shot stands now
     */
    void move(List<UUID> shotIds, int number, ToIntFunction<UUID> numberOf) {
        List<ShotPlace> before = new ArrayList<>();
        List<ShotPlace> after = new ArrayList<>();
        for (UUID shotId : shotIds) {
            before.add(new ShotPlace(shotId, numberOf.applyAsInt(shotId)));
            after.add(new ShotPlace(shotId, Math.max(1, number) + after.size()));
        }
        place(after);
        history.did(new Step(() -> place(before), () -> place(after)));
    }

    private void place(List<ShotPlace> places) {
        if (places.size() == 1) {
            ShotPlace only = places.getFirst();
            service.move(projectId, only.shotId(), ownerId, only.number());
        } else {
            service.place(projectId, ownerId, places);
        }
    }

    /** Deletes shots, and gives the step that brings them back. */
    Step delete(Collection<UUID> shotIds) {
        List<UUID> wanted = List.copyOf(shotIds);
        Deleted gone = new Deleted(service.deleteAll(projectId, ownerId, wanted));
        Step step = new Step(
                () -> service.restore(projectId, ownerId, gone.shots),
                () -> gone.shots = service.deleteAll(projectId, ownerId, wanted));
        history.did(step);
        return step;
    }

    /** Writes the same into these fields of many shots. */
    void write(Collection<UUID> shotIds, Collection<ShotField> fields, ShotDraft values) {
        List<ShotInfo> before = service.find(projectId, ownerId, shotIds);
        UnaryOperator<ShotDraft> change = draft -> over(draft, fields, values);
        Runnable again = () -> before.forEach(shot -> service.edit(projectId, shot.id(), ownerId, change));
        Runnable back = () -> before.forEach(
                shot -> service.edit(projectId, shot.id(), ownerId, draft -> over(draft, fields, shot.draft())));
        again.run();
        history.did(new Step(back, again));
    }

    private static ShotDraft over(ShotDraft draft, Collection<ShotField> fields, ShotDraft values) {
        ShotDraft changed = draft;
        for (ShotField field : fields) {
            changed = field.take(values, changed);
        }
        return changed;
    }

    /** A field was written and stored. */
    void written(UUID shotId, ShotField field, ShotDraft before, ShotDraft after) {
        if (!before.equals(after)) {
            history.did(new Step(
                    () -> service.edit(projectId, shotId, ownerId, now -> field.take(before, now)),
                    () -> service.edit(projectId, shotId, ownerId, now -> field.take(after, now))));
        }
    }
}
