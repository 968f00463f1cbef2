package app.storycore.engine.sketch.language;

import app.storycore.engine.sketch.catalogue.ThingCatalogue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds things of the catalogue by their German, French and Finnish names, in the forms in which nouns mostly stand. */
public final class ForeignNames {

    /** Shorter words are articles and prepositions. */
    private static final int SHORTEST = 4;

    private static final List<String> LANGUAGES = List.of("de", "fr", "fi");

    /** What is taken off a noun to find its base form: plurals and cases of German, French and Finnish. */
    private static final List<String> ENDINGS =
            List.of("", "n", "e", "en", "er", "es", "s", "x", "t", "a", "ssa", "lla", "sta", "lta", "lle", "an", "in");

    private ForeignNames() {}

    /** The key of the thing that words of such a language name. */
    public static Optional<String> key(String words) {
        if (words.length() < SHORTEST || FunctionWords.contains(words)) {
            return Optional.empty();
        }
        return stems(words)
                .flatMap(stem ->
                        LANGUAGES.stream().flatMap(language -> ThingCatalogue.get().named(language, stem).stream()))
                .findFirst();
    }

    /** A word with each of the endings taken off that it may have. */
    public static Stream<String> stems(String word) {
        return ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(stem -> stem.length() >= SHORTEST);
    }
}
