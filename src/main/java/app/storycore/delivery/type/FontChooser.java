package app.storycore.delivery.type;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the font for each cluster of a paragraph: the script's own, all of a letter and its marks from one font. */
final class FontChooser {

    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    private final FontWeight fontWeight;
    private final boolean japanese;

    FontChooser(String paragraph, FontWeight fontWeight) {
        this.fontWeight = fontWeight;
        this.japanese = paragraph.codePoints().mapToObj(UnicodeScript::of).anyMatch(FontChooser::isKana);
    }

    private static boolean isKana(UnicodeScript script) {
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    /** Whether any font has the character. */
    static boolean canDraw(int codePoint) {
        return FontFile.SANS.has(codePoint)
                || serving(UnicodeScript.of(codePoint)).stream().anyMatch(font -> font.has(codePoint))
                || Stream.of(FontFile.values()).anyMatch(font -> font.has(codePoint));
    }

    /**
     * The font that has all of the cluster; empty if each of its characters needs a font of its own.
     *
     * @param previous the font before it on the line, which spaces, digits and punctuation are taken from too
     */
    Optional<FontFile> choose(String cluster, @Nullable FontFile previous) {
        int[] shapes =
                cluster.codePoints().filter(c -> !CleanText.isInvisible(c)).toArray();
        if (shapes.length == 0) {
            return Optional.of(previous == null ? fontWeight.fonts().getFirst() : previous);
        }
        return Stream.concat(candidates(cluster, shapes[0], previous).stream(), Stream.of(FontFile.values()))
                .filter(font -> hasAll(font, shapes))
                .findFirst();
    }

    private Set<FontFile> candidates(String cluster, int base, @Nullable FontFile previous) {
        UnicodeScript script = UnicodeScript.of(base);
        Set<FontFile> fonts = new LinkedHashSet<>();
        if (isEmoji(cluster, base)) {
            fonts.add(FontFile.EMOJI);
        }
        if (script == UnicodeScript.COMMON && previous != null && !previous.serves(script)) {
            fonts.add(previous);
        }
        fonts.addAll(fontWeight.fonts());
        if (japanese) {
            fonts.add(FontFile.JAPANESE);
        }
        fonts.addAll(serving(script));
        return fonts;
    }

    private static List<FontFile> serving(UnicodeScript script) {
        List<FontFile> serving = new ArrayList<>();
        for (FontFile font : FontFile.values()) {
            if (font.serves(script)) {
                serving.add(font);
            }
        }
        return serving;
    }

    private static boolean hasAll(FontFile font, int[] shapes) {
        for (int c : shapes) {
            if (!font.has(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmoji(String cluster, int base) {
        return cluster.indexOf(TEXT_STYLE) < 0
                && (Character.isEmojiPresentation(base)
                        || cluster.indexOf(EMOJI_STYLE) >= 0
                        || cluster.indexOf(KEYCAP) >= 0);
    }
}
