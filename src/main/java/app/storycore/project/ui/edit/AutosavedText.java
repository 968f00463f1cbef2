package app.storycore.project.ui.edit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.NotFoundException;
import app.storycore.base.disk.DiskFullException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A field whose text is stored when its author pauses or leaves it. When another window has stored another text meanwhile,
 * it asks which one stays.
 */
public final class AutosavedText {

    private static final Logger LOG = LoggerFactory.getLogger(AutosavedText.class);
    private static final int HEAR_AFTER_MS = 300;
    private static final int STORE_AFTER_MS = 2_000;
    private static final String VALUE = "element.value";

    /** Stores a text. */
    @FunctionalInterface
    public interface Store {

        /**
         * @param over what its author had before the eyes
         * @throws WrittenMeanwhileException when something else than {@code over} is stored
         */
        void write(String over, String text);
    }

    /** Another text is stored than the one that was written over. */
    public static final class WrittenMeanwhileException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String theirs;

        private WrittenMeanwhileException(String theirs) {
            this.theirs = theirs;
        }

        /** Throws unless {@code stored} is what was written over, or what was written. */
        public static void unless(String stored, String over, String text) {
            if (!stored.equals(over) && !stored.equals(text)) {
                throw new WrittenMeanwhileException(stored);
            }
        }
    }

    private final TextFieldBase<?, String> field;
    private final String name;
    private final UnaryOperator<String> kept;
    private final Store store;
    private final Function<RuntimeException, Optional<String>> explain;
    private final SaveIndicator state;
    private final BrowserDrafts drafts;
    private final Div question = new Div();
    private String seen = "";
    private String newest = "";
    private boolean writing;

    /**
     * @param name of the field, unlike all others of the project
     * @param kept a text as it is stored
     * @param explain says why a text was refused, empty for what is no refusal
     */
    public AutosavedText(
            TextFieldBase<?, String> field,
            String name,
            UnaryOperator<String> kept,
            Store store,
            Function<RuntimeException, Optional<String>> explain,
            SaveIndicator state,
            BrowserDrafts drafts) {
        this.field = field;
        this.name = name;
        this.kept = kept;
        this.store = store;
        this.explain = explain;
        this.state = state;
        this.drafts = drafts;
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(HEAR_AFTER_MS);
        field.getElement().setAttribute("data-draft", name);
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && isWritten()) {
                state.saving(this);
            }
        });
        field.getElement().addEventListener("focusin", event -> writing = true);
        // what was typed in the last moment is not heard yet, so the event brings it
        field.getElement()
                .addEventListener(
                        "focusout",
                        event -> left(event.getEventData().path(VALUE).asString("")))
                .addEventData(VALUE);
        field.getElement().addEventListener("input", event -> store()).debounce(STORE_AFTER_MS, DebouncePhase.TRAILING);
    }

    /** Where the question stands, if there is one; to be placed at the field. */
    public Div question() {
        return question;
    }

    /** Shows what is stored now; what is being written stays, and so does a text that somebody is about to change. */
    public void show(String stored) {
        newest = stored;
        if (!writing && !isWritten()) {
            seen = stored;
            if (!kept.apply(field.getValue()).equals(stored)) {
                field.setValue(stored);
            }
        }
    }

    /** Whether something is written that is not stored. */
    public boolean isWritten() {
        return !kept.apply(field.getValue()).equals(seen);
    }

    /** What is written and not stored, if it is not empty. */
    public Optional<String> unsaved() {
        return isWritten() ? Optional.of(field.getValue()).filter(text -> !text.isBlank()) : Optional.empty();
    }

    /** Stores what is written, if somebody has been writing since it was stored last. */
    public void storeOpen() {
        if (writing || isWritten()) {
            store();
        }
    }

    /** Stores what is written. */
    public void store() {
        String text = kept.apply(field.getValue());
        if (text.equals(seen)) {
            settled(field.getValue());
            return;
        }
        try {
            store.write(seen, text);
            seen = text;
            newest = text;
            settled(field.getValue());
        } catch (WrittenMeanwhileException meanwhile) {
            state.notSaved(this, translate("project.save.meanwhile"));
            ask(meanwhile.theirs);
        } catch (NotFoundException gone) {
            state.notSaved(this, translate("project.save.gone"));
        } catch (DiskFullException full) {
            state.notSaved(this, translate("shot.save.full"));
        } catch (RuntimeException failure) {
            state.notSaved(this, explain.apply(failure).orElseGet(() -> unexpected(failure)));
        }
    }

    /** Whether a text was typed into this field. */
    public boolean isOf(UnsavedText text) {
        return text.shotId() == null && text.field().equals(name);
    }

    /**
     * Takes in what was typed into this field and never reached the server.
     *
     * @return whether it has something again which was not stored
     */
    public boolean takeIn(UnsavedText text) {
        if (isWritten()) {
            store();
            return false;
        } else if (kept.apply(text.value()).equals(seen)) {
            settled(text.value());
            return false;
        }
        seen = text.over() == null ? seen : kept.apply(text.over());
        field.setValue(text.value());
        store();
        return true;
    }

    /** Lets go of what is written: nobody can keep it any more. */
    public void forget() {
        if (isWritten()) {
            drafts.discarded(null, name);
        }
        state.saved(this);
    }

    private String unexpected(RuntimeException failure) {
        LOG.error("Could not keep {}; it is tried again", name, failure);
        return translate("project.save.failed");
    }

    private void left(String text) {
        writing = false;
        if (!text.equals(field.getValue())) {
            field.setValue(text);
        }
        store();
        show(newest);
    }

    private void settled(String text) {
        question.removeAll();
        drafts.stored(null, name, text);
        state.saved(this);
    }

    private void ask(String theirs) {
        boolean asked = question.getChildren()
                .anyMatch(child -> child instanceof PromptConflict conflict && conflict.isAbout(theirs));
        if (!asked) {
            question.removeAll();
            question.add(new PromptConflict(
                    translate("project.conflict"), theirs, () -> keepMine(theirs), () -> takeTheirs(theirs)));
        }
    }

    private void keepMine(String theirs) {
        seen = theirs;
        store();
    }

    private void takeTheirs(String theirs) {
        seen = theirs;
        newest = theirs;
        field.setValue(theirs);
        drafts.discarded(null, name);
        settled(theirs);
    }
}
