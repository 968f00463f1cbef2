package app.storycore.project.ui.edit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.NotFoundException;
import app.storycore.base.disk.DiskFullException;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ui.words.ProjectText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is written of shots, and says so.
 *
 * <p>Each field is stored by itself, so that one that cannot be kept does not hold back the others, and edits of different
 * fields in two tabs do not undo each other. What cannot be kept stays here, and on its card, until it can.
 */
public final class ShotAutosave {

    private static final Logger LOG = LoggerFactory.getLogger(ShotAutosave.class);

    /** Stores one change of a shot as it is now. */
    @FunctionalInterface
    public interface Store {
        void edit(ShotId shotId, UnaryOperator<ShotDraft> change);
    }

    /** Who hears how it went. */
    public interface Listener {
        /** A field is stored. */
        void kept(ShotId shotId, ShotField field, ShotDraft before, ShotDraft after);

        /** What was written into a field is not wanted any more. */
        void letGo(ShotId shotId, ShotField field);

        /** Somebody else has stored another text meanwhile; neither is lost until one is chosen. */
        void metAnother(ShotId shotId, ShotField field, String theirs);
    }

    private record Place(ShotId shotId, ShotField field) {}

    /** The text in the database is not the one that was written over. */
    private static final class WrittenMeanwhileException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String theirs;

        WrittenMeanwhileException(String theirs) {
            this.theirs = theirs;
        }
    }

    private final PendingEdits pending = new PendingEdits();
    private final SaveIndicator state;
    private final Store store;
    private final Function<ShotId, String> numberOf;
    private final Listener listener;
    private final Map<Place, String> writtenOver = new HashMap<>();
    private final Set<Place> failing = new HashSet<>();

    public ShotAutosave(SaveIndicator state, Store store, Function<ShotId, String> numberOf, Listener listener) {
        this.state = state;
        this.store = store;
        this.numberOf = numberOf;
        this.listener = listener;
    }

    /**
     * Somebody wrote a text.
     *
     * @param over the stored one that its author had before the eyes
     */
    public void editedText(ShotId shotId, ShotField field, String over, UnaryOperator<ShotDraft> edit) {
        writtenOver.putIfAbsent(new Place(shotId, field), over);
        edited(shotId, field, edit);
    }

    /** Of two texts, the one written here is to stay. */
    public void keepMine(ShotId shotId, ShotField field, String theirs) {
        writtenOver.put(new Place(shotId, field), theirs);
        store(shotId);
    }

    /** Of two texts, the other one is to stay. */
    public void takeTheirs(ShotId shotId, ShotField field) {
        letGo(shotId, field);
    }

    /** Somebody wrote; it is stored when they pause or leave. */
    public void edited(ShotId shotId, ShotField field, UnaryOperator<ShotDraft> edit) {
        pending.put(shotId, field, edit);
        state.saving(new Place(shotId, field));
    }

    /** Somebody wrote what cannot even be read. */
    public void unreadable(ShotId shotId, ShotField field, String explanation) {
        pending.remove(shotId, field);
        state.notSaved(new Place(shotId, field), inShot(shotId, explanation));
    }

    /** Stores what is written of one shot. */
    public void store(ShotId shotId) {
        pending.of(shotId).forEach((field, edit) -> store(new Place(shotId, field), edit));
    }

    /** Stores what is written of all shots. */
    public void storeAll() {
        pending.shotIds().forEach(this::store);
    }

    /** The sequence itself was changed, and that is kept. */
    public void keptSequence() {
        state.saved(this);
    }

    /** Lets go of what is written of a shot that its author deleted. */
    public void forget(ShotId shotId) {
        for (ShotField field : ShotField.values()) {
            letGo(shotId, field);
        }
    }

    private void letGo(ShotId shotId, ShotField field) {
        forget(shotId, field);
        listener.letGo(shotId, field);
    }

    private void forget(ShotId shotId, ShotField field) {
        Place place = new Place(shotId, field);
        writtenOver.remove(place);
        pending.remove(shotId, field);
        failing.remove(place);
        state.saved(place);
    }

    /** Whether something written of a shot waits to be stored. */
    public boolean isWaiting(ShotId shotId, ShotField field) {
        return pending.of(shotId).containsKey(field);
    }

    public ShotDraft over(ShotId shotId, ShotDraft stored) {
        return pending.over(shotId, stored);
    }

    private void store(Place place, UnaryOperator<ShotDraft> edit) {
        ShotDraft[] before = {ShotDraft.empty()};
        try {
            store.edit(place.shotId(), now -> {
                before[0] = now;
                return written(place, edit, now);
            });
            forget(place.shotId(), place.field());
            listener.kept(place.shotId(), place.field(), before[0], edit.apply(before[0]));
        } catch (WrittenMeanwhileException meanwhile) {
            state.notSaved(place, inShot(place.shotId(), conflict(place.field())));
            listener.metAnother(place.shotId(), place.field(), meanwhile.theirs);
        } catch (ProjectRejectedException refused) {
            state.notSaved(place, inShot(place.shotId(), ProjectText.of(refused.reason())));
        } catch (NotFoundException gone) {
            state.notSaved(place, inShot(place.shotId(), translate("shot.save.gone")));
        } catch (DiskFullException full) {
            state.notSaved(place, inShot(place.shotId(), translate("shot.save.full")));
        } catch (RuntimeException failure) {
            log(place, failure);
            state.notSaved(place, inShot(place.shotId(), translate("shot.save.failed")));
        }
    }

    /** In full at the first of several attempts. */
    private void log(Place place, RuntimeException failure) {
        if (failing.add(place)) {
            LOG.error("Could not keep {} of shot {}; it is tried again", place.field(), place.shotId(), failure);
        }
    }

    private ShotDraft written(Place place, UnaryOperator<ShotDraft> edit, ShotDraft now) {
        ShotDraft changed = edit.apply(now);
        if (place.field().isText()) {
            String stored = place.field().text(now);
            String over = writtenOver.getOrDefault(place, stored);
            if (!stored.equals(over) && !stored.equals(place.field().text(changed))) {
                throw new WrittenMeanwhileException(stored);
            }
        }
        return changed;
    }

    private static String conflict(ShotField field) {
        return field == ShotField.PROMPT
                ? translate("shot.conflict.state")
                : translate("shot.conflict.state.text", ShotFieldText.of(field));
    }

    private String inShot(ShotId shotId, String explanation) {
        return translate("shot.save.inShot", numberOf.apply(shotId), explanation);
    }
}
