package app.storycore.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.project.PromptVerdict.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptRulesTest {

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({
        "0, EMPTY, true",
        "1, TOO_SHORT, true",
        "9, TOO_SHORT, true",
        "10, QUITE_SHORT, false",
        "19, QUITE_SHORT, false",
        "20, GOOD, false",
        "400, GOOD, false",
        "401, QUITE_LONG, false",
        "500, QUITE_LONG, false",
        "501, TOO_LONG, true",
        "10000, TOO_LONG, true"
    })
    void judges_by_length(int length, Kind kind, boolean blocks) {
        PromptVerdict verdict = PromptRules.check("x".repeat(length));
        assertThat(verdict).isEqualTo(new PromptVerdict(kind, length));
        assertThat(verdict.blocks()).isEqualTo(blocks);
    }

    @Test
    void measures_after_trimming() {
        assertThat(PromptRules.check("   \n\t ").kind()).isEqualTo(Kind.EMPTY);
        assertThat(PromptRules.check("  ten signs \n").length()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b", "\u200c", "\u200d", "\u00a0", "\u2007", "\u202f", "\ufeff", "\u2060", "\u00ad", "\u200e",
                "\u202e", "\u3000", "\u2800", "\u3164", "\u180e", "\ufe0f", "\u0000", "\u0007", " \u200b", "\u034f"
            })
    void takes_a_prompt_of_what_is_not_seen_for_empty(String unseen) {
        assertThat(PromptRules.check(unseen.repeat(12)).kind()).isEqualTo(Kind.EMPTY);
        assertThat(PromptRules.length(unseen + "ten signs" + unseen.repeat(12))).isEqualTo(9);
    }

    @Test
    void counts_no_characters_of_no_width() {
        assertThat(PromptRules.length("t\u200be\u200bn\u200b")).isEqualTo(3);
        assertThat(PromptRules.length("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"))
                .isEqualTo(7);
    }

    @Test
    void counts_what_people_see_as_one_character_once() {
        assertThat(PromptRules.length("🎬🎬🎬")).isEqualTo(3);
    }
}
