package app.storycore.engine.sketch.scenery;

import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.scene.PlaceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What can be seen in a picture: each {@link Item} has the pixels that it painted and nothing was painted over. Filled
 * while the scene is drawn, not for several threads.
 */
public final class Drawn {

    /** The least that can be told, in parts of the picture's pixels: 276 of 1280 x 720, some 17 by 17. */
    private static final double LEAST = 3e-4;

    /** At most so many are told apart; the others are nobody's. */
    private static final int MOST = 4_000;

    private final Map<Item, Integer> owners = new HashMap<>();
    private final List<Item> told = new ArrayList<>();
    private final PlaceKind place;
    private int[] visible = {};
    private int least = 1;

    public Drawn(PlaceKind place) {
        this.place = place;
    }

    /** Where the picture plays. */
    public PlaceKind place() {
        return place;
    }

    /** The number under which an item's pixels are kept on the canvas. */
    public int owner(Item item) {
        Integer known = owners.get(item);
        if (known == null) {
            known = owners.size() >= MOST ? 0 : owners.size() + 1;
            owners.put(item, known);
        }
        return known;
    }

    /** Counts something as seen that has no pixels of its own: a wall, the rain. */
    public void tell(Item item) {
        told.add(item);
    }

    /** Looks at the picture when it is done. */
    public void look(Canvas canvas) {
        visible = canvas.visible();
        least = Math.max(1, (int) (canvas.width() * (double) canvas.height() * LEAST));
    }

    /** How many of a sort can be seen. */
    public int count(Item.Kind kind, String value) {
        long without = told.stream().filter(item -> is(item, kind, value)).count();
        long seen = owners.entrySet().stream()
                .filter(entry -> is(entry.getKey(), kind, value))
                .filter(entry -> isVisible(entry.getValue()))
                .count();
        return (int) (without + seen);
    }

    /** Whether a piece of the set can be seen that goes by a noun. */
    public boolean hasPiece(String noun) {
        Stream<Item> visibleOnes = owners.entrySet().stream()
                .filter(entry -> isVisible(entry.getValue()))
                .map(Map.Entry::getKey);
        return Stream.concat(told.stream(), visibleOnes)
                .filter(item -> item.kind() == Item.Kind.PIECE)
                .anyMatch(item -> (' ' + item.value() + ' ').contains(' ' + noun + ' '));
    }

    private boolean isVisible(int owner) {
        return owner < visible.length && visible[owner] >= least;
    }

    private static boolean is(Item item, Item.Kind kind, String value) {
        return item.kind() == kind && item.value().equals(value);
    }
}
