package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.PageTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.NotFoundException;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.comfyui.WorkflowText;
import app.storycore.generation.start.PromptPreview;
import app.storycore.generation.start.PromptPreviews;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotService;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastKind;
import app.storycore.project.cast.CastService;
import app.storycore.project.cast.ShotCastService;
import app.storycore.project.ui.edit.PromptConflict;
import app.storycore.project.ui.edit.SaveIndicator;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowService;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What engines would be told is read before anything is drawn. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class PromptsTest extends PageTest {

    @Autowired
    AccountService people;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    CastService cast;

    @Autowired
    ShotCastService casts;

    @Autowired
    PromptPreviews previews;

    @Autowired
    WorkflowService workflows;

    @Autowired
    JdbcClient database;

    private AccountId administrator;
    private WorkflowInfo workflow;
    private ProjectId project;
    private ShotId shot;

    @BeforeEach
    void a_project_and_a_workflow() {
        database.sql("delete from workflow").update();
        administrator = people.create("chief" + System.nanoTime(), "long enough", Role.ADMIN)
                .id();
        workflow = workflows.upload(administrator, "Portraits", WorkflowText.json(WorkflowText.TEXT_TO_PICTURE));
        workflows.confirm(
                administrator,
                workflow.id(),
                null,
                workflows.review(administrator, workflow.id()).proposal().bindings());
        project = projects.create(owner, "The Lighthouse", VisualStyle.NOIR).id();
        shot = shots.add(project, owner, ShotDraft.of("She lights the lamp").withShotSize(ShotSize.WIDE))
                .id();
        shots.add(project, owner, ShotDraft.of("The lamp turns over the sea"));
        CastId mara = cast.add(project, owner, CastKind.CHARACTER, "Mara");
        cast.edit(project, owner, mara, draft -> draft.withDescription("a woman of forty in a yellow raincoat"));
        casts.name(project, owner, shot, List.of(mara));
    }

    @AfterEach
    void no_workflow() {
        database.sql("delete from workflow").update();
    }

    @Test
    void a_workflow_is_told_of_style_cast_and_what_to_leave_out() {
        projects.changeEngine(project, owner, workflow.engineId());
        projects.changeNegativePrompt(project, owner, "text, watermark");
        PromptPreview preview = previews.of(project, owner);

        assertThat(preview.engine()).isEqualTo("Portraits");
        assertThat(preview.readsWords()).isFalse();
        assertThat(preview.lines()).hasSize(2);
        assertThat(preview.lines().getFirst().prompt().text())
                .contains(
                        "Wide shot", "She lights the lamp", "Mara: a woman of forty in a yellow raincoat", "Film noir");
        assertThat(preview.lines().getFirst().prompt().negative()).contains("text, watermark");
        assertThat(preview.lines().getLast().prompt().text()).doesNotContain("Mara");
    }

    @Test
    void they_belong_to_the_owner_alone() {
        assertThatThrownBy(() -> previews.of(project, administrator)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void the_dialog_shows_them_and_says_what_the_sketch_engine_reads() {
        open();

        assertThat(words(dialog())).contains("reads the words of each shot as they are");
        assertThat(lines()).extracting(line -> line.prompt().text()).contains("She lights the lamp");
        assertThat(words(new PromptRow(lines().getFirst()))).startsWith("01").contains("She lights the lamp");
    }

    @Test
    void the_dialog_follows_what_another_window_writes() {
        projects.changeEngine(project, owner, workflow.engineId());
        open();
        assertThat(words(dialog())).contains("What Portraits is sent");
        CompletableFuture.runAsync(
                        () -> shots.edit(project, shot, owner, draft -> draft.withPrompt("She blows the lamp out")))
                .join();

        waitUntil(() -> lines().getFirst().prompt().text().contains("She blows the lamp out"));
    }

    @Test
    void an_engine_that_is_gone_is_said() {
        projects.changeEngine(project, owner, workflow.engineId());
        workflows.disable(administrator, workflow.id());
        navigate("projects/" + project, DashboardView.class);
        press("Final prompts");

        waitUntil(() -> words(dialog()).contains("The engine of this project is gone"));
    }

    @Test
    void what_no_picture_is_to_show_is_kept_and_two_who_write_it_are_asked() {
        projects.changeEngine(project, owner, workflow.engineId());
        open();
        TextArea negative = find(TextArea.class, dialog()).single();
        fire(negative, "focusin", data());
        tell(negative, "value", "text, watermark ");
        fire(negative, "focusout", data().put("element.value", "text, watermark "));

        assertThat(projects.get(project, owner).negativePrompt()).isEqualTo("text, watermark");
        assertThat(words(dialog())).contains("16/2000");
        waitUntil(() -> lines().getFirst().prompt().negative().contains("text, watermark"));

        fire(negative, "focusin", data());
        tell(negative, "value", "text, blur");
        CompletableFuture.runAsync(() -> projects.changeNegativePrompt(project, owner, "hands"))
                .join();
        fire(negative, "focusout", data().put("element.value", "text, blur"));
        assertThat(words(find(PromptConflict.class).single())).contains("hands");
        press("Keep mine");
        assertThat(projects.get(project, owner).negativePrompt()).isEqualTo("text, blur");
    }

    @Test
    void it_stays_open_while_it_asks_which_text_stays() {
        projects.changeEngine(project, owner, workflow.engineId());
        open();
        TextArea negative = find(TextArea.class, dialog()).single();
        fire(negative, "focusin", data());
        tell(negative, "value", "text, blur");
        CompletableFuture.runAsync(() -> projects.changeNegativePrompt(project, owner, "hands"))
                .join();
        press("Close");
        assertThat(words(find(PromptConflict.class).single())).contains("hands");
        press("Use the other");
        press("Close");

        assertThat(find(PromptsDialog.class).all()).isEmpty();
        assertThat(words(find(SaveIndicator.class).single())).doesNotContain("Not saved");
    }

    @Test
    void what_it_could_not_keep_is_let_go_with_it() {
        open();
        TextArea negative = find(TextArea.class, dialog()).single();
        fire(negative, "focusin", data());
        tell(negative, "value", "text, blur");
        CompletableFuture.runAsync(() -> projects.changeNegativePrompt(project, owner, "hands"))
                .join();
        dialog().close();

        assertThat(words(find(SaveIndicator.class).single())).doesNotContain("Not saved");
    }

    @Test
    void it_is_closed_when_its_project_was_deleted_elsewhere() {
        open();
        CompletableFuture.runAsync(() -> projects.delete(project, owner)).join();
        waitUntil(() -> words(dialog()).contains("The engine of this project is gone"));
        tell(find(TextArea.class, dialog()).single(), "value", "text, blur");
        press("Close");

        assertThat(find(PromptsDialog.class).all()).isEmpty();
    }

    private void open() {
        navigate("projects/" + project, DashboardView.class);
        press("Final prompts");
        waitUntil(() -> !lines().isEmpty());
    }

    private PromptsDialog dialog() {
        return find(PromptsDialog.class).single();
    }

    @SuppressWarnings("unchecked")
    private List<PromptPreview.Line> lines() {
        VirtualList<PromptPreview.Line> list = find(VirtualList.class, dialog()).single();
        return list.getDataProvider().fetch(new Query<>()).toList();
    }
}
