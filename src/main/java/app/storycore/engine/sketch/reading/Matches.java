package app.storycore.engine.sketch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Simple questions to what was found in a prompt. */
record Matches(List<PhraseMatch> findings) {

    /** Kinds of words that put nothing into a picture by themselves. */
    private static final Set<String> SILENT = Set.of("stop", "none", "adjective", "colour", "thing", "arrives");

    <E extends Enum<E>> @Nullable E first(Class<E> type, String kind) {
        List<E> all = all(type, kind);
        return all.isEmpty() ? null : all.get(0);
    }

    /** Every value of a kind in the order of the words, each once. */
    <E extends Enum<E>> List<E> all(Class<E> type, String kind) {
        List<E> all = new ArrayList<>();
        for (PhraseMatch phraseMatch : findings) {
            for (VocabularyEntry vocabularyEntry : phraseMatch.meanings()) {
                if (vocabularyEntry.is(kind)) {
                    E value = Enum.valueOf(type, vocabularyEntry.value());
                    if (!all.contains(value)) {
                        all.add(value);
                    }
                }
            }
        }
        return all;
    }

    boolean any(String kind) {
        return findings.stream().flatMap(f -> f.meanings().stream()).anyMatch(m -> m.is(kind));
    }

    /** Whether somebody is named who does not only own what is seen: not "a child's hands". */
    boolean hasWholePerson() {
        for (int i = 0; i < findings.size(); i++) {
            boolean owner =
                    i + 1 < findings.size() && findings.get(i + 1).word().equals("s");
            if (findings.get(i).has("person") && !owner) {
                return true;
            }
        }
        return false;
    }

    /** The words without a meaning, parted by blanks. */
    String unknown() {
        return findings.stream()
                .filter(f -> f.meanings().isEmpty())
                .map(PhraseMatch::word)
                .collect(Collectors.joining(" "));
    }

    int understood() {
        return (int) findings.stream()
                .filter(f -> f.meanings().stream().anyMatch(m -> !SILENT.contains(m.kind())))
                .count();
    }
}
