package app.storycore.delivery.type;

/** How heavy text looks; scripts beyond Latin, Greek and Cyrillic have one weight only. */
public enum Weight {
    REGULAR(FontFile.SANS),
    BOLD(FontFile.SANS_BOLD);

    private final FontFile font;

    Weight(FontFile font) {
        this.font = font;
    }

    /** The font that is asked first. */
    FontFile font() {
        return font;
    }
}
