package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.language.Token;
import java.util.List;
import java.util.Set;

/**
 * Whether a prompt goes on where the shots before it play: "she turns round", but not "a regatta" or "nuns eat in the
 * refectory".
 */
final class Continuity {

    private static final Set<String> WHERE =
            Set.of("in", "at", "on", "inside", "into", "through", "across", "along", "outside", "aboard", "around");
    private static final Set<String> OWNED = Set.of("his", "her", "its", "their", "my", "our", "your", "s");
    private static final Set<String> KNOWN =
            Set.of("the", "his", "her", "its", "their", "this", "that", "these", "those", "both", "my", "our", "your");
    private static final Set<String> AIMED = Set.of("POINT", "LOOK_OUT", "WAVE", "AIM", "TALK");
    private static final Set<String> NEW = Set.of("a", "an", "another", "some", "several", "many", "few");

    private final List<PhraseMatch> findings;
    private final List<Token> tokens;

    private Continuity(List<PhraseMatch> findings, List<Token> tokens) {
        this.findings = findings;
        this.tokens = tokens;
    }

    static boolean goesOn(List<PhraseMatch> findings, List<Token> tokens) {
        Continuity words = new Continuity(findings, tokens);
        return words.isOfKnownSubject() && !words.namesUnknownSetting();
    }

    /** Whether what it is of was there before: a pronoun, a name, "the stranger", a hand; or somebody who comes in. */
    private boolean isOfKnownSubject() {
        if (findings.stream().anyMatch(phraseMatch -> phraseMatch.has("arrives")) || speaksOfSomebodyBefore()) {
            return true;
        }
        for (int i = 0; i < findings.size(); i++) {
            PhraseMatch phraseMatch = findings.get(i);
            String word = word(phraseMatch);
            if (NEW.contains(word) || phraseMatch.has("number")) {
                if (!isCamera(nextTo(i))) {
                    return isPartOfSomebody(i);
                }
            } else if (KNOWN.contains(word)
                    || phraseMatch.has("he")
                    || phraseMatch.has("she")
                    || phraseMatch.has("they")) {
                return true;
            } else if (isContent(phraseMatch)) {
                return isName(phraseMatch) || opensWithSubject(i) || isPartOfSomebody(i);
            }
        }
        return true;
    }

    /** "A motorcycle stops behind him": a pronoun for somebody whom this prompt has not named. */
    private boolean speaksOfSomebodyBefore() {
        for (PhraseMatch phraseMatch : findings) {
            if (phraseMatch.has("person") || phraseMatch.has("body") || phraseMatch.has("hand")) {
                return false;
            }
            if (phraseMatch.has("he") || phraseMatch.has("she") || phraseMatch.has("they")) {
                return true;
            }
        }
        return false;
    }

    /** A word that says what the shot is of, and neither how it is seen nor in what air. */
    private static boolean isContent(PhraseMatch phraseMatch) {
        return phraseMatch.meanings().isEmpty()
                || phraseMatch.has("person")
                || phraseMatch.has("animal")
                || phraseMatch.has("prop")
                || phraseMatch.has("body")
                || phraseMatch.has("hand")
                || phraseMatch.has("garment");
    }

    private boolean isName(PhraseMatch phraseMatch) {
        Token token = tokens.get(phraseMatch.index());
        return phraseMatch.meanings().isEmpty()
                && token.capital()
                && (!token.opensSentence() || Names.isKnown(token.text()));
    }

    /** "Anna opens": an unknown word that begins a sentence, and does something. */
    private boolean opensWithSubject(int i) {
        Token token = tokens.get(findings.get(i).index());
        String next = i + 1 < findings.size() ? word(findings.get(i + 1)) : "";
        boolean third = next.endsWith("s") && !next.endsWith("ss") && !WordClasses.isPreposition(next);
        return findings.get(i).meanings().isEmpty()
                && token.capital()
                && token.opensSentence()
                && third
                && !token.text().endsWith("s");
    }

    /** "Two hands", "a tear", "gloved fingers": the words up to the next preposition or verb end in a part of somebody. */
    private boolean isPartOfSomebody(int from) {
        for (int i = from; i < findings.size(); i++) {
            PhraseMatch phraseMatch = findings.get(i);
            if (phraseMatch.has("body") || phraseMatch.has("hand")) {
                return true;
            }
            if (i > from && (WordClasses.isPreposition(word(phraseMatch)) || phraseMatch.has("act"))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCamera(PhraseMatch phraseMatch) {
        return phraseMatch.has("size") || phraseMatch.has("angle") || phraseMatch.has("move");
    }

    private PhraseMatch nextTo(int i) {
        return findings.get(Math.min(i + 1, findings.size() - 1));
    }

    /** "In the refectory", "at an auction", "enters a casino": a preposition before a noun that the vocabulary does not have. */
    private boolean namesUnknownSetting() {
        for (int i = 0; i + 1 < findings.size(); i++) {
            boolean goesThere =
                    WHERE.contains(word(findings.get(i))) || findings.get(i).has("arrives");
            if (goesThere && !isAimed(i) && isUnknownSetting(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "Points at the accused": such an "at" says at whom, not where. */
    private boolean isAimed(int i) {
        return i > 0
                && word(findings.get(i)).equals("at")
                && findings.get(i - 1).meanings().stream().anyMatch(m -> m.is("act") && AIMED.contains(m.value()));
    }

    private boolean isUnknownSetting(int from) {
        String determiner = word(findings.get(from));
        boolean named = tokens.get(findings.get(from).index()).capital()
                && findings.get(from).meanings().isEmpty();
        if (named) {
            return !Names.isKnown(determiner);
        }
        if (!WordClasses.isDeterminer(determiner) || OWNED.contains(determiner)) {
            return false;
        }
        PhraseMatch last = findings.get(from);
        for (int i = from + 1; i < findings.size() && i <= from + 3; i++) {
            PhraseMatch phraseMatch = findings.get(i);
            boolean ends = tokens.get(phraseMatch.index()).afterPause()
                    || WordClasses.isPreposition(word(phraseMatch))
                    || phraseMatch.has("act")
                    || word(phraseMatch).equals("and");
            if (ends) {
                break;
            }
            last = phraseMatch;
        }
        return last.meanings().isEmpty();
    }

    private String word(PhraseMatch phraseMatch) {
        return tokens.get(phraseMatch.index()).text();
    }
}
