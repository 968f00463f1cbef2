package app.storycore.project.imports;

import static app.storycore.project.imports.ImportKind.LINES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.project.PromptRules;
import app.storycore.project.ShotDraft;
import app.storycore.project.imports.listing.ImportFault;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import app.storycore.project.imports.listing.ParsedShot;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesReaderTest {

    @Test
    void makes_a_shot_of_every_line_that_says_something() {
        List<ParsedShot> shots = read("\n  A lighthouse on a cliff  \n\n\t\nThe keeper climbs the stairs");

        assertThat(shots)
                .extracting(ParsedShot::draft)
                .containsExactly(ShotDraft.of("A lighthouse on a cliff"), ShotDraft.of("The keeper climbs the stairs"));
        assertThat(shots).extracting(ParsedShot::line).containsExactly(2, 5);
        assertThat(shots).allMatch(ParsedShot::isFaultless);
    }

    @Test
    void says_by_line_what_the_rules_say() {
        List<ParsedShot> shots = read("A lighthouse on a cliff\nFog\n" + "x".repeat(501));

        assertThat(shots.get(0).faults()).isEmpty();
        assertThat(shots.get(1).faults()).containsExactly(new ImportFault.OfPrompt(PromptRules.check("Fog")));
        assertThat(shots.get(2).faults()).containsExactly(new ImportFault.OfPrompt(PromptRules.check("x".repeat(501))));
    }

    @Test
    void takes_the_marks_of_lists_away() {
        assertThat(prompts("- A cliff\n• A beach\n* A boat\nA well-lit room"))
                .containsExactly("A cliff", "A beach", "A boat", "A well-lit room");
        assertThat(prompts("1. A cliff\n2) A beach\n\n3: A boat")).containsExactly("A cliff", "A beach", "A boat");
    }

    @Test
    void takes_one_number_away_among_lines_without_any() {
        assertThat(prompts("A cliff at dusk\n1. A beach at dawn\nA boat"))
                .containsExactly("A cliff at dusk", "A beach at dawn", "A boat");
        assertThat(prompts("(3) A cliff\n- 4) A beach\nShot 12: A boat\n5 - A gull\n- [ ] A crab"))
                .containsExactly("A cliff", "A beach", "A boat", "A gull", "A crab");
        assertThat(prompts("1. A cliff\n\n---\n2.\n*\nA beach")).containsExactly("A cliff", "A beach");
    }

    @Test
    void leaves_numbers_that_belong_to_a_prompt() {
        assertThat(prompts("1912. A ship leaves\nThe harbour is empty"))
                .containsExactly("1912. A ship leaves", "The harbour is empty");
        assertThat(prompts("3 men in a boat\n2 dogs ashore")).containsExactly("3 men in a boat", "2 dogs ashore");
        assertThat(prompts("3:15 on the station clock\n2.5 metres of snow\nShot glasses on a bar"))
                .containsExactly("3:15 on the station clock", "2.5 metres of snow", "Shot glasses on a bar");
    }

    @Test
    void refuses_nothing_and_too_much() {
        assertRefused(" \n\n", Reason.NO_SHOTS);
        assertThat(read("A ship\n".repeat(2_000))).hasSize(2_000);
        assertRefused("A ship\n".repeat(2_001), Reason.TOO_MANY_SHOTS);
    }

    private static void assertRefused(String text, Reason reason) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        ImportRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static List<String> prompts(String text) {
        return read(text).stream().map(shot -> shot.draft().prompt()).toList();
    }

    private static List<ParsedShot> read(String text) {
        return ShotImport.read(LINES, text, true).shots();
    }
}
