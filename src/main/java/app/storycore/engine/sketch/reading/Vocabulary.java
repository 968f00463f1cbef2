package app.storycore.engine.sketch.reading;

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

/** The words the reader knows, from {@code vocabulary.txt}; immutable after loading. */
final class Vocabulary {

    static final Vocabulary ENGLISH = load("vocabulary.txt");

    private final Map<String, List<VocabularyEntry>> meanings = new HashMap<>();
    private int longest;

    private Vocabulary() {}

    private static Vocabulary load(String resource) {
        Vocabulary vocabulary = new Vocabulary();
        InputStream stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    vocabulary.learn(line.split(" ", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vocabulary;
    }

    private void learn(String[] line) {
        VocabularyEntry vocabularyEntry = new VocabularyEntry(line[0], line[1]);
        for (int i = 2; i < line.length; i++) {
            longest = Math.max(longest, line[i].split("_", -1).length);
            meanings.computeIfAbsent(line[i], word -> new ArrayList<>()).add(vocabularyEntry);
        }
    }

    /** Words in the longest phrase. */
    int longest() {
        return longest;
    }

    /** What a word or phrase means as it stands; empty when unknown. */
    List<VocabularyEntry> exactly(String phrase) {
        return meanings.getOrDefault(phrase, List.of());
    }

    /** What a word means after its ending is taken off; empty when unknown. */
    List<VocabularyEntry> byStem(String word) {
        for (String stem : Stemmer.of(word)) {
            List<VocabularyEntry> found = exactly(stem);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The form of a word under which it is known, or the word itself. */
    String known(String word) {
        if (meanings.containsKey(word)) {
            return word;
        }
        return Stemmer.of(word).stream()
                .filter(meanings::containsKey)
                .findFirst()
                .orElse(word);
    }
}
