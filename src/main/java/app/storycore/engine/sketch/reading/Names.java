package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.language.Lexicon;
import app.storycore.engine.sketch.language.Syntax;
import app.storycore.engine.sketch.language.Token;
import app.storycore.engine.sketch.language.WordClass;
import app.storycore.engine.sketch.scene.PersonKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses from a first name whom to draw. */
final class Names {

    private static final Set<String> WOMEN = Set.of(
            "mary",
            "jane",
            "alice",
            "kate",
            "claire",
            "ruth",
            "helen",
            "susan",
            "carmen",
            "ingrid",
            "marion",
            "agnes",
            "elizabeth",
            "margaret",
            "rachel",
            "judith",
            "miriam",
            "yasmin",
            "lucy",
            "emily",
            "sophie",
            "marie",
            "anne",
            "mei",
            "yuki",
            "ines",
            "zoe",
            "chloe",
            "nicole",
            "rose",
            "grace",
            "joan",
            "sarah",
            "hannah",
            "leah");
    private static final Set<String> MEN = Set.of(
            "john", "tom", "jack", "paul", "peter", "james", "robert", "david", "mark", "george", "frank", "harry",
            "sam", "ben", "max", "joe", "bill", "luca", "andrea", "nikola", "joshua", "noah", "elijah", "hans", "karl",
            "jean", "pierre", "juan", "carlos", "pablo", "ivan", "ali", "omar", "ahmed", "chen", "kenji", "bruno",
            "leo", "hugo");

    /** Small words that only German has: there every noun has a capital letter, not only names. */
    private static final Set<String> GERMAN = Set.of(
            "der", "die", "das", "ein", "eine", "einen", "einem", "einer", "und", "im", "am", "bei", "mit", "sein",
            "ihr", "durch", "auf", "zum", "zur", "vor", "ist");

    private Names() {}

    /** Whether a word without a meaning names somebody: it begins with a capital that nothing else explains. */
    static boolean isName(PhraseMatch phraseMatch, @Nullable PhraseMatch next, Syntax syntax) {
        List<Token> tokens = syntax.tokens();
        Token token = tokens.get(phraseMatch.index());
        boolean acts = next != null && (next.has("act") || isDeed(token, next, syntax));
        return token.capital()
                && token.text().length() > 1
                && (isKnown(token.text()) || !isGerman(tokens) && (acts || !token.opensSentence()));
    }

    /** "Tove plays": a word that no list has, before a verb. */
    private static boolean isDeed(Token name, PhraseMatch next, Syntax syntax) {
        return syntax.isEnglish()
                && syntax.kind(next.index()) == WordClass.VERB
                && Lexicon.english().noun(name.text()) == null;
    }

    static boolean isGerman(List<Token> tokens) {
        return tokens.stream().filter(token -> GERMAN.contains(token.text())).count() > 1;
    }

    static boolean isKnown(String name) {
        return WOMEN.contains(name) || MEN.contains(name);
    }

    /** Known names by the lists; others by their last letter, as most languages of Europe have it. */
    static PersonKind kindOf(String name) {
        if (WOMEN.contains(name)) {
            return PersonKind.WOMAN;
        }
        return !MEN.contains(name) && name.endsWith("a") ? PersonKind.WOMAN : PersonKind.MAN;
    }
}
