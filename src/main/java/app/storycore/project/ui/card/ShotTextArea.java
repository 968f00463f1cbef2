package app.storycore.project.ui.card;

import app.storycore.base.ui.WrittenText;
import app.storycore.project.ui.edit.ShotField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * A text of a shot that two windows may write at once: what somebody is writing just now stays as it is, and it is told
 * over which text it was written.
 */
final class ShotTextArea extends TextArea {

    private static final int HEAR_AFTER_MS = 300;
    private static final String VALUE = "element.value";

    private final ShotField name;
    private final ShotFieldListener listener;
    private String seen = "";
    private boolean writing;
    private boolean outdated;

    ShotTextArea(ShotField name, ShotFieldListener listener) {
        this.name = name;
        this.listener = listener;
        WrittenText.writtenIn(this);
        getElement().setAttribute("data-draft", name.name());
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(HEAR_AFTER_MS);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                written(change.getValue());
            }
        });
        getElement().addEventListener("focusin", event -> writing = true);
        // what was typed in the last moment is not heard yet, so the event brings it
        getElement()
                .addEventListener(
                        "focusout",
                        event -> left(event.getEventData().get(VALUE).asString()))
                .addEventData(VALUE);
    }

    /**
     * Shows a text; nobody is told, since nobody wrote.
     *
     * @param stored as it is in the database
     */
    void show(String text, String stored) {
        outdated = writing && !getValue().equals(text);
        if (!outdated) {
            seen = stored;
            setValue(text);
        }
    }

    /** What is written in it is stored now. */
    void kept(String text) {
        seen = text;
    }

    /** Takes what was typed in the last moment. */
    void hear(String text) {
        if (!text.equals(getValue())) {
            setValue(text);
            written(text);
        }
    }

    private void written(String text) {
        listener.editedText(name, seen, draft -> name.write(text, draft));
    }

    private void left(String text) {
        writing = false;
        hear(text);
        listener.paused();
        if (outdated) {
            outdated = false;
            listener.outdated(name);
        }
    }
}
