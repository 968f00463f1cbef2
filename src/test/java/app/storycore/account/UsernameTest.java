package app.storycore.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {

    @ParameterizedTest
    @ValueSource(strings = {"nora", " nora ", "Åsa Öberg", "Анна", "李雷", "nora@example.org"})
    void takes_names_of_every_script(String name) {
        assertThat(AccountRules.isUsername(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "ad\u200bmin",
                "\u202enimda",
                "no\nra",
                "no\u0000ra",
                "no\u0007ra",
                "nora\u2060",
                "\ufeffnora",
                "no\u200dra"
            })
    void refuses_names_with_characters_that_are_not_seen(String name) {
        assertThat(AccountRules.isUsername(name)).isFalse();
    }
}
