package app.storycore.project.ui.card;

import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.cast.ShotCast;
import app.storycore.project.ui.edit.PromptConflict;
import app.storycore.project.ui.edit.ShotField;
import app.storycore.project.ui.edit.ShotFieldText;
import app.storycore.project.ui.words.ProjectText;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One shot of the sequence: its picture, its fields and what can be done with it. */
public final class ShotCard extends Article implements DropTarget<ShotCard>, ShotFieldListener {

    /** What a card wants of the board it lies on. */
    public interface Handler {
        void edited(ShotId shotId, ShotField field, UnaryOperator<ShotDraft> edit);

        void editedText(ShotId shotId, ShotField field, String over, UnaryOperator<ShotDraft> edit);

        void outdated(ShotId shotId, ShotField field);

        void keepMine(ShotId shotId, ShotField field, String theirs);

        void takeTheirs(ShotId shotId, ShotField field);

        void pick(ShotId shotId, boolean wanted, boolean range);

        void unreadable(ShotId shotId, ShotField field, String explanation);

        void store(ShotId shotId);

        void duplicate(ShotId shotId);

        void move(ShotId shotId, int toNumber, boolean byButton);

        void regenerate(ShotId shotId);

        void openPicture(ShotId shotId);

        void removeSound(ShotId shotId);

        void chooseMotion(ShotId shotId);

        void chooseCast(ShotId shotId);

        void openMenu(ShotId shotId);

        void askToDelete(ShotId shotId);

        void dragged(ShotId shotId);

        void droppedOn(int number);
    }

    private static final Duration FILLS_THE_SHOT = Duration.ofMillis(50);
    private static final String CHECKED = "event.target.checked";
    private static final String SHIFT = "event.shiftKey";

    private final Handler handler;
    private final Element pick = new Element("input");
    private final Map<ShotField, PromptConflict> conflicts = new EnumMap<>(ShotField.class);
    private final ShotPicture picture = new ShotPicture();
    private final ShotFields fields = new ShotFields(this);
    private final ShotTextsFold texts = new ShotTextsFold(this);
    private final MotionLine motion;
    private final SoundLine sound;
    private final DeviationLine deviations = new DeviationLine();
    private final CardAction up;
    private final CardAction down;
    private final CardAction again;
    private final CardAction more;
    private final CastChip chip;
    private final ShotId shotId;
    private int number;
    private ShotDraft written = ShotDraft.empty();
    private @Nullable SoundFace heard;
    private ShotThumbnailState face = ShotThumbnailState.BLANK;

    public ShotCard(ShotId shotId, Handler handler) {
        this.shotId = shotId;
        this.handler = handler;
        up = new CardAction("shot.up", StudioIcon.ARROW_UP, () -> handler.move(shotId, number - 1, true));
        down = new CardAction("shot.down", StudioIcon.ARROW_DOWN, () -> handler.move(shotId, number + 1, true));
        CardAction copy =
                PressOnce.mark(new CardAction("shot.duplicate", StudioIcon.COPY, () -> handler.duplicate(shotId)));
        again = PressOnce.mark(new CardAction("shot.regenerate", StudioIcon.REFRESH, () -> handler.regenerate(shotId)));
        more = new CardAction("shot.more", StudioIcon.MORE, () -> handler.openMenu(shotId));
        more.getElement().setAttribute("aria-haspopup", "dialog");
        motion = new MotionLine(() -> handler.chooseMotion(shotId));
        sound = new SoundLine(() -> handler.removeSound(shotId));
        CardAction soundAdd = new CardAction("sound.add", StudioIcon.SOUND, () -> {});
        soundAdd.getElement().setAttribute("data-sound-does", "add");
        chip = new CastChip(() -> handler.chooseCast(shotId));
        CardAction delete =
                PressOnce.mark(new CardAction("shot.delete", StudioIcon.TRASH, () -> handler.askToDelete(shotId)));
        fields.addChip(chip);
        fields.addComponentAsFirst(deviations);
        addClassName("shot-card");
        getElement().setAttribute("tabindex", "0");
        pick.setAttribute("type", "checkbox");
        pick.getClassList().add("shot-pick");
        pick.addPropertyChangeListener("checked", "change", change -> {});
        pick.addEventListener(
                        "click",
                        event -> handler.pick(
                                shotId,
                                event.getEventData().get(CHECKED).asBoolean(),
                                event.getEventData().get(SHIFT).asBoolean()))
                .addEventData(CHECKED)
                .addEventData(SHIFT);
        picture.getElement().appendChild(pick);
        getElement().setAttribute("data-shot-id", shotId.toString());

        picture.whenOpened(() -> handler.openPicture(shotId));
        picture.addDragStartListener(event -> handler.dragged(shotId));
        setActive(true);
        addDropListener(event -> handler.droppedOn(number));

        Div actions = new Div(up, down, copy, again, soundAdd, more, delete);
        actions.addClassName("shot-actions");
        add(picture, fields, texts, motion, sound, actions);
    }

    /**
     * Shows a shot as its author sees it.
     *
     * @param newNumber its place, from 1
     * @param label its number as people read it
     */
    public void show(int newNumber, String label, boolean last, ShotDraft draft, ShotDraft stored) {
        number = newNumber;
        written = draft;
        picture.number(label);
        fields.show(draft, stored.prompt());
        texts.show(draft, stored);
        motion.show(draft.motion());
        showSound();
        up.setEnabled(newNumber > 1);
        down.setEnabled(!last);
        getElement().setAttribute("data-shot", Integer.toString(newNumber));
        getElement().setAttribute("aria-label", getTranslation("shot.card", label));
        pick.setAttribute("aria-label", getTranslation("shot.pick", label));
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
            getElement().removeAttribute("data-misses");
        } else {
            getElement().setAttribute("data-shot-status", state.code());
            getElement().setAttribute("data-misses", Integer.toString(state.misses()));
        }
    }

    /** @param cast who is in it and where it is, null while the project has no cast */
    public void showCast(@Nullable ShotCast cast) {
        chip.show(cast);
    }

    /** @param face the sound that begins with it, null for none */
    public void showSound(@Nullable SoundFace face) {
        heard = face;
        showSound();
    }

    private void showSound() {
        SoundFace face = heard;
        sound.show(face, face == null ? "" : lengthOf(face));
    }

    private String lengthOf(SoundFace face) {
        Duration over = face.length().minus(written.duration());
        String length = ProjectText.of(face.length());
        return over.compareTo(FILLS_THE_SHOT) > 0
                ? getTranslation("sound.longer", length, ProjectText.of(over))
                : getTranslation("sound.length", length, ProjectText.of(written.duration()));
    }

    /** What opens the menu of the card. */
    public CardAction more() {
        return more;
    }

    /** Whether it is picked together with others. */
    public void show(boolean picked) {
        pick.setProperty("checked", picked);
        getElement().getClassList().set("shot-card-picked", picked);
    }

    /** A text is stored as it is written here. */
    public void kept(ShotField field, String text) {
        if (field == ShotField.PROMPT) {
            fields.kept(text);
        } else {
            texts.kept(field, text);
        }
        endConflict(field);
    }

    /** Another text was stored meanwhile. The same question stays as it is, with the focus that may be in it. */
    public void askWhichStays(ShotField field, String theirs) {
        PromptConflict asked = conflicts.get(field);
        if (asked != null && asked.isAbout(theirs)) {
            return;
        }
        endConflict(field);
        PromptConflict conflict = new PromptConflict(
                field == ShotField.PROMPT
                        ? getTranslation("shot.conflict")
                        : getTranslation("shot.conflict.text", ShotFieldText.of(field)),
                theirs,
                () -> handler.keepMine(shotId, field, theirs),
                () -> handler.takeTheirs(shotId, field));
        conflicts.put(field, conflict);
        addComponentAtIndex(1, conflict);
    }

    public void endConflict(ShotField field) {
        PromptConflict asked = conflicts.remove(field);
        if (asked != null) {
            remove(asked);
        }
    }

    /** Opens one of its texts and lets somebody write. */
    public void focusText(ShotField field) {
        texts.open(field);
    }

    public void focusCard() {
        getElement().callJsFunction("focus");
    }

    private void showPicture() {
        boolean outdated = face.isOutdatedBy(written);
        ShotThumbnailState seen = outdated ? face.outdatedBy(written) : face;
        picture.show(seen);
        deviations.show(seen.state());
        getElement().setAttribute("data-shot-edited", outdated);
    }

    public ShotId shotId() {
        return shotId;
    }

    /** What stands in one of its texts at this moment. */
    public void hear(ShotField field, String text) {
        if (field == ShotField.PROMPT) {
            fields.hear(text);
        } else {
            texts.hear(field, text);
        }
    }

    public void focusPrompt() {
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
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
        handler.edited(shotId, field, edit);
        written = edit.apply(written);
        showSound();
        showPicture();
    }

    @Override
    public void editedText(ShotField field, String over, UnaryOperator<ShotDraft> edit) {
        handler.editedText(shotId, field, over, edit);
        written = edit.apply(written);
        texts.written(written);
        showPicture();
    }

    @Override
    public void outdated(ShotField field) {
        handler.outdated(shotId, field);
    }

    @Override
    public void unreadable(ShotField field, String explanation) {
        handler.unreadable(shotId, field, explanation);
    }

    @Override
    public void paused() {
        handler.store(shotId);
    }
}
