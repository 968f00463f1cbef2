package app.storycore.engine.sketch.catalogue;

import app.storycore.engine.sketch.scene.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * One thing of the catalogue.
 *
 * @param key stable name, such as {@code wine_glass}
 * @param size longest side in metres
 * @param colour believable one of its own, 0xRRGGBB
 * @param lower colour of what lies below {@code split}
 * @param split part of the height, 0 to 1, below which it has the lower colour; 0 when it has one colour
 * @param home where it is found when no place is named
 * @param flags what else is known, a letter each
 * @param path its outline as text
 */
public record CatalogueEntry(
        String key,
        double size,
        Stand stand,
        int colour,
        int lower,
        double split,
        @Nullable PlaceKind home,
        String flags,
        String path) {

    /** Longest side, in metres, of what can be shown on a table top as a detail. */
    private static final double SMALL = 0.76;

    /** Its outline, read anew. */
    public Outline outline() {
        return OutlineReader.read(path);
    }

    /** Which way it faces: -1 left, 1 right, 0 neither. */
    public int faces() {
        return has('<') ? -1 : has('>') ? 1 : 0;
    }

    /** Whether it has sides as deep as a box. */
    public boolean isBoxy() {
        return has('x');
    }

    public boolean isVehicle() {
        return has('v');
    }

    public boolean hasWindows() {
        return has('w');
    }

    public boolean isAnimal() {
        return has('a');
    }

    public boolean isSeat() {
        return has('s');
    }

    /** Whether one sees through it between its lines. */
    public boolean isOpen() {
        return has('o');
    }

    /** Whether it can fill the frame on a table top. */
    public boolean isSmall() {
        return size <= SMALL
                && !isAnimal()
                && switch (stand) {
                    case GROUND, TABLE, LIES, WALL, HAND -> true;
                    case AIR -> size < 0.4;
                    case WATER, UNDERWATER, FAR -> false;
                };
    }

    private boolean has(char flag) {
        return flags.indexOf(flag) >= 0;
    }
}
