package app.storycore.project.ui.board;

import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ui.card.ShotCard;
import app.storycore.project.ui.scene.SceneHeading;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some neighbouring shots, which have cards only while they are near what the browser shows. */
final class ShotChunk extends Div {

    /** Shots of a chunk; whole rows with one, two or three cards a row. */
    static final int SIZE = 6;

    private final ShotCard.Handler handler;
    private final int index;
    private final List<ShotCard> cards = new ArrayList<>(SIZE);
    private final Map<UUID, SceneHeading> headings = new HashMap<>();

    ShotChunk(int index, ShotCard.Handler handler) {
        this.index = index;
        this.handler = handler;
        addClassName("shot-chunk");
        getElement().setAttribute("data-chunk", Integer.toString(index));
    }

    int index() {
        return index;
    }

    /** The place of the first shot, from 0. */
    int from() {
        return index * SIZE;
    }

    boolean isFilled() {
        return !cards.isEmpty();
    }

    Stream<ShotCard> cards() {
        return cards.stream();
    }

    /**
     * Has a card for each of these shots. A card never changes its shot: what was typed into it in the last moment would
     * arrive at the wrong one.
     */
    void fill(List<ShotInfo> shots, BoardScenes scenes, Consumer<Binding> bind) {
        Map<ShotId, ShotCard> known = cards.stream().collect(Collectors.toMap(ShotCard::shotId, Function.identity()));
        cards.clear();
        for (ShotInfo shot : shots) {
            ShotCard card = known.remove(shot.id());
            cards.add(card == null ? new ShotCard(shot.id(), handler) : card);
        }
        known.values().forEach(this::remove);
        List<Component> wanted = withHeadings(shots, scenes);
        getChildren().filter(child -> !wanted.contains(child)).toList().forEach(this::remove);
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= getComponentCount() || !wanted.get(i).equals(getComponentAt(i))) {
                addComponentAtIndex(i, wanted.get(i));
            }
        }
        for (int i = 0; i < cards.size(); i++) {
            bind.accept(new Binding(cards.get(i), shots.get(i)));
        }
    }

    private List<Component> withHeadings(List<ShotInfo> shots, BoardScenes scenes) {
        List<Component> all = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            scenes.begunBy(shots.get(i).id())
                    .map(scene -> scenes.show(
                            headings.computeIfAbsent(scene.id(), id -> new SceneHeading(id, scenes)), scene))
                    .ifPresent(all::add);
            cards.get(i).setVisible(!scenes.isFolded(shots.get(i).id()));
            all.add(cards.get(i));
        }
        return all;
    }

    void empty() {
        removeAll();
        cards.clear();
        headings.clear();
    }

    /** A card and what it is to show. */
    record Binding(ShotCard card, ShotInfo shot) {}
}
