package app.storycore.delivery.type;

import java.util.List;

/** How heavy text looks; scripts beyond Latin, Greek, Cyrillic and Arabic have one weight only. */
public enum FontWeight {
    REGULAR(List.of(FontFile.SANS, FontFile.ARABIC)),
    BOLD(List.of(FontFile.SANS_BOLD, FontFile.ARABIC_BOLD));

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<FontFile> fonts;

    FontWeight(List<FontFile> fonts) {
        this.fonts = fonts;
    }

    /** The fonts that are asked first. */
    List<FontFile> fonts() {
        return fonts;
    }
}
