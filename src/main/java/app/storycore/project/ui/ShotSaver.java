package app.storycore.project.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.NotFoundException;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.ShotDraft;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is written of shots, and says so.
 *
 * <p>Each field is stored by itself, so that one that cannot be kept does not hold back the others, and edits of different
 * fields in two tabs do not undo each other. What cannot be kept stays here, and on its card, until it can.
 */
final class ShotSaver {

    private static final Logger LOG = LoggerFactory.getLogger(ShotSaver.class);

    /** Stores one change of a shot as it is now. */
    @FunctionalInterface
    interface Store {
        void edit(UUID shotId, UnaryOperator<ShotDraft> change);
    }

    private record Place(UUID shotId, ShotField field) {}

    private final PendingEdits pending = new PendingEdits();
    private final SaveState state;
    private final Store store;
    private final ToIntFunction<UUID> numberOf;

    ShotSaver(SaveState state, Store store, ToIntFunction<UUID> numberOf) {
        this.state = state;
        this.store = store;
        this.numberOf = numberOf;
    }

    /** Somebody wrote; it is stored when they pause or leave. */
    void edited(UUID shotId, ShotField field, UnaryOperator<ShotDraft> edit) {
        pending.put(shotId, field, edit);
        state.saving(new Place(shotId, field));
    }

    /** Somebody wrote what cannot even be read. */
    void unreadable(UUID shotId, ShotField field, String explanation) {
        pending.remove(shotId, field);
        state.notSaved(new Place(shotId, field), inShot(shotId, explanation));
    }

    /** Stores what is written of one shot. */
    void store(UUID shotId) {
        pending.of(shotId).forEach((field, edit) -> store(new Place(shotId, field), edit));
    }

    /** Stores what is written of all shots. */
    void storeAll() {
        pending.shotIds().forEach(this::store);
    }

    /** The sequence itself was changed, and that is kept. */
    void keptSequence() {
        state.saved(this);
    }

    /** Lets go of what is written of a shot that its author deleted. */
    void forget(UUID shotId) {
        for (ShotField field : ShotField.values()) {
            pending.remove(shotId, field);
            state.saved(new Place(shotId, field));
        }
    }

    ShotDraft over(UUID shotId, ShotDraft stored) {
        return pending.over(shotId, stored);
    }

    private void store(Place place, UnaryOperator<ShotDraft> edit) {
        try {
            store.edit(place.shotId(), edit);
            pending.remove(place.shotId(), place.field());
            state.saved(place);
        } catch (ProjectRejectedException refused) {
            state.notSaved(place, inShot(place.shotId(), ProjectWords.of(refused.reason())));
        } catch (NotFoundException gone) {
            state.notSaved(place, inShot(place.shotId(), translate("shot.save.gone")));
        } catch (RuntimeException failure) {
            LOG.error("Could not keep {} of shot {}", place.field(), place.shotId(), failure);
            state.notSaved(place, inShot(place.shotId(), translate("shot.save.failed")));
        }
    }

    private String inShot(UUID shotId, String explanation) {
        return translate("shot.save.inShot", numberOf.applyAsInt(shotId), explanation);
    }
}
