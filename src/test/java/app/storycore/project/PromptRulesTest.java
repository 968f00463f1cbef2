package app.storycore.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.project.PromptVerdict.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void counts_what_people_see_as_one_character_once() {
        assertThat(PromptRules.length("🎬🎬🎬")).isEqualTo(3);
    }
}
