package app.storycore.delivery.type;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sets text of any script into lines of a given width.
 *
 * <p>A character no font has becomes a replacement mark; controls and other invisible characters are left out.
 */
public final class TextSetter {

    private static final int REPLACEMENT = 0xFFFD;
    private static final String ELLIPSIS = "…";

    private static final List<FontFile> FALLBACKS =
            List.of(FontFile.WIDE_COVERAGE, FontFile.EAST_ASIAN, FontFile.THAI, FontFile.SYMBOLS);

    private final FontSet fonts;

    public TextSetter(FontSet fonts) {
        this.fonts = fonts;
    }

    /** The whole text on one line, however long it becomes. */
    public Line line(String text, Weight weight) {
        String clean = clean(text);
        return assemble(clean, weight, ReadingOrder.isRightToLeft(clean));
    }

    /** On one line no wider than {@code width} em, shortened with an ellipsis if need be. */
    public Line shortened(String text, Weight weight, double width) {
        String clean = clean(text);
        return shortened(clean, weight, width, ReadingOrder.isRightToLeft(clean));
    }

    private Line shortened(String clean, Weight weight, double width, boolean rightToLeft) {
        String rest = clean;
        Line line = assemble(rest, weight, rightToLeft);
        while (line.width() > width && !rest.isEmpty()) {
            rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
            line = assemble(rest.stripTrailing() + ELLIPSIS, weight, rightToLeft);
        }
        return line;
    }

    /**
     * Breaks text where its script allows, and inside a word only if the word alone is too wide.
     *
     * @param width of a line in em
     */
    public List<Line> wrap(String text, Weight weight, double width) {
        return wrap(text, weight, width, Integer.MAX_VALUE);
    }

    /** As the other, but at most {@code most} lines, the last one ending in an ellipsis if words are missing. */
    public List<Line> wrap(String text, Weight weight, double width, int most) {
        String clean = clean(text);
        boolean rightToLeft = ReadingOrder.isRightToLeft(clean);
        List<String> lines = breakUp(clean, weight, width);
        List<Line> set = new ArrayList<>();
        for (String line : lines.subList(0, Math.min(most, lines.size()))) {
            boolean cut = set.size() == most - 1 && lines.size() > most;
            String end = cut ? line.stripTrailing() + " " + ELLIPSIS : line.stripTrailing();
            set.add(cut ? shortened(end, weight, width, rightToLeft) : assemble(end, weight, rightToLeft));
        }
        return set;
    }

    private List<String> breakUp(String text, Weight weight, double width) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            addPiece(text.substring(start, end), line, lines, weight, width);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private void addPiece(String piece, StringBuilder line, List<String> lines, Weight weight, double width) {
        if (fits(line + piece, weight, width)) {
            line.append(piece);
            return;
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
        for (int c : piece.codePoints().toArray()) {
            if (!line.isEmpty() && !fits(line + Character.toString(c), weight, width)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(c);
        }
    }

    private boolean fits(String text, Weight weight, double width) {
        double sum = 0;
        for (int c : text.stripTrailing().codePoints().toArray()) {
            sum += fonts.advance(fontFor(c, weight), drawable(c, weight));
        }
        return sum <= width;
    }

    private Line assemble(String text, Weight weight, boolean rightToLeft) {
        List<Run> runs = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        FontFile font = null;
        double width = 0;
        for (int c : ReadingOrder.visual(text, rightToLeft).codePoints().toArray()) {
            FontFile next = fontFor(c, weight);
            if (font != null && font != next) {
                runs.add(new Run(font, current.toString(), width));
                current.setLength(0);
                width = 0;
            }
            font = next;
            int drawn = drawable(c, weight);
            current.appendCodePoint(drawn);
            width += fonts.advance(next, drawn);
        }
        if (font != null) {
            runs.add(new Run(font, current.toString(), width));
        }
        return new Line(runs);
    }

    private FontFile fontFor(int codePoint, Weight weight) {
        if (fonts.has(weight.font(), codePoint)) {
            return weight.font();
        }
        return FALLBACKS.stream()
                .filter(font -> fonts.has(font, codePoint))
                .findFirst()
                .orElse(weight.font());
    }

    private int drawable(int codePoint, Weight weight) {
        return fonts.has(fontFor(codePoint, weight), codePoint) ? codePoint : REPLACEMENT;
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        composed.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                clean.append(' ');
            } else if (isVisible(c)) {
                clean.appendCodePoint(c);
            }
        });
        return ArabicForms.shape(clean.toString().strip().replaceAll(" {2,}", " "));
    }

    private static boolean isVisible(int c) {
        boolean variationSelector = c >= 0xFE00 && c <= 0xFE0F;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT -> false;
            default -> !variationSelector;
        };
    }
}
