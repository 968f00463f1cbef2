package app.storycore.engine.sketch.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private static final Path RESOURCES = Path.of("src/main/resources/app/storycore/engine/sketch");

    private final Lexicon lexicon = Lexicon.english();

    @ParameterizedTest
    @CsvSource({"wolves, wolf", "men, man", "watches, watch", "hands, hand", "boxes, box", "glass, glass", "taxis, taxi"
    })
    void nouns_are_found_in_the_plural(String word, String base) {
        assertThat(lexicon.noun(word)).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({"ran, run", "sits, sit", "gripping, grip", "carries, carry", "danced, dance", "lying, lie"})
    void verbs_are_found_in_every_form(String word, String base) {
        assertThat(lexicon.verb(word)).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({"terrier, dog", "convertible, car", "sloop, sailing ship", "cottage, ", "thought, "})
    void nouns_know_the_nearest_more_general_one(String word, String nearest) {
        assertThat(lexicon.of(word).nearestNoun()).isEqualTo(nearest);
    }

    @Test
    void unknown_words_are_of_no_class() {
        assertThat(lexicon.noun("flurb")).isNull();
        assertThat(lexicon.verb("flurb")).isNull();
        assertThat(lexicon.of("flurb")).isEqualTo(LexiconEntry.NONE);
    }

    /** To be written anew with {@code -Dlexicon.write=true} when words join the vocabulary. */
    @Test
    @Tag("bench")
    void is_what_wordnet_says_of_the_words_of_the_vocabulary() throws Exception {
        Path file = RESOURCES.resolve("language/lexicon.txt");
        List<String> lines = new LexiconWriter(Files.readAllLines(RESOURCES.resolve("reading/vocabulary.txt"))).lines();
        if (Boolean.getBoolean("lexicon.write")) {
            Files.write(file, lines);
        }
        assertThat(Files.readAllLines(file)).isEqualTo(lines);
    }
}
