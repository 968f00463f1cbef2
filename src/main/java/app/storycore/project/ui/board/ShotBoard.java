package app.storycore.project.ui.board;

import app.storycore.base.NotFoundException;
import app.storycore.base.Subscription;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ui.card.ShotCard;
import app.storycore.project.ui.card.ShotThumbnailState;
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
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final BoardToolbar tools = new BoardToolbar();
    private final EmptyBoard nothing = new EmptyBoard(this::addShot);
    private final AddShotCard next = new AddShotCard(this::addShot);
    private final ShotAutosave saver;
    private final ShotChanges changes;
    private final ShotActions actions;
    private final ShotKeys keys;
    private final ShotCards cards;
    private final BrowserDrafts drafts;
    private final SelectionBar selectionBar;
    private final Span said = new Span();
    private Subscription elsewhere = Subscription.NONE;

    /**
     * @param faces the present face of a shot
     * @param onChange told when the sequence reads differently than before
     */
    public ShotBoard(
            OpenSequence open,
            SaveIndicator state,
            Function<ShotId, ShotThumbnailState> faces,
            Consumer<SequenceSummary> onChange) {
        this.open = open;
        this.faces = faces;
        this.onChange = onChange;
        EditHistory history = new EditHistory();
        drafts = new BrowserDrafts(open.projectId());
        changes = new ShotChanges(open, history);
        saver = new ShotAutosave(state, open::edit, outline::number, this);
        SequenceChange change = new SequenceChange(this, saver, history);
        ShotDeletion deletion = new ShotDeletion(this, change, saver, changes, selection);
        actions = new ShotActions(this, saver, changes, history, selection, change, deletion);
        SelectionActions selectionActions = new SelectionActions(this, change, deletion, changes, selection);
        selectionBar = new SelectionBar(selectionActions);
        keys = new ShotKeys(actions, selectionActions);
        cards = new ShotCards(open, outline, sheet, saver, selection, faces);
        addClassName("shot-board");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");

        add(tools, selectionBar, nothing, sheet, next, said);
        reload();
        cards.fill(sheet.first(FIRST_CHUNKS));
    }

    /** Adds an empty shot at the end and lets its author write. */
    public void addShot() {
        actions.addShot();
    }

    /** From now on {@code listener} is told of every shot of which another take is wanted. */
    public void whenRegenerate(Consumer<ShotId> listener) {
        actions.whenRegenerate(listener);
    }

    /** Shows the present face of a shot, if it has a card now. */
    public void refreshFace(ShotId shotId) {
        cards.find(shotId).ifPresent(card -> card.show(faces.apply(shotId)));
    }

    /** Shows the present faces of all shots that have a card now. */
    public void refreshFaces() {
        cards.showFaces();
    }

    @Override
    public void writeAt(ShotId shotId) {
        bringCard(shotId).ifPresent(ShotCard::focusPrompt);
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
                .map(id -> getTranslation("shot.card", outline.number(id)))
                .toList();
    }

    @Override
    public void reload() {
        outline.read(open.list());
        sheet.fit(outline.size(), actions);
        nothing.setVisible(outline.size() == 0);
        tools.offer(outline.size() > 0);
        next.setVisible(outline.size() > 0);
        cards.refill();
        selection.keepOnly(Set.copyOf(order()));
        showSelection();
        onChange.accept(outline.sequence());
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
        if (field == ShotField.PROMPT) {
            cards.find(shotId).ifPresent(card -> card.kept(after.prompt()));
        }
    }

    @Override
    public void letGo(ShotId shotId, ShotField field) {
        drafts.discarded(shotId, field.name());
    }

    @Override
    public void metAnother(ShotId shotId, String theirs) {
        bringCard(shotId).ifPresent(card -> card.askWhichStays(theirs));
    }

    @Override
    public void endConflict(ShotId shotId) {
        cards.find(shotId).ifPresent(ShotCard::endConflict);
    }

    @Override
    public void say(String sentence) {
        said.setText(sentence);
    }

    @Override
    public void showSelection() {
        cards.showSelection();
        selectionBar.show(selection.size(), outline.size());
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
        ShotId shotId = outline.find(shot);
        if (shotId != null) {
            cards.find(shotId).ifPresent(card -> card.hear(prompt));
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
