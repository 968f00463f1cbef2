package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.catalogue.Spelling;
import app.storycore.engine.sketch.language.ForeignNames;
import app.storycore.engine.sketch.language.Lexicon;
import app.storycore.engine.sketch.language.Stemmer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words the reader knows, from {@code vocabulary.txt}; immutable after loading. */
final class Vocabulary {

    static final Vocabulary ENGLISH = new Vocabulary(null).load("vocabulary.txt");

    /** Words of other languages; what they do not have is looked up among the English ones. */
    static final Vocabulary FOREIGN = new Vocabulary(ENGLISH).load("foreign.txt");

    private final Map<String, List<VocabularyEntry>> meanings = new HashMap<>();
    private int longest;

    private final @Nullable Vocabulary further;

    private Vocabulary(@Nullable Vocabulary further) {
        this.further = further;
        this.longest = further == null ? 0 : further.longest;
    }

    private Vocabulary load(String resource) {
        InputStream stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    learn(line.split(" ", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void learn(String[] line) {
        VocabularyEntry vocabularyEntry = new VocabularyEntry(line[0], line[1]);
        for (int i = 2; i < line.length; i++) {
            longest = Math.max(longest, line[i].split("_", -1).length);
            meanings.computeIfAbsent(Spelling.folded(line[i]), word -> new ArrayList<>())
                    .add(vocabularyEntry);
        }
    }

    /** Words in the longest phrase. */
    int longest() {
        return longest;
    }

    /** What a word or phrase means as it stands; empty when unknown. */
    List<VocabularyEntry> exactly(String phrase) {
        List<VocabularyEntry> own = meanings.getOrDefault(phrase, List.of());
        return own.isEmpty() && further != null ? further.exactly(phrase) : own;
    }

    /** What a word means after its ending is taken off; empty when unknown. */
    List<VocabularyEntry> byStem(String word) {
        for (String stem : stems(word)) {
            List<VocabularyEntry> found = exactly(stem);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The form of a word under which it is known, or the word itself. */
    String known(String word) {
        if (!exactly(word).isEmpty()) {
            return word;
        }
        return stems(word).stream()
                .filter(stem -> !exactly(stem).isEmpty())
                .findFirst()
                .orElse(word);
    }

    /** Without the endings of English; of another language only what is no English word: "coucher" is no couch. */
    private List<String> stems(String word) {
        List<String> stems =
                further == null ? Stemmer.of(word) : ForeignNames.stems(word).toList();
        return further == null ? stems : stems.stream().filter(this::isOwn).toList();
    }

    private boolean isOwn(String stem) {
        return meanings.containsKey(stem)
                || Lexicon.english().noun(stem) == null && Lexicon.english().verb(stem) == null;
    }
}
