package app.storycore.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.NotFoundException;
import app.storycore.base.film.VisualStyle;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What no picture of a project is to show. */
@ServiceTest
class NegativePromptTest {

    @Autowired
    AccountService accounts;

    @Autowired
    ProjectService projects;

    private AccountId owner;
    private ProjectId project;

    @BeforeEach
    void a_project() {
        owner = accounts.create("negative" + System.nanoTime(), "long enough", Role.USER)
                .id();
        project = projects.create(owner, "Night Train", VisualStyle.INK).id();
    }

    @Test
    void is_empty_until_it_is_written_and_kept_without_blanks_around() {
        assertThat(projects.get(project, owner).negativePrompt()).isEmpty();

        projects.changeNegativePrompt(project, owner, "  text, watermark\r\nextra fingers \u0007");

        assertThat(projects.get(project, owner).negativePrompt()).isEqualTo("text, watermark\nextra fingers");
        assertThat(projects.search(owner, "", 0, 10))
                .extracting(ProjectInfo::negativePrompt)
                .containsExactly("text, watermark\nextra fingers");
    }

    @Test
    void is_refused_beyond_its_length_and_stays_as_it_was() {
        String longest = "x".repeat(ProjectService.NEGATIVE_PROMPT_MAX);
        projects.changeNegativePrompt(project, owner, longest);

        assertThatThrownBy(() -> projects.changeNegativePrompt(project, owner, longest + "x"))
                .isInstanceOfSatisfying(
                        ProjectRejectedException.class,
                        refused -> assertThat(refused.reason())
                                .isEqualTo(ProjectRejectedException.Reason.NEGATIVE_PROMPT_LENGTH));

        assertThat(projects.get(project, owner).negativePrompt()).isEqualTo(longest);
    }

    @Test
    void is_closed_to_everybody_else() {
        AccountId stranger = new AccountId(UUID.randomUUID());

        assertThatThrownBy(() -> projects.changeNegativePrompt(project, stranger, "text"))
                .isInstanceOf(NotFoundException.class);
    }
}
