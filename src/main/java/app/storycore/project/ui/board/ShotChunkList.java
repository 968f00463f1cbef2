package app.storycore.project.ui.board;

import app.storycore.project.ui.card.ShotCard;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All chunks of a sequence in their order, with or without cards. */
final class ShotChunkList extends Div {

    private final List<ShotChunk> chunks = new ArrayList<>();

    ShotChunkList() {
        addClassName("shot-sheet");
    }

    /** Has as many chunks as {@code shots} need. */
    void fit(int shots, ShotCard.Handler handler) {
        int wanted = Math.ceilDiv(shots, ShotChunk.SIZE);
        while (chunks.size() > wanted) {
            remove(chunks.removeLast());
        }
        while (chunks.size() < wanted) {
            ShotChunk chunk = new ShotChunk(chunks.size(), handler);
            chunks.add(chunk);
            add(chunk);
        }
    }

    /**
     * The chunk a shot lies in.
     *
     * @param number of the shot, from 1
     */
    ShotChunk chunkOf(int number) {
        return chunks.get((number - 1) / ShotChunk.SIZE);
    }

    List<ShotChunk> first(int count) {
        return chunks.stream().limit(count).toList();
    }

    List<ShotChunk> chunks(Predicate<ShotChunk> which) {
        return chunks.stream().filter(which).toList();
    }

    Stream<ShotCard> cards() {
        return chunks.stream().flatMap(ShotChunk::cards);
    }
}
