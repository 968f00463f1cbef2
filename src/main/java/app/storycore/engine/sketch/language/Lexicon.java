package app.storycore.engine.sketch.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * English base forms with their classes, how often each is used as what, and the nearest more general word that the
 * engine knows. From WordNet 3.1 by {@code LexiconWriter}, in {@code lexicon.txt}: a word a line, then {@code n}, {@code v},
 * {@code a}, {@code r} with its uses, its sort and its nearest word, and {@code N}, {@code V} with the base form of an
 * irregular one. Read when it is first asked.
 */
public final class Lexicon {

    private static final class Holder {
        static final Lexicon ENGLISH = new Lexicon();
    }

    private final Map<String, LexiconEntry> entries = HashMap.newHashMap(45_000);
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();

    private Lexicon() {
        InputStream stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                learn(line.split(" ", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The English one. */
    public static Lexicon english() {
        return Holder.ENGLISH;
    }

    private void learn(String[] line) {
        String word = line[0];
        LexiconEntry entry = LexiconEntry.NONE;
        for (int i = 1; i < line.length; i++) {
            String rest = line[i].substring(1);
            switch (line[i].charAt(0)) {
                case 'N' -> nouns.put(word, rest);
                case 'V' -> verbs.put(word, rest);
                default -> entry = with(entry, line[i].charAt(0), rest.split(":", -1));
            }
        }
        if (!entry.equals(LexiconEntry.NONE)) {
            entries.put(word, entry);
        }
    }

    private static LexiconEntry with(LexiconEntry e, char kind, String[] parts) {
        int uses = Integer.parseInt(parts[0]);
        @Nullable String nearest = parts.length > 2 ? parts[2].replace('_', ' ') : null;
        return switch (kind) {
            case 'n' ->
                new LexiconEntry(
                        uses, parts[1], nearest, e.verb(), e.deed(), e.nearestVerb(), e.adjective(), e.adverb());
            case 'v' ->
                new LexiconEntry(
                        e.noun(), e.kind(), e.nearestNoun(), uses, parts[1], nearest, e.adjective(), e.adverb());
            case 'a' ->
                new LexiconEntry(
                        e.noun(), e.kind(), e.nearestNoun(), e.verb(), e.deed(), e.nearestVerb(), uses, e.adverb());
            case 'r' ->
                new LexiconEntry(
                        e.noun(), e.kind(), e.nearestNoun(), e.verb(), e.deed(), e.nearestVerb(), e.adjective(), uses);
            default -> throw new IllegalArgumentException("No kind of word: " + kind);
        };
    }

    /** What is known of a base form; all below zero for an unknown one. */
    public LexiconEntry of(String base) {
        return entries.getOrDefault(base, LexiconEntry.NONE);
    }

    /** The base form of a noun, in the singular: itself when it is one, null when no noun is known under it. */
    public @Nullable String noun(String word) {
        String irregular = nouns.get(word);
        if (irregular != null) {
            return irregular;
        }
        int own = of(word).noun();
        return Stemmer.plural(word).stream()
                .filter(stem -> of(stem).noun() > own)
                .findFirst()
                .orElse(own < 0 ? null : word);
    }

    /** Whether a word is a noun in the plural. */
    public boolean isPlural(String word) {
        String noun = noun(word);
        return noun != null && !noun.equals(word) || MANY.contains(word);
    }

    /** The base form of a verb, null when no verb is known under it. */
    public @Nullable String verb(String word) {
        if (of(word).verb() >= 0) {
            return word;
        }
        String irregular = verbs.get(word);
        return irregular != null
                ? irregular
                : Stemmer.of(word).stream()
                        .filter(stem -> of(stem).verb() >= 0)
                        .max(Comparator.comparingInt(stem -> of(stem).verb()))
                        .orElse(null);
    }

    /** Whether a word is an irregular past form: <em>ran</em>. */
    boolean isIrregular(String word) {
        return verbs.containsKey(word) && !word.endsWith("ing");
    }

    private static final List<String> MANY = List.of("people", "police", "cattle", "folk", "crew");
}
