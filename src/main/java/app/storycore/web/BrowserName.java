package app.storycore.web;

import java.util.Optional;

/**
 * A browser and its system as people know them.
 *
 * @param browser empty when it is not known
 * @param system empty when it is not known
 */
public record BrowserName(Optional<String> browser, Optional<String> system) {

    /** In this order: a browser also carries the marks of those behind it. */
    private static final String[][] BROWSERS = {
        {"Edg", "Edge"},
        {"OPR/", "Opera"},
        {"Firefox/", "Firefox"},
        {"FxiOS/", "Firefox"},
        {"Chrom", "Chrome"},
        {"CriOS/", "Chrome"},
        {"Safari/", "Safari"}
    };

    private static final String[][] SYSTEMS = {
        {"Windows", "Windows"},
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Mac OS X", "macOS"},
        {"CrOS", "ChromeOS"},
        {"Linux", "Linux"}
    };

    /** From what a browser calls itself in the header {@code User-Agent}. */
    public static BrowserName of(String agent) {
        return new BrowserName(find(BROWSERS, agent), find(SYSTEMS, agent));
    }

    private static Optional<String> find(String[][] marks, String agent) {
        for (String[] mark : marks) {
            if (agent.contains(mark[0])) {
                return Optional.of(mark[1]);
            }
        }
        return Optional.empty();
    }
}
