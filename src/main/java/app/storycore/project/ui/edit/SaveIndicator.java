package app.storycore.project.ui.edit;

import app.storycore.project.ProjectId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;

/** Says whether everything written on a page is kept: Saving, Saved, or Not saved with the reason. */
public final class SaveIndicator extends Div {

    private static final String DETAIL = "event.detail";

    private final Set<Object> pending = new HashSet<>();
    private final SequencedMap<Object, String> troubles = new LinkedHashMap<>();
    private final Span word = new Span();
    private final Span trouble = new Span();
    private final Span away = new Span();
    private Runnable whenSaved = () -> {};

    public SaveIndicator() {
        addClassName("save-state");
        word.addClassName("save-state-word");
        trouble.addClassName("save-state-trouble");
        getElement().setAttribute("role", "status");
        away.addClassName("save-state-away");
        away.getElement().setAttribute("data-away", getTranslation("project.save.away"));
        getElement().setAttribute("data-saving", getTranslation("project.save.saving"));
        getElement().setAttribute("data-not-saved", getTranslation("project.save.not-saved"));
        add(word, trouble, away);
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

    /** What could not be kept and why, if something written would be lost now; the first of several. */
    public Optional<String> trouble() {
        return troubles.values().stream().findFirst();
    }

    /**
     * From now on {@code listener} is told what {@code drafts.js} does not know to be stored: when the page is opened, and
     * every few seconds while there is something, or something could not be kept.
     *
     * @param projectId whose texts
     */
    public void whenUnsaved(ProjectId projectId, Consumer<List<UnsavedText>> listener) {
        getElement()
                .addEventListener(
                        "studio-unsaved",
                        event -> listener.accept(
                                UnsavedText.read(event.getEventData().path(DETAIL))))
                .addEventData(DETAIL);
        addAttachListener(
                attach -> getElement().executeJs("window.studio?.drafts?.watch(this, $0)", projectId.toString()));
    }

    private void show() {
        if (!troubles.isEmpty()) {
            show("not-saved", troubles.firstEntry().getValue());
        } else if (!pending.isEmpty()) {
            show("saving", "");
        } else {
            show("saved", "");
        }
    }

    private void show(String state, String reason) {
        String said = getTranslation("project.save." + state);
        getElement().setAttribute("data-save", state);
        word.setText(said);
        // drafts.js may show otherwise, and goes by these
        getElement().setAttribute("data-told", state);
        getElement().setAttribute("data-told-word", said);
        trouble.setText(reason);
        trouble.setVisible(!reason.isEmpty());
    }
}
