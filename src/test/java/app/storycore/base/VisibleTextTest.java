package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @Test
    void takes_away_what_cannot_be_kept() {
        assertThat(VisibleText.clean("a\u0000b\u0007c\u007fd\u009be\ufefff\uffffg"))
                .isEqualTo("abcdefg");
        assertThat(VisibleText.clean("half \ud83d pair \udea2")).isEqualTo("half  pair ");
        assertThat(VisibleText.clean("a\r\nb\rc\u000bd\u2028e\u0085f\r")).isEqualTo("a\nb\nc\nd\ne\nf\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "two\nlines\tand a tab",
                "\ud83d\udea2",
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\ud83d\udc69\u200d\ud83d\ude80",
                "\u2764\ufe0f",
                "e\u0301",
                "no\u00a0break"
            })
    void leaves_everything_else_as_it_is(String text) {
        assertThat(VisibleText.clean(text)).isEqualTo(text);
        assertThat(VisibleText.trim(text)).isEqualTo(text);
    }

    @Test
    void makes_one_line_of_a_name() {
        assertThat(VisibleText.line(" The\u202e Light\u200bhouse\r\nII \u00a0")).isEqualTo("The Lighthouse II");
        assertThat(VisibleText.line("\u200b\u2060\ufeff")).isEmpty();
        assertThat(VisibleText.line("\u0645\u06cc\u200c\u062e")).isEqualTo("\u0645\u06cc\u200c\u062e");
    }

    @Test
    void cuts_between_characters() {
        assertThat(VisibleText.cut("gull", 4)).isEqualTo("gull");
        assertThat(VisibleText.cut("gulls", 4)).isEqualTo("gull");
        assertThat(VisibleText.cut("gul\ud83d\udc26", 4)).isEqualTo("gul");
        assertThat(VisibleText.cut("gul\ud83d\udc26s", 5)).isEqualTo("gul\ud83d\udc26");
    }
}
