package app.storycore.project.ui.board;

import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.sound.SoundInfo;
import app.storycore.project.sound.SoundPlace;
import app.storycore.project.ui.card.ShotCard;
import app.storycore.project.ui.card.ShotThumbnailState;
import app.storycore.project.ui.cast.OpenCast;
import app.storycore.project.ui.edit.OpenSequence;
import app.storycore.project.ui.edit.ShotAutosave;
import app.storycore.project.ui.sound.OpenSounds;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The cards of a board: gives the chunks near what the browser shows theirs, takes them from all others, and has each show
 * its shot.
 */
final class ShotCards {

    private final OpenSequence open;
    private final OpenCast cast;
    private final OpenSounds sounds;
    private final SequenceIndex outline;
    private final BoardScenes scenes;
    private final ShotChunkList sheet;
    private final ShotAutosave saver;
    private final ShotSelection selection;
    private final Function<ShotId, ShotThumbnailState> faces;
    private boolean hasCast;

    /** @param faces the present face of a shot */
    ShotCards(
            OpenSequence open,
            OpenCast cast,
            OpenSounds sounds,
            SequenceIndex outline,
            BoardScenes scenes,
            ShotChunkList sheet,
            ShotAutosave saver,
            ShotSelection selection,
            Function<ShotId, ShotThumbnailState> faces) {
        this.open = open;
        this.cast = cast;
        this.sounds = sounds;
        this.outline = outline;
        this.scenes = scenes;
        this.sheet = sheet;
        this.saver = saver;
        this.selection = selection;
        this.faces = faces;
    }

    /** The browser is near these chunks now, and far from all others; what was written on cards that go is stored. */
    void near(Set<Integer> indexes) {
        for (ShotChunk chunk : sheet.chunks(one -> one.isFilled() && !indexes.contains(one.index()))) {
            empty(chunk);
        }
        fill(sheet.chunks(one -> !one.isFilled() && indexes.contains(one.index())));
    }

    private void empty(ShotChunk chunk) {
        chunk.cards().forEach(card -> saver.store(card.shotId()));
        chunk.empty();
    }

    /** Reads the shots of all cards that are there again. */
    void refill() {
        sheet.chunks(chunk -> true).forEach(this::hideIfFolded);
        fill(sheet.chunks(ShotChunk::isFilled));
    }

    /** Of a chunk that lies within a folded scene nothing is seen, not even its place: the browser is never near it. */
    private void hideIfFolded(ShotChunk chunk) {
        List<ShotId> ids = ids(chunk);
        boolean hidden = !ids.isEmpty()
                && ids.stream()
                        .allMatch(
                                id -> scenes.isFolded(id) && scenes.begunBy(id).isEmpty());
        if (hidden) {
            empty(chunk);
        }
        chunk.setVisible(!hidden);
    }

    /** Shows these shots on their cards, if they have one now. */
    void refill(List<ShotInfo> shots) {
        shots.forEach(shot -> find(shot.id()).ifPresent(card -> bind(new ShotChunk.Binding(card, shot))));
        showCast();
        showSounds();
    }

    /** The card of a shot, if it has one now. */
    Optional<ShotCard> find(ShotId shotId) {
        return sheet.cards().filter(card -> card.shotId().equals(shotId)).findFirst();
    }

    /** The card of a shot, made if need be; none when the shot is gone. */
    Optional<ShotCard> bring(ShotId shotId) {
        int number = outline.number(shotId);
        if (scenes.isFolded(shotId)) {
            scenes.unfold(shotId);
            refill();
        }
        if (number > 0 && !sheet.chunkOf(number).isFilled()) {
            fill(List.of(sheet.chunkOf(number)));
        }
        return find(shotId);
    }

    /** Has all cards show the present faces of their shots. */
    void showFaces() {
        sheet.cards().forEach(card -> card.show(faces.apply(card.shotId())));
    }

    /** Has all cards show who is in their shots and where they are. */
    void showCast() {
        List<ShotCard> there = sheet.cards().toList();
        OpenCast.Named named = cast.named(there.stream().map(ShotCard::shotId).toList());
        hasCast = named.any();
        there.forEach(card -> card.showCast(named.of(card.shotId())));
    }

    /** Has all cards show the sounds that begin with their shots. */
    void showSounds() {
        List<ShotCard> there = sheet.cards().toList();
        Map<SoundPlace, SoundInfo> heard =
                sounds.of(there.stream().map(ShotCard::shotId).toList());
        there.forEach(card -> {
            SoundInfo sound = heard.get(new SoundPlace(card.shotId()));
            card.showSound(sound == null ? null : OpenSounds.face(sound));
        });
    }

    /** Whether the project has a cast, as far as the cards show it. */
    boolean hasCast() {
        return hasCast;
    }

    /** Has all cards show whether they are picked. */
    void showSelection() {
        sheet.cards().forEach(card -> card.show(selection.has(card.shotId())));
    }

    void fill(Collection<ShotChunk> wanted) {
        List<ShotId> ids = wanted.stream().flatMap(chunk -> ids(chunk).stream()).toList();
        if (ids.isEmpty()) {
            return;
        }
        Map<ShotId, ShotInfo> found =
                open.find(ids).stream().collect(Collectors.toMap(ShotInfo::id, Function.identity()));
        for (ShotChunk chunk : wanted) {
            chunk.fill(
                    ids(chunk).stream().map(found::get).filter(Objects::nonNull).toList(), scenes, this::bind);
        }
        showCast();
        showSounds();
    }

    private void bind(ShotChunk.Binding binding) {
        ShotInfo shot = binding.shot();
        ShotCard card = binding.card();
        int number = outline.number(shot.id());
        ShotDraft written = saver.over(shot.id(), shot.draft());
        card.show(number, outline.label(shot.id()), number == outline.size(), written, shot.draft());
        card.show(faces.apply(shot.id()));
        card.show(selection.has(shot.id()));
    }

    private List<ShotId> ids(ShotChunk chunk) {
        return outline.ids(chunk.from(), ShotChunk.SIZE);
    }
}
