package app.storycore.generation.reason;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths of the server in what machines say; they are for the log alone. */
final class ServerPaths {

    /** What operating systems say of a full disk. */
    private static final List<String> FULL_DISK =
            List.of("no space left", "not enough space", "disk quota exceeded", "disk full");

    /** An absolute path of two names or more, on Unix or Windows, that is no part of a web address. */
    private static final Pattern PATH = Pattern.compile(
            "(?<![\\w/:.])/(?:[^\\s/:\"']+/)+[^\\s:\"']*|\\b[A-Za-z]:\\\\[^\\s:\"']+|\\\\\\\\[^\\s:\"']+");

    private ServerPaths() {}

    /** The words up to the first path; what was said from there on gives way to a sentence for people. */
    static String without(String words) {
        Matcher path = PATH.matcher(words);
        return path.find()
                ? words.substring(0, path.start())
                        + (tellsOfFullDisk(words) ? ReasonCode.DISK_FULL : ReasonCode.FILE_TROUBLE).english()
                : words;
    }

    static boolean tellsOfFullDisk(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return FULL_DISK.stream().anyMatch(lower::contains);
    }
}
