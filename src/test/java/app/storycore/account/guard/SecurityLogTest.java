package app.storycore.account.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityLogTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\"b", "a\\b", "a\u0000b", "a\u202eb", "a\u2028b", "a\u0085b", "a\u200bb"})
    void replaces_what_could_forge_a_line(String typed) {
        assertThat(SecurityLog.quoted(typed)).isEqualTo("\"a?b\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mira", "Ääkkönen", "田中", "o'neill"})
    void keeps_names_as_they_are(String name) {
        assertThat(SecurityLog.quoted(name)).isEqualTo('"' + name + '"');
    }

    @Test
    void cuts_what_is_too_long() {
        assertThat(SecurityLog.quoted("x".repeat(5000))).hasSizeLessThan(110);
    }
}
