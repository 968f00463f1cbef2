package app.storycore.delivery;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Names of files that every common file system accepts: letters and digits of any script, and hyphens. */
public final class DeliveryNames {

    private static final int LONGEST_NAME_BYTES = 120;
    private static final int FEWEST_DIGITS = 4;

    private DeliveryNames() {}

    /**
     * Name of a document: project, day and ending, {@code The-Lighthouse-2026-03-14.zip}. A project whose name has
     * neither letters nor digits is called {@code storyboard}. At most 140 bytes in UTF-8.
     *
     * @param extension without a dot
     */
    public static String document(Storyboard storyboard, String extension) {
        return stem(storyboard) + "." + extension;
    }

    /** As {@link #document} with a further word before the ending, {@code The-Lighthouse-2026-03-14-contact.png}. */
    public static String document(Storyboard storyboard, String word, String extension) {
        return stem(storyboard) + "-" + word + "." + extension;
    }

    /** Name of a shot's panel, {@code shot-0007.png}; equally long for all shots of a sequence. */
    public static String panel(Storyboard storyboard, int number) {
        int last = storyboard.frames().getLast().number();
        int digits = Math.max(FEWEST_DIGITS, Integer.toString(last).length());
        return String.format(Locale.ROOT, "shot-%0" + digits + "d.png", number);
    }

    private static String stem(Storyboard storyboard) {
        String safe = safe(storyboard.project().name());
        return (safe.isEmpty() ? "storyboard" : safe) + "-"
                + storyboard.generation().date();
    }

    private static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        int bytes = 0;
        for (int c :
                Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().toArray()) {
            String next = isPlain(c) ? Character.toString(c) : "-";
            bytes += next.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_NAME_BYTES) {
                break;
            }
            safe.append(next);
        }
        return safe.toString().replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
    }

    /** Marks belong to letters in many scripts; what lies beyond the basic plane breaks old tools. */
    private static boolean isPlain(int c) {
        if (!Character.isBmpCodePoint(c)) {
            return false;
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
