package app.storycore.project.ui.board;

import app.storycore.base.NotFoundException;
import app.storycore.base.Subscription;
import app.storycore.base.film.ShotMotion;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.sound.SoundPlace;
import app.storycore.project.ui.card.ShotCard;
import app.storycore.project.ui.card.ShotThumbnailState;
import app.storycore.project.ui.cast.OpenCast;
import app.storycore.project.ui.edit.BrowserDrafts;
import app.storycore.project.ui.edit.EditHistory;
import app.storycore.project.ui.edit.OpenSequence;
import app.storycore.project.ui.edit.ProjectChangeListener;
import app.storycore.project.ui.edit.SaveIndicator;
import app.storycore.project.ui.edit.SequenceSummary;
import app.storycore.project.ui.edit.ShotAutosave;
import app.storycore.project.ui.edit.ShotChanges;
import app.storycore.project.ui.edit.ShotField;
import app.storycore.project.ui.edit.UnsavedText;
import app.storycore.project.ui.sound.OpenSounds;
import app.storycore.project.ui.sound.SoundActions;
import app.storycore.project.ui.sound.SoundUpload;
import app.storycore.project.ui.sound.TrackBar;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The shots of a project as cards.
 *
 * <p>Only chunks near what the browser shows have cards ({@code board.js} tells which); of the others the session keeps
 * an empty element and a line of the outline. So a thousand shots cost little more than thirty.
 *
 * @see ShotChunk
 * @see "src/site/markdown/decisions/0008-shots-in-chunks.md"
 */
public final class ShotBoard extends Div implements ShotAutosave.Listener, BoardDisplay {

    /** What plays the sequence, and is told of what changes meanwhile. */
    public interface Player {

        /** @param from which shot on, or null for the first */
        void play(@Nullable ShotId from);

        /** @param written the shots that say something else now, or none when anything may have changed */
        void sequenceChanged(Set<ShotId> written);

        /** @param shotIds which may have other pictures now, or none when all may */
        void picturesChanged(Set<ShotId> shotIds);
    }

    private static final Logger LOG = LoggerFactory.getLogger(ShotBoard.class);

    /** Chunks filled before the browser has said where it stands, and filled at once at most. */
    private static final int FIRST_CHUNKS = 2;

    private static final int MOST_CHUNKS = 16;

    private final OpenSequence open;
    private final Function<ShotId, ShotThumbnailState> faces;
    private final Consumer<SequenceSummary> onChange;
    private final SequenceIndex outline = new SequenceIndex();
    private final ShotSelection selection = new ShotSelection();
    private final ShotChunkList sheet = new ShotChunkList();
    private final BoardToolbar tools;
    private final TrackBar track;
    private final SoundActions soundActions;
    private final EmptyBoard nothing = new EmptyBoard(this::addShot);
    private final AddShotCard next = new AddShotCard(this::addShot);
    private final ShotAutosave saver;
    private final ShotChanges changes;
    private final ShotActions actions;
    private final SequenceChange change;
    private final ShotKeys keys;
    private final ShotCards cards;
    private final BoardScenes scenes;
    private final BrowserDrafts drafts;
    private final SelectionBar selectionBar;
    private final ShotMenu menu;
    private final Span said = new Span();
    private @Nullable Player player;
    private Subscription elsewhere = Subscription.NONE;

    /**
     * @param faces the present face of a shot
     * @param onChange told when the sequence reads differently than before
     */
    public ShotBoard(
            OpenSequence open,
            OpenCast cast,
            OpenSounds sounds,
            SaveIndicator state,
            Function<ShotId, ShotThumbnailState> faces,
            Consumer<SequenceSummary> onChange) {
        this.open = open;
        this.faces = faces;
        this.onChange = onChange;
        EditHistory history = new EditHistory();
        drafts = new BrowserDrafts(open.projectId());
        changes = new ShotChanges(open, history);
        saver = new ShotAutosave(state, open::edit, outline::label, this);
        change = new SequenceChange(this, saver, history);
        ShotDeletion deletion = new ShotDeletion(this, change, saver, changes, selection);
        ShotCastActions castActions = new ShotCastActions(this, cast, history, change);
        menu = new ShotMenu(cast, castActions, change);
        scenes = new BoardScenes(outline, new SceneActions(this, change, changes));
        menu.scenes(scenes);
        menu.whenPlay(this::play);
        menu.whenInsert(shotId -> actions().addBehind(shotId));
        actions = new ShotActions(this, saver, changes, history, selection, change, deletion, castActions, menu);
        SelectionActions selectionActions =
                new SelectionActions(this, change, deletion, changes, selection, castActions);
        selectionBar = new SelectionBar(selectionActions);
        keys = new ShotKeys(actions, selectionActions);
        cards = new ShotCards(open, cast, sounds, outline, scenes, sheet, saver, selection, faces);
        soundActions = new SoundActions(sounds, history, change::run, this::soundChanged);
        actions.whenSoundRemoved(shotId -> soundActions.remove(new SoundPlace(shotId)));
        track = new TrackBar(sounds, soundActions);
        tools = new BoardToolbar(() -> play(null), track.adder());
        SoundUpload upload = new SoundUpload(sounds, soundActions::made);
        upload.watch(this);
        addClassName("shot-board");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");

        add(tools, track, selectionBar, nothing, sheet, next, said, upload);
        reload();
        cards.fill(sheet.first(FIRST_CHUNKS));
    }

    private void soundChanged(Optional<ShotId> shotId) {
        if (shotId.isPresent()) {
            cards.showSounds();
        } else {
            track.read();
        }
        tellPlayer(by -> by.sequenceChanged(shotId.map(Set::of).orElseGet(Set::of)));
    }

    /** Adds an empty shot at the end and lets its author write. */
    public void addShot() {
        actions.addShot();
    }

    /** From now on {@code listener} is told when somebody wants to import shots to an empty board. */
    public void whenImport(Runnable listener) {
        nothing.whenImport(listener);
    }

    /** From now on {@code listener} is told of every shot of which another take is wanted. */
    public void whenRegenerate(Consumer<ShotId> listener) {
        actions.whenRegenerate(listener);
    }

    /** @param by what plays the sequence when somebody asks for it */
    public void played(Player by) {
        player = by;
    }

    private void play(@Nullable ShotId from) {
        change.run(() -> tellPlayer(by -> by.play(from)));
    }

    private void tellPlayer(Consumer<Player> work) {
        Player told = player;
        if (told != null) {
            work.accept(told);
        }
    }

    /** Has a shot last as long as this, as if it were written on its card. */
    public void writeDuration(ShotId shotId, Duration duration) {
        actions.edited(shotId, ShotField.DURATION, draft -> draft.withDuration(duration));
        saver.store(shotId);
        readAgain(Set.of(shotId));
    }

    /** @param more what else can be done with a shot, in the menu of its card */
    public void offerInMenu(Function<ShotId, List<ShotTool>> more) {
        menu.offer(more);
    }

    /** From now on {@code listener} is told of every shot whose picture somebody wants to see large. */
    public void whenPicture(Consumer<ShotId> listener) {
        actions.whenPicture(listener);
    }

    /** From now on {@code listener} is told of every shot of which somebody wants to say what moves in it. */
    public void whenMotion(Consumer<ShotId> listener) {
        actions.whenMotion(listener);
        menu.whenMotion(listener);
    }

    /** Has a shot move like this in the film; one step that can be taken back. */
    public void writeMotion(ShotId shotId, ShotMotion motion) {
        actions.move(shotId, motion);
    }

    /** From now on {@code listener} is told of every shot whose final prompt is wanted. */
    public void whenPrompt(Consumer<ShotId> listener) {
        menu.whenPrompt(listener);
    }

    /** @param panelOf the stored picture of a shot's newest panel, of which a picture of the cast can be made */
    public void panelsFrom(Function<ShotId, Optional<UUID>> panelOf) {
        menu.panelsFrom(panelOf);
    }

    /** What makes a panel of a shot a picture of somebody of the cast; nothing while there is nobody. */
    public Optional<Component> pictureMenu(ShotId shotId, UUID panel) {
        return menu.pictureMenu(shotId, panel);
    }

    /** Shows the present face of a shot, if it has a card now. */
    public void refreshFace(ShotId shotId) {
        cards.find(shotId).ifPresent(card -> card.show(faces.apply(shotId)));
        tellPlayer(by -> by.picturesChanged(Set.of(shotId)));
    }

    /** Shows the present faces of all shots that have a card now. */
    public void refreshFaces() {
        cards.showFaces();
        tellPlayer(by -> by.picturesChanged(Set.of()));
    }

    @Override
    public void refreshCast() {
        cards.showCast();
        showSelection();
    }

    @Override
    public void writeAt(ShotId shotId) {
        bringCard(shotId).ifPresent(ShotCard::focusPrompt);
    }

    /** Shows a sequence that was changed from outside, and offers to take that back. */
    public void updated(EditHistory.Step step, String sentence) {
        reload();
        actions.updated(step, sentence);
    }

    /** Stores what is written and not stored yet. */
    public void storeAll() {
        saver.storeAll();
    }

    /**
     * Takes in what was typed and never reached the server.
     *
     * @return the shots that have something again which was not stored, each named
     */
    public List<String> takeIn(List<UnsavedText> texts) {
        List<ShotId> restored = new RestoredTexts(open, saver, actions, drafts).takeIn(texts);
        if (!restored.isEmpty()) {
            reload();
        }
        return restored.stream()
                .distinct()
                .map(id -> getTranslation("shot.card", outline.label(id)))
                .toList();
    }

    @Override
    public void reload() {
        outline.read(open.outline());
        outline.read(open.numbersNow());
        scenes.read(open.sceneList());
        track.read();
        sheet.fit(outline.size(), actions);
        nothing.setVisible(outline.size() == 0);
        tools.offer(outline.size() > 0);
        next.setVisible(outline.size() > 0);
        cards.refill();
        selection.keepOnly(Set.copyOf(order()));
        showSelection();
        onChange.accept(outline.sequence());
        tellPlayer(by -> by.sequenceChanged(Set.of()));
    }

    @Override
    public void refill() {
        cards.refill();
    }

    @Override
    public void reloadIfThere() {
        try {
            reload();
        } catch (NotFoundException gone) {
            LOG.debug("The project of an open board is gone", gone);
        }
    }

    /** @param written the shots that say something else now, or none when anything may have changed */
    private void readAgain(Set<ShotId> written) {
        if (written.isEmpty()) {
            reloadIfThere();
            return;
        }
        try {
            List<ShotInfo> shots = open.find(written);
            shots.forEach(outline::update);
            cards.refill(shots);
            onChange.accept(outline.sequence());
            tellPlayer(by -> by.sequenceChanged(written));
        } catch (NotFoundException gone) {
            LOG.debug("The project of an open board is gone", gone);
        }
    }

    @Override
    public void written(ShotId shotId, ShotField field, UnaryOperator<ShotDraft> edit) {
        outline.write(shotId, field, edit);
        onChange.accept(outline.sequence());
    }

    @Override
    public void kept(ShotId shotId, ShotField field, ShotDraft before, ShotDraft after) {
        changes.written(shotId, field, before, after);
        drafts.stored(shotId, field.name(), field.text(after));
        if (field.isText()) {
            cards.find(shotId).ifPresent(card -> card.kept(field, field.text(after)));
        }
    }

    @Override
    public void letGo(ShotId shotId, ShotField field) {
        drafts.discarded(shotId, field.name());
    }

    @Override
    public void metAnother(ShotId shotId, ShotField field, String theirs) {
        bringCard(shotId).ifPresent(card -> card.askWhichStays(field, theirs));
    }

    @Override
    public void endConflict(ShotId shotId, ShotField field) {
        cards.find(shotId).ifPresent(card -> card.endConflict(field));
    }

    @Override
    public void say(String sentence) {
        said.setText(sentence);
    }

    @Override
    public void showSelection() {
        cards.showSelection();
        selectionBar.show(selection.size(), outline.size(), cards.hasCast());
    }

    @Override
    public void focusAt(int number) {
        outline.ids(Math.max(0, Math.min(number, size()) - 1), 1)
                .forEach(id -> bringCard(id).ifPresent(ShotCard::focusCard));
    }

    @Override
    public int size() {
        return outline.size();
    }

    @Override
    public List<ShotId> order() {
        return outline.ids(0, outline.size());
    }

    /**
     * A key was pressed.
     *
     * @param name what it is called
     * @param shot on which shot, or empty
     * @param writing whether in its prompt or another field of it
     * @param prompt as the shot's card has it at this moment, which may be more than was heard of it
     */
    @ClientCallable
    void key(String name, String shot, boolean writing, String prompt) {
        keyIn(name, shot, writing, ShotField.PROMPT.name(), prompt);
    }

    /**
     * A key was pressed in another text of a shot.
     *
     * @param field in which somebody writes
     * @param text as with {@link #key}
     */
    @ClientCallable
    void keyIn(String name, String shot, boolean writing, String field, String text) {
        ShotId shotId = outline.find(shot);
        if (shotId != null) {
            ShotField.named(field).ifPresent(one -> cards.find(shotId).ifPresent(card -> card.hear(one, text)));
        }
        keys.pressed(name, shotId, writing);
    }

    ShotActions actions() {
        return actions;
    }

    @Override
    public int number(ShotId shotId) {
        return outline.number(shotId);
    }

    @Override
    public String label(ShotId shotId) {
        return outline.label(shotId);
    }

    @Override
    public Optional<ShotCard> bringCard(ShotId shotId) {
        return cards.bring(shotId);
    }

    /** The browser is near these chunks now, and far from all others. */
    @ClientCallable
    void near(Integer[] indexes) {
        cards.near(Stream.of(indexes).limit(MOST_CHUNKS).collect(Collectors.toSet()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // what is written here and not stored yet stays above what others write
        elsewhere =
                ProjectChangeListener.listen(event.getUI(), this, open.notifier(), open.projectId(), this::readAgain);
        event.getUI().getPage().addJsModule("context://js/board.js");
        getElement().executeJs("window.studio.board.watch(this, $0)", sheet.getElement());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        elsewhere.close();
        saver.storeAll();
    }
}
