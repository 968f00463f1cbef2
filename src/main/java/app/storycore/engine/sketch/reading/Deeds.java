package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.language.Token;
import java.util.List;
import java.util.Set;

/** Whose deed a verb is: in "her veil flying behind her" nobody flies. */
final class Deeds {

    private static final Set<String> OPENS = Set.of("with", "while", "as", "and", "when");

    private Deeds() {}

    /** Whether somebody does it, and not a thing that stands before it as a subject of its own. */
    static boolean isSomebodys(PhraseMatch deed, List<PhraseMatch> findings, List<Token> tokens) {
        boolean thing = false;
        if (tokens.get(deed.index()).afterPause()) {
            return true;
        }
        for (int i = findings.indexOf(deed) - 1; i >= 0; i--) {
            PhraseMatch before = findings.get(i);
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

    private static boolean isPronoun(PhraseMatch phraseMatch) {
        return phraseMatch.has("he") || phraseMatch.has("she") || phraseMatch.has("they");
    }

    private static boolean isThing(PhraseMatch phraseMatch, Token token) {
        boolean unknown = phraseMatch.meanings().isEmpty() && !token.text().endsWith("ly") && !token.capital();
        return unknown
                || phraseMatch.has("prop")
                || phraseMatch.has("place")
                || phraseMatch.has("garment")
                || phraseMatch.has("weather")
                || phraseMatch.has("thing")
                || phraseMatch.has("body")
                || phraseMatch.has("none");
    }
}
