package app.storycore.project.ui;

import app.storycore.project.ShotInfo;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives the chunks near what the browser shows their cards, and takes them from all others. */
final class SheetFiller {

    private final OpenSequence open;
    private final ShotOutline outline;
    private final ShotSheet sheet;
    private final Consumer<ShotChunk.Binding> bind;

    /** @param bind has a card show its shot */
    SheetFiller(OpenSequence open, ShotOutline outline, ShotSheet sheet, Consumer<ShotChunk.Binding> bind) {
        this.open = open;
        this.outline = outline;
        this.sheet = sheet;
        this.bind = bind;
    }

    /**
     * The browser is near these chunks now, and far from all others.
     *
     * @param leave told of the cards that go
     */
    void near(Set<Integer> indexes, Consumer<ShotCard> leave) {
        for (ShotChunk chunk : sheet.chunks(one -> one.isFilled() && !indexes.contains(one.index()))) {
            chunk.cards().forEach(leave);
            chunk.empty();
        }
        fill(sheet.chunks(one -> !one.isFilled() && indexes.contains(one.index())));
    }

    /** Reads the shots of all cards that are there again. */
    void refill() {
        fill(sheet.chunks(ShotChunk::isFilled));
    }

    /** Fills the chunk of a shot, if it has no cards. */
    void bring(UUID shotId) {
        int number = outline.number(shotId);
        if (number > 0 && !sheet.chunkOf(number).isFilled()) {
            fill(List.of(sheet.chunkOf(number)));
        }
    }

    void fill(Collection<ShotChunk> wanted) {
        List<UUID> ids = wanted.stream().flatMap(chunk -> ids(chunk).stream()).toList();
        if (ids.isEmpty()) {
            return;
        }
        Map<UUID, ShotInfo> found =
                open.find(ids).stream().collect(Collectors.toMap(ShotInfo::id, Function.identity()));
        for (ShotChunk chunk : wanted) {
            chunk.fill(
                    ids(chunk).stream().map(found::get).filter(Objects::nonNull).toList(), bind);
        }
    }

    private List<UUID> ids(ShotChunk chunk) {
        return outline.ids(chunk.from(), ShotChunk.SIZE);
    }
}
