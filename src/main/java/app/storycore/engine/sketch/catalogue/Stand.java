package app.storycore.engine.sketch.catalogue;

/** Where a thing is at home within a place. */
public enum Stand {
    GROUND,
    TABLE,
    /** Flat on a table. */
    LIES,
    WALL,
    HAND,
    AIR,
    WATER,
    UNDERWATER,
    /** Far off, in the open. */
    FAR;

    static Stand of(char code) {
        return switch (code) {
            case 't' -> TABLE;
            case 'l' -> LIES;
            case 'w' -> WALL;
            case 'h' -> HAND;
            case 'a' -> AIR;
            case 's' -> WATER;
            case 'u' -> UNDERWATER;
            case 'f' -> FAR;
            default -> GROUND;
        };
    }
}
