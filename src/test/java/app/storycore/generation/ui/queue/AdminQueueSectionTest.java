package app.storycore.generation.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdminQueueSectionTest extends PageTest {

    @Autowired
    AccountService accounts;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationService generations;

    @Autowired
    GenerationQueries queries;

    @Override
    protected Role role() {
        return Role.ADMIN;
    }

    @Test
    void shows_an_administrator_those_of_others_with_their_owners_and_each_only_once() {
        AccountId somebody = stranger();
        start(somebody, "Foreign");
        start(owner, "Own");

        navigate("queue", QueueView.class);

        assertThat(shown()).contains("Foreign", accounts.get(somebody).username());
        assertThat(shown()).doesNotContain("Own");
        assertThat(find(QueueRow.class).all()).as("one's own").hasSize(1);
    }

    @Test
    void hears_of_what_others_do() {
        AccountId somebody = stranger();
        navigate("queue", QueueView.class);

        GenerationId foreign = start(somebody, "Late arrival");
        waitUntil(() -> shown().contains("Late arrival"));
        generations.requestCancel(foreign, somebody);
        waitUntil(() -> !shown().contains("Late arrival"));
    }

    @Test
    void cancels_anybodys_when_that_is_confirmed() {
        AccountId somebody = stranger();
        GenerationId foreign = start(somebody, "To be ended");
        navigate("queue", QueueView.class);
        AdminQueueRow row = find(AdminQueueRow.class).all().stream()
                .filter(one -> words(one).contains("To be ended"))
                .findFirst()
                .orElseThrow();

        test(find(Button.class, row).withText("Cancel generation").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(queries.board(somebody)).singleElement().satisfies(ended -> {
            assertThat(ended.id()).isEqualTo(foreign);
            assertThat(ended.status()).isEqualTo(GenerationStatus.CANCELLED);
            assertThat(ended.reason()).isEqualTo(Reason.of(ReasonCode.CANCELLED_BY_ADMINISTRATOR));
        });
        waitUntil(() -> !shown().contains("To be ended"));
    }

    private GenerationId start(AccountId account, String name) {
        ProjectId project = projects.create(account, name, VisualStyle.INK).id();
        shots.add(project, account, ShotDraft.of("A lighthouse on a cliff at dusk"));
        return generations.start(project, account);
    }

    private String shown() {
        return find(AdminQueueRow.class).all().stream().map(PageTest::words).collect(Collectors.joining(" "));
    }
}
