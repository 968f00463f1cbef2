package app.storycore.project.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.project.PromptVerdict.Kind;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ui.edit.SequenceSummary;
import app.storycore.project.ui.edit.ShotField;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SequenceIndexTest {

    private final ShotId first = new ShotId(UUID.randomUUID());
    private final ShotId second = new ShotId(UUID.randomUUID());
    private final SequenceIndex outline = new SequenceIndex();

    @BeforeEach
    void two_shots() {
        outline.read(List.of(
                new ShotInfo(first, 1, ShotDraft.of("A lighthouse on a cliff"), 0, null, null, 0),
                new ShotInfo(second, 2, ShotDraft.of("Fog"), 0, null, null, 0)));
    }

    @Test
    void names_the_shots_at_fault_and_the_whole_length() {
        SequenceSummary sequenceSummary = outline.sequence();

        assertThat(sequenceSummary.shots()).isEqualTo(2);
        assertThat(sequenceSummary.duration()).isEqualTo(Duration.ofSeconds(8));
        assertThat(sequenceSummary.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.shotId()).isEqualTo(second);
            assertThat(fault.number()).isEqualTo("2");
            assertThat(fault.verdict().kind()).isEqualTo(Kind.TOO_SHORT);
        });
    }

    @Test
    void forgets_a_fault_when_the_prompt_is_written() {
        outline.write(second, ShotField.PROMPT, draft -> draft.withPrompt("Fog rolls over the quay at dawn"));

        assertThat(outline.sequence().faults()).isEmpty();
    }

    @Test
    void keeps_the_verdict_when_another_field_is_written() {
        outline.write(second, ShotField.DURATION, draft -> draft.withDuration(Duration.ofSeconds(10)));

        assertThat(outline.sequence().faults()).hasSize(1);
        assertThat(outline.sequence().duration()).isEqualTo(Duration.ofSeconds(14));
    }

    @Test
    void has_no_number_for_a_shot_that_is_gone() {
        assertThat(outline.number(second)).isEqualTo(2);
        assertThat(outline.number(new ShotId(UUID.randomUUID()))).isZero();
    }

    @Test
    void gives_what_there_is_of_a_range() {
        assertThat(outline.ids(1, 6)).containsExactly(second);
        assertThat(outline.ids(6, 6)).isEmpty();
    }
}
