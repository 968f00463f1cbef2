package app.storycore.account.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Names of browsers and systems as people know them, from what a browser calls itself. */
final class BrowserNames {

    /** A browser also carries the marks of those below it. */
    private static final SequencedMap<String, String> BROWSERS = new LinkedHashMap<>();

    private static final SequencedMap<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS/", "Firefox");
        BROWSERS.put("Chrom", "Chrome");
        BROWSERS.put("CriOS/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Mac OS X", "macOS");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserNames() {}

    /** "Firefox on Linux", or that it is not known. */
    static String inWords(String agent, RefusedLogin.Words words) {
        Optional<String> system = find(SYSTEMS, agent);
        return find(BROWSERS, agent)
                .map(browser -> system.map(name -> words.say("account.logins.browser", browser, name))
                        .orElse(browser))
                .orElseGet(() -> words.say("account.logins.unknown"));
    }

    private static Optional<String> find(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
