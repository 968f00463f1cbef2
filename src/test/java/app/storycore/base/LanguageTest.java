package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void is_the_first_wanted_one_that_the_studio_speaks_whatever_its_country() {
        assertThat(Language.among(wanted("sv-SE,de-DE,en"))).isEqualTo(Language.GERMAN);
        assertThat(Language.among(wanted("fr-CA,fi"))).isEqualTo(Language.FRENCH);
        assertThat(Language.among(wanted("fi"))).isEqualTo(Language.FINNISH);
    }

    @Test
    void is_english_when_none_of_those_wanted_is_spoken() {
        assertThat(Language.among(wanted("ja,sv"))).isEqualTo(Language.ENGLISH);
        assertThat(Language.among(List.of())).isEqualTo(Language.ENGLISH);
    }

    @Test
    void keeps_the_country_of_the_browser_where_it_speaks_the_chosen_language() {
        assertThat(Language.locale(Language.GERMAN, wanted("en-GB,de-AT"))).isEqualTo(Locale.of("de", "AT"));
        assertThat(Language.locale(null, wanted("en-GB,de-AT"))).isEqualTo(Locale.UK);
        assertThat(Language.locale(Language.FINNISH, wanted("en-GB,de-AT"))).isEqualTo(Locale.of("fi"));
    }

    private static List<Locale> wanted(String languages) {
        return List.of(languages.split(",")).stream()
                .map(Locale::forLanguageTag)
                .toList();
    }
}
