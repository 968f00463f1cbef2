package app.storycore.project.ui.cast;

import app.storycore.base.NotFoundException;
import app.storycore.base.Subscription;
import app.storycore.base.ui.EmptyState;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastInfo;
import app.storycore.project.cast.CastKind;
import app.storycore.project.cast.CastRejectedException;
import app.storycore.project.cast.DeletedMember;
import app.storycore.project.ui.edit.BrowserDrafts;
import app.storycore.project.ui.edit.ProjectChangeListener;
import app.storycore.project.ui.edit.SaveIndicator;
import app.storycore.project.ui.edit.UnsavedText;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The characters and places of a project as cards, written where they stand. */
public final class CastBoard extends Div implements CastCard.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(CastBoard.class);

    private final OpenCast open;
    private final SaveIndicator state;
    private final BrowserDrafts drafts;
    private final CastSection characters;
    private final CastSection places;
    private final EmptyState nothing;
    private Runnable whenChanged = () -> {};
    private Subscription elsewhere = Subscription.NONE;

    public CastBoard(OpenCast open, SaveIndicator state) {
        this.open = open;
        this.state = state;
        drafts = new BrowserDrafts(open.projectId());
        Function<CastInfo, CastCard> cardOf = member -> new CastCard(open, member, state, this);
        characters = new CastSection(CastKind.CHARACTER, cardOf, this::addMember);
        places = new CastSection(CastKind.PLACE, cardOf, this::addMember);
        Div ways = new Div(
                CastSection.addButton(CastKind.CHARACTER, this::addMember),
                CastSection.addButton(CastKind.PLACE, this::addMember));
        ways.addClassName("empty-state-ways");
        nothing = new EmptyState(StudioIcon.USER, getTranslation("cast.none"), getTranslation("cast.none.hint"), ways);
        addClassName("cast-board");
        add(nothing, characters, places);
    }

    /** From now on {@code listener} is told whenever the cast was changed here. */
    public void whenChanged(Runnable listener) {
        whenChanged = listener;
    }

    /** Reads the cast anew; nothing happens when its project has gone meanwhile. */
    public void read() {
        try {
            List<CastInfo> cast = open.list();
            Map<CastId, List<String>> numbers = cast.isEmpty() ? Map.of() : open.numbers();
            characters.show(cast, numbers);
            places.show(cast, numbers);
            nothing.setVisible(cast.isEmpty());
            characters.setVisible(!cast.isEmpty());
            places.setVisible(!cast.isEmpty());
        } catch (NotFoundException gone) {
            LOG.debug("The project of an open cast is gone", gone);
        }
    }

    /** Stores what is written and not stored yet. */
    public void storeAll() {
        cards().toList().forEach(CastCard::storeOpen);
    }

    /**
     * Takes in what was typed and never reached the server.
     *
     * @return the names of those that have something again which was not stored
     */
    public List<String> takeIn(List<UnsavedText> texts) {
        List<UnsavedText> mine = texts.stream().filter(UnsavedText::isOfCast).toList();
        if (mine.isEmpty()) {
            return List.of();
        }
        read();
        return mine.stream()
                .flatMap(text -> takeIn(text).stream())
                .map(CastCard::memberName)
                .distinct()
                .toList();
    }

    /** The card that has a text again which was not stored, if there is one. */
    private Optional<CastCard> takeIn(UnsavedText text) {
        Optional<CastCard> card = cards().filter(one -> one.isOf(text)).findFirst();
        if (card.isEmpty()) {
            if (!text.value().isBlank()) {
                Toast.problem(getTranslation("cast.drafts.gone", text.value()));
            }
            drafts.discarded(null, text.field());
        }
        return card.filter(one -> one.takeIn(text));
    }

    @Override
    public void delete(CastId castId) {
        attempt(() -> {
            DeletedMember deleted = open.delete(castId);
            changed();
            var unused = Toast.undoable(
                    getTranslation("cast.deleted", deleted.member().name()),
                    getTranslation("shot.undo"),
                    () -> attempt(() -> {
                        open.restore(deleted);
                        changed();
                        focus(castId);
                    }));
        });
    }

    @Override
    public void movePictureForward(CastId castId, UUID picture) {
        attempt(() -> {
            open.arrange(castId, now -> PictureOrder.forward(now, picture));
            changed();
        });
    }

    @Override
    public void removePicture(CastId castId, UUID picture) {
        attempt(() -> {
            AtomicInteger index = new AtomicInteger();
            open.arrange(castId, now -> {
                index.set(now.indexOf(picture));
                return PictureOrder.without(now, picture);
            });
            changed();
            var unused = Toast.undoable(
                    getTranslation("cast.picture.removed"),
                    getTranslation("shot.undo"),
                    () -> attempt(() -> {
                        open.arrange(castId, now -> PictureOrder.with(now, picture, index.get()));
                        changed();
                    }));
        });
    }

    private void addMember(CastKind kind) {
        attempt(() -> {
            CastId added = open.add(kind, freeName(kind));
            changed();
            focus(added);
        });
    }

    /** A name that nobody of the cast has. */
    private String freeName(CastKind kind) {
        Set<String> taken = open.list().stream().map(CastInfo::name).collect(Collectors.toSet());
        String name = CastText.unnamed(kind);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? name : name + " " + number)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
    }

    private void focus(CastId castId) {
        cards().filter(card -> card.castId().equals(castId)).findFirst().ifPresent(CastCard::focusName);
    }

    private Stream<CastCard> cards() {
        return Stream.concat(characters.cards(), places.cards());
    }

    @Override
    public void changed() {
        read();
        state.saved(this);
        whenChanged.run();
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (CastRejectedException refused) {
            Toast.problem(CastText.of(refused.reason()));
        } catch (NotFoundException gone) {
            Toast.problem(getTranslation("cast.gone"));
            read();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        elsewhere = ProjectChangeListener.listen(
                event.getUI(), this, open.services().notifier(), open.projectId(), written -> {
                    if (isVisible()) {
                        read();
                    }
                });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        elsewhere.close();
        storeAll();
    }
}
