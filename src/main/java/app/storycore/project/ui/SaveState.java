package app.storycore.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Says whether everything written on a page is kept: Saving, Saved, or Not saved with the reason. */
public final class SaveState extends Div {

    private final Set<Object> pending = new HashSet<>();
    private final Map<Object, String> troubles = new LinkedHashMap<>();
    private final Span word = new Span();
    private final Span trouble = new Span();
    private Runnable whenSaved = () -> {};

    public SaveState() {
        addClassName("save-state");
        word.addClassName("save-state-word");
        trouble.addClassName("save-state-trouble");
        getElement().setAttribute("role", "status");
        add(word, trouble);
        show();
    }

    /** {@code what} has been changed and is not kept yet. */
    public void saving(Object what) {
        pending.add(what);
        show();
    }

    /** {@code what} is kept, or is gone. */
    public void saved(Object what) {
        pending.remove(what);
        troubles.remove(what);
        show();
        whenSaved.run();
    }

    /** From now on {@code listener} is told whenever something was kept. */
    public void whenSaved(Runnable listener) {
        whenSaved = listener;
    }

    /** {@code what} could not be kept. */
    public void notSaved(Object what, String reasonAndWhatToDo) {
        pending.remove(what);
        troubles.put(what, reasonAndWhatToDo);
        show();
    }

    /** Whether something written would be lost now. */
    public boolean hasTrouble() {
        return !troubles.isEmpty();
    }

    private void show() {
        if (!troubles.isEmpty()) {
            show("not-saved", troubles.values().iterator().next());
        } else if (!pending.isEmpty()) {
            show("saving", "");
        } else {
            show("saved", "");
        }
    }

    private void show(String state, String reason) {
        getElement().setAttribute("data-save", state);
        word.setText(getTranslation("project.save." + state));
        trouble.setText(reason);
        trouble.setVisible(!reason.isEmpty());
    }
}
