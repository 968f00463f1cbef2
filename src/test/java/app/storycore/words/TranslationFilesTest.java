package app.storycore.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.storycore.base.Language;
import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TranslationFilesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final int[] COUNTS = {0, 1, 2, 5, 1000};

    private static final Map<String, String> ENGLISH = Words.of(Language.ENGLISH);

    @ParameterizedTest
    @EnumSource(Language.class)
    void has_every_key_of_english_and_no_other(Language language) {
        assertThat(Words.of(language).keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void has_each_key_once(Language language) throws IOException {
        List<String> keys = Files.readAllLines(Words.file(language)).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_something_for_each_key(Language language) {
        assertThat(Words.of(language))
                .allSatisfy((key, value) -> assertThat(value).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void uses_the_arguments_that_english_uses(Language language) {
        assertThat(Words.of(language))
                .allSatisfy((key, value) ->
                        assertThat(arguments(value)).as(key).isEqualTo(arguments(ENGLISH.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void can_say_every_message_with_nothing_one_a_few_and_many(Language language) {
        Words.of(language).forEach((key, value) -> {
            for (int count : COUNTS) {
                assertThatCode(() ->
                                assertThat(say(language, key, value, count)).doesNotContain("{", "}"))
                        .as("%s with %d", key, count)
                        .doesNotThrowAnyException();
            }
        });
    }

    /** A single one swallows what follows it where there are arguments, and shows double where there are none. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void doubles_straight_apostrophes_where_there_are_arguments_and_has_none_elsewhere(Language language) {
        assertThat(Words.of(language))
                .allSatisfy((key, value) -> assertThat(arguments(value).isEmpty() ? value : value.replace("''", ""))
                        .as(key)
                        .doesNotContain("'"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void has_five_pieces_for_each_time_that_goes_on_in_the_browser(Language language) {
        Map<String, String> times = Words.of(language);
        times.keySet().removeIf(key -> !key.startsWith("time."));

        assertThat(times).isNotEmpty().allSatisfy((key, value) -> {
            List<Set<String>> pieces = Arrays.stream(value.split("\\|", -1))
                    .map(TranslationFilesTest::arguments)
                    .toList();
            assertThat(pieces).as(key).hasSize(5);
            assertThat(pieces.get(3))
                    .as(key)
                    .isEqualTo(arguments(ENGLISH.getOrDefault(key, "").split("\\|", -1)[3]));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void calls_every_language_as_it_calls_itself(Language language) {
        Map<String, String> names = Words.of(language);
        names.keySet().removeIf(key -> !key.startsWith("language."));

        assertThat(names)
                .hasSize(Language.values().length)
                .allSatisfy((key, name) -> assertThat(name).isEqualTo(ENGLISH.get(key)));
    }

    @Test
    void speaks_english_on_a_machine_that_speaks_german() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(new DefaultI18NProvider(List.of(Locale.ENGLISH)).getTranslation("login.title", Locale.UK))
                    .isEqualTo("Log in");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Set<String> arguments(String message) {
        return ARGUMENT.matcher(message)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String say(Language language, String key, String value, int count) {
        if (key.startsWith("time.")) {
            return "";
        }
        Object[] counts = IntStream.range(0, 10).mapToObj(argument -> count).toArray();
        return arguments(value).isEmpty() ? value : new MessageFormat(value, language.locale()).format(counts);
    }
}
