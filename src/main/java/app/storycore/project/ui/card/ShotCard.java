package app.storycore.project.ui.card;

import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ui.edit.ShotField;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One shot of the sequence: its picture, its fields and what can be done with it. */
public final class ShotCard extends Article implements DropTarget<ShotCard>, ShotFields.Listener {

    /** What a card wants of the board it lies on. */
    public interface Desk {
        void edited(ShotId shotId, ShotField field, UnaryOperator<ShotDraft> edit);

        void editedPrompt(ShotId shotId, String over, UnaryOperator<ShotDraft> edit);

        void outdated(ShotId shotId);

        void keepMine(ShotId shotId, String theirs);

        void takeTheirs(ShotId shotId);

        void pick(ShotId shotId, boolean wanted, boolean range);

        void unreadable(ShotId shotId, ShotField field, String explanation);

        void store(ShotId shotId);

        void duplicate(ShotId shotId);

        void move(ShotId shotId, int toNumber, boolean byButton);

        void regenerate(ShotId shotId);

        void askToDelete(ShotId shotId);

        void dragged(ShotId shotId);

        void droppedOn(int number);
    }

    private static final String CHECKED = "event.target.checked";
    private static final String SHIFT = "event.shiftKey";

    private final Desk desk;
    private final Element pick = new Element("input");
    private @Nullable PromptConflict conflict;
    private final ShotPicture picture = new ShotPicture();
    private final ShotFields fields = new ShotFields(this);
    private final CardAction up;
    private final CardAction down;
    private final CardAction again;
    private final ShotId shotId;
    private int number;
    private ShotDraft written = ShotDraft.empty();
    private ShotThumbnailState face = ShotThumbnailState.BLANK;

    public ShotCard(ShotId shotId, Desk desk) {
        this.shotId = shotId;
        this.desk = desk;
        up = new CardAction("shot.up", StudioIcon.ARROW_UP, () -> desk.move(shotId, number - 1, true));
        down = new CardAction("shot.down", StudioIcon.ARROW_DOWN, () -> desk.move(shotId, number + 1, true));
        CardAction copy =
                PressOnce.mark(new CardAction("shot.duplicate", StudioIcon.COPY, () -> desk.duplicate(shotId)));
        again = PressOnce.mark(new CardAction("shot.regenerate", StudioIcon.REFRESH, () -> desk.regenerate(shotId)));
        CardAction delete =
                PressOnce.mark(new CardAction("shot.delete", StudioIcon.TRASH, () -> desk.askToDelete(shotId)));
        addClassName("shot-card");
        getElement().setAttribute("tabindex", "0");
        pick.setAttribute("type", "checkbox");
        pick.getClassList().add("shot-pick");
        pick.addPropertyChangeListener("checked", "change", change -> {});
        pick.addEventListener(
                        "click",
                        event -> desk.pick(
                                shotId,
                                event.getEventData().get(CHECKED).asBoolean(),
                                event.getEventData().get(SHIFT).asBoolean()))
                .addEventData(CHECKED)
                .addEventData(SHIFT);
        picture.getElement().appendChild(pick);
        getElement().setAttribute("data-shot-id", shotId.toString());

        picture.addDragStartListener(event -> desk.dragged(shotId));
        setActive(true);
        addDropListener(event -> desk.droppedOn(number));

        Div actions = new Div(up, down, copy, again, delete);
        actions.addClassName("shot-actions");
        add(picture, fields, actions);
    }

    /** Shows a shot as its author sees it. */
    public void show(int newNumber, boolean last, ShotDraft draft, String storedPrompt) {
        number = newNumber;
        written = draft;
        picture.number(newNumber);
        fields.show(draft, storedPrompt);
        up.setEnabled(newNumber > 1);
        down.setEnabled(!last);
        getElement().setAttribute("data-shot", Integer.toString(newNumber));
        getElement().setAttribute("aria-label", getTranslation("shot.card", newNumber));
        pick.setAttribute("aria-label", getTranslation("shot.pick", newNumber));
        showPicture();
    }

    public void show(ShotThumbnailState shown) {
        face = shown.besideWritten(written);
        showPicture();
        again.setEnabled(face.regenerable());
        again.explain(getTranslation(face.regenerable() ? "shot.regenerate.hint" : "shot.regenerate.later"));
        ShotThumbnailState.@Nullable State state = face.state();
        getElement().getClassList().set("shot-card-working", state != null && state.working());
        if (state == null) {
            getElement().removeAttribute("data-shot-status");
        } else {
            getElement().setAttribute("data-shot-status", state.code());
        }
    }

    /** Whether it is picked together with others. */
    public void show(boolean picked) {
        pick.setProperty("checked", picked);
        getElement().getClassList().set("shot-card-picked", picked);
    }

    /** Its prompt is stored as it is written here. */
    public void kept(String prompt) {
        fields.kept(prompt);
        endConflict();
    }

    /** Another prompt was stored meanwhile. The same question stays as it is, with the focus that may be in it. */
    public void askWhichStays(String theirs) {
        if (conflict != null && conflict.isAbout(theirs)) {
            return;
        }
        endConflict();
        conflict = new PromptConflict(theirs, () -> desk.keepMine(shotId, theirs), () -> desk.takeTheirs(shotId));
        addComponentAtIndex(1, conflict);
    }

    public void endConflict() {
        if (conflict != null) {
            remove(conflict);
            conflict = null;
        }
    }

    public void focusCard() {
        getElement().callJsFunction("focus");
    }

    private void showPicture() {
        boolean outdated = face.isOutdatedBy(written);
        picture.show(outdated ? face.outdatedBy(written) : face);
        getElement().setAttribute("data-shot-edited", outdated);
    }

    public ShotId shotId() {
        return shotId;
    }

    /** What stands in its prompt at this moment. */
    public void hear(String prompt) {
        fields.hear(prompt);
    }

    public void focusPrompt() {
        getElement().callJsFunction("scrollIntoView", "nearest");
        fields.focusPrompt();
    }

    /** Puts the focus where the hand was before the card moved. */
    public void focusMove(boolean upwards) {
        CardAction pressed = upwards ? up : down;
        CardAction other = upwards ? down : up;
        (pressed.isEnabled() ? pressed : other).focus();
    }

    @Override
    public void edited(ShotField field, UnaryOperator<ShotDraft> edit) {
        desk.edited(shotId, field, edit);
        written = edit.apply(written);
        showPicture();
    }

    @Override
    public void editedPrompt(String over, UnaryOperator<ShotDraft> edit) {
        desk.editedPrompt(shotId, over, edit);
        written = edit.apply(written);
        showPicture();
    }

    @Override
    public void outdated() {
        desk.outdated(shotId);
    }

    @Override
    public void unreadable(ShotField field, String explanation) {
        desk.unreadable(shotId, field, explanation);
    }

    @Override
    public void paused() {
        desk.store(shotId);
    }
}
