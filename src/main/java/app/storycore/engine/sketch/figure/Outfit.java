package app.storycore.engine.sketch.figure;

import java.util.List;

/** The cuts of clothes, in the order in which a cast member numbers them. */
enum Outfit {
    JACKET,
    LONG_COAT,
    DRESS,
    SHIRT,
    ROBE,
    SUIT,
    SWEATER,
    SPACE_SUIT,
    ARMOUR;

    private static final List<Outfit> ALL = List.of(values());

    /** The number by which a cast member names this cut. */
    int number() {
        return ALL.indexOf(this);
    }

    static Outfit of(int number) {
        return ALL.get(Math.floorMod(number, ALL.size()));
    }

    /** Height above the ground at which the skirt of it ends, as part of the body height; 0.46 and more is none. */
    double hem() {
        return switch (this) {
            case LONG_COAT -> 0.2;
            case DRESS -> 0.25;
            case ROBE -> 0.05;
            case JACKET, SUIT -> 0.44;
            case SHIRT, SWEATER, SPACE_SUIT, ARMOUR -> 0.47;
        };
    }
}
