package app.storycore.engine.sketch.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences whose words have classes that were read and set right by hand, {@code word/CLASS}. */
class TaggerTest {

    private final Tagger tagger = new Tagger(Lexicon.english());

    static List<String> sentences() throws IOException {
        try (InputStream in = Objects.requireNonNull(TaggerTest.class.getResourceAsStream("tagged.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void words_have_the_classes_that_a_reader_gives_them(String line) {
        String sentence = line.replaceAll("/[A-Z_]+", "");
        List<Token> tokens = Tokens.of(sentence);
        List<WordClass> classes = tagger.tag(tokens);
        String found = IntStream.range(0, tokens.size())
                .mapToObj(i -> tokens.get(i).text() + "/" + classes.get(i))
                .collect(Collectors.joining(" "));
        String expected = Arrays.stream(line.replace(",", "").split(" ", -1))
                .map(word -> word.substring(0, word.indexOf('/')).toLowerCase(Locale.ROOT)
                        + word.substring(word.indexOf('/')))
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void no_words_have_no_classes() {
        assertThat(tagger.tag(List.of())).isEmpty();
    }
}
