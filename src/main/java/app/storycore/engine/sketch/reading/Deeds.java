package app.storycore.engine.sketch.reading;

import java.util.List;
import java.util.Set;

/** Whose deed a verb is: in "her veil flying behind her" nobody flies. */
final class Deeds {

    private static final Set<String> OPENS = Set.of("with", "while", "as", "and", "when");

    private Deeds() {}

    /** Whether somebody does it, and not a thing that stands before it as a subject of its own. */
    static boolean isSomebodys(Finding deed, List<Finding> findings, List<Token> tokens) {
        boolean thing = false;
        if (tokens.get(deed.index()).afterPause()) {
            return true;
        }
        for (int i = findings.indexOf(deed) - 1; i >= 0; i--) {
            Finding before = findings.get(i);
            Token token = tokens.get(before.index());
            if (before.has("person") || before.has("act") || isPronoun(before) && !thing) {
                return true;
            }
            if (OPENS.contains(token.text())) {
                return !thing;
            }
            thing |= isThing(before, token);
            if (token.afterPause()) {
                return !thing;
            }
        }
        return !thing;
    }

    private static boolean isPronoun(Finding finding) {
        return finding.has("he") || finding.has("she") || finding.has("they");
    }

    private static boolean isThing(Finding finding, Token token) {
        boolean unknown = finding.meanings().isEmpty() && !token.text().endsWith("ly") && !token.capital();
        return unknown
                || finding.has("prop")
                || finding.has("place")
                || finding.has("garment")
                || finding.has("weather")
                || finding.has("thing")
                || finding.has("body")
                || finding.has("none");
    }
}
