package app.storycore.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password1!",
                "12345678",
                "987654321",
                "passwort2026",
                "qwertzuiop",
                "aaaaaaaa",
                "abcabcabc",
                "24.12.1985",
                "Salasana123",
                "iloveyou",
                "!!admin!!1",
                "lkjhgfdsa",
                "StoryCore1",
                "20261128"
            })
    void refuses_what_is_guessed_first(String password) {
        assertThat(AccountRules.isPassword(password)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lighthouse", "long enough", "walking-away-is-fine", "passwords are hard", "Ölmühle im Tal"})
    void takes_what_somebody_thought_of(String password) {
        assertThat(AccountRules.isPassword(password)).isTrue();
    }
}
