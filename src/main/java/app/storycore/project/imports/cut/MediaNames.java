package app.storycore.project.imports.cut;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files in a cut, and what they say of the shot whose panel they are. */
final class MediaNames {

    private static final Pattern PANEL =
            Pattern.compile("shot-(\\d{1,6})(?:\\.[a-z0-9]{2,4})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("shot\\s+(\\S{1,12})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{1,4}$");

    private MediaNames() {}

    /** The name of a file without its folders. */
    static String file(String address) {
        String path = address;
        try {
            path = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            // a path with a percent sign in it
        }
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return path.substring(slash + 1).strip();
    }

    /** The place of the shot whose panel a file is, by the names of the package; 0 when it is none. */
    static int place(String file) {
        Matcher panel = PANEL.matcher(file.strip());
        return panel.matches() ? Integer.parseInt(panel.group(1)) : 0;
    }

    /** The number of the shot that a clip is named after, "Shot 12A"; empty when it is not. */
    static String label(String name) {
        Matcher label = LABEL.matcher(name.strip());
        return label.matches() ? label.group(1) : "";
    }

    /** A name as words: without the ending of a file. */
    static String words(String name) {
        return ENDING.matcher(name.strip()).replaceFirst("");
    }
}
