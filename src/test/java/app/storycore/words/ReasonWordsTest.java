package app.storycore.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Language;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other languages have the same keys and arguments as English, see {@link TranslationFilesTest}. */
class ReasonWordsTest {

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void says_in_english_word_by_word_what_is_stored(ReasonCode code) {
        Object[] figures = IntStream.range(3, 3 + code.arguments()).boxed().toArray();
        String english = Words.of(Language.ENGLISH).get("reason." + code.name());

        assertThat(english).isNotNull();
        assertThat(new MessageFormat(english, Locale.ENGLISH).format(figures))
                .isEqualTo(Reason.of(code, figures).sentence());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void has_a_key_for_every_code_and_for_nothing_else(Language language) {
        assertThat(Words.of(language).keySet())
                .filteredOn(key -> key.startsWith("reason."))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ReasonCode.values())
                        .map(code -> "reason." + code.name())
                        .toList());
    }
}
