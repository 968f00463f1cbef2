package app.storycore.generation;

import app.storycore.imaging.BrokenPictureException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reasons as people read them: what happened and who can do what. A path of the server never stands in one, whoever
 * wrote it and however old it is; it is for the log alone.
 */
public final class Reasons {

    /** Characters of a stored reason at most. */
    public static final int LENGTH_MAX = 1000;

    private static final String FULL =
            "The server has no room left. Ask your administrator to make some, then try again.";
    private static final String GONE = "A file is missing on the server. Ask your administrator to look at its log.";
    private static final String TROUBLE =
            "The server could not read or write a file. Ask your administrator to look at its log.";

    /** What operating systems say of a full disk. */
    private static final List<String> FULL_DISK =
            List.of("no space left", "not enough space", "disk quota exceeded", "disk full");

    /** An absolute path of two names or more, on Unix or Windows, that is no part of a web address. */
    private static final Pattern PATH = Pattern.compile(
            "(?<![\\w/:.])/(?:[^\\s/:\"']+/)+[^\\s:\"']*|\\b[A-Za-z]:\\\\[^\\s:\"']+|\\\\\\\\[^\\s:\"']+");

    private Reasons() {}

    /** What people should know of a file that could not be read or written. */
    public static String of(IOException trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenPictureException broken) {
                return String.valueOf(broken.getMessage());
            }
            if (cause instanceof NoSuchFileException) {
                return GONE;
            }
            if (isFull(String.valueOf(cause.getMessage()))) {
                return FULL;
            }
        }
        return TROUBLE;
    }

    /** A reason as it is stored. */
    public static String stored(String text) {
        String clean = shown(text);
        return clean.length() <= LENGTH_MAX ? clean : clean.substring(0, LENGTH_MAX - 1) + "…";
    }

    /** A stored reason as it leaves this package; what a message of the machine said from a path on is left out. */
    public static String shown(String stored) {
        Matcher path = PATH.matcher(stored);
        return path.find() ? stored.substring(0, path.start()) + (isFull(stored) ? FULL : TROUBLE) : stored;
    }

    public static @Nullable String shownIfAny(@Nullable String stored) {
        return stored == null ? null : shown(stored);
    }

    private static boolean isFull(String message) {
        String lower = message.toLowerCase(Locale.ROOT);
        return FULL_DISK.stream().anyMatch(lower::contains);
    }
}
