package app.storycore.generation.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.store.GenerationFixtures;
import app.storycore.generation.ui.history.HistoryView;
import app.storycore.generation.ui.results.MoreFormats;
import app.storycore.generation.ui.results.SheetLink;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBarTester;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class GenerationDetailsViewTest extends PageTest {

    @Autowired
    GenerationHistory history;

    @Autowired
    GenerationService generations;

    @Autowired
    GenerationQueries queries;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationFixtures generationFixtures;

    @Autowired
    JdbcClient database;

    @Test
    void shows_how_it_ended_its_figures_its_shots_and_what_happened() {
        GenerationId generation = generationFixtures.complete(generationFixtures.project(owner, "Harbour", 2), owner);

        GenerationDetailsView view = open(generation);

        assertThat(words(view))
                .contains("Harbour", "Complete", "scripted 1", "Ink", "Normal")
                .contains("2: 2 new, 0 kept, 0 failed")
                .contains("A perfectly good prompt 0", "A perfectly good prompt 1", "4 s", "1 attempt")
                .contains("Submitted", "Queued", "Running", "All shots are done");
        assertThat(find(ShotDetailsCard.class).all()).hasSize(2);
        assertThat(hrefs()).anyMatch(href -> href.endsWith("?download"));
        assertThat(find(SheetLink.class).exists()).isTrue();
        assertThat(view.getPageTitle()).contains("History of Harbour");
    }

    @Test
    @SuppressWarnings("unchecked") // the tester is generic, its class literal is not
    void leads_to_the_documents_that_are_made_on_demand() {
        GenerationId generation = generationFixtures.complete(generationFixtures.project(owner, "Harbour", 2), owner);
        open(generation);

        test(MenuBarTester.class, find(MoreFormats.class).single()).clickItem("More formats", "PDF, 1 panel per page");
        test(MenuBarTester.class, find(MoreFormats.class).single()).clickItem("More formats", "Contact sheet (PNG)");

        assertThat(addresses())
                .containsExactly("deliveries/" + generation + "/pdf-1", "deliveries/" + generation + "/contact-sheet");
    }

    @Test
    void offers_no_documents_of_what_has_no_panels() {
        open(generationFixtures.ended(generationFixtures.project(owner, "Harbour", 2), owner, GenerationStatus.FAILED));

        assertThat(find(MoreFormats.class).exists()).isFalse();
    }

    @Test
    void shows_what_the_quality_check_said() {
        GenerationId generation = generationFixtures.complete(generationFixtures.project(owner, "Harbour", 1), owner);
        quality(generation, """
                {"score":61,"issues":["The panel is soft."],"remedy":"SHARPENED","remedyKept":false,
                 "sharpnessBefore":1.25,"sharpnessAfter":9}""");

        assertThat(words(open(generation)))
                .contains("Technical check: 61 of 100", "The panel is soft.")
                .contains("Autofix sharpened it: sharpness 1.2 before, 9.0 after. The first picture was better");
        quality(generation, "{\"score\":100,\"issues\":[]}");
        assertThat(words(open(generation))).contains("Technical check: passed", "No technical issues found.");
    }

    @Test
    void opens_one_that_is_active_and_offers_no_deletion() {
        GenerationId generation = generations.start(generationFixtures.project(owner, "Harbour", 1), owner);

        assertThat(words(open(generation))).contains("Queued", "Not tried");
        assertThat(find(Button.class).withText("Delete generation").exists()).isFalse();
    }

    @Test
    void leads_to_the_one_it_retries() {
        ProjectId project = generationFixtures.project(owner, "Harbour", 1);
        GenerationId first = generationFixtures.ended(project, owner, GenerationStatus.FAILED);
        GenerationId second = generationFixtures.ended(project, owner, GenerationStatus.COMPLETED);
        database.sql("update generation set retry_of = ? where id = ?")
                .params(first.value(), second.value())
                .update();
        database.sql("update generation_shot set take = 0 where generation_id in (?, ?)")
                .params(first.value(), second.value())
                .update();

        GenerationDetailsView view = open(second);

        assertThat(hrefs()).contains("history/" + first);
        assertThat(words(view)).contains("Retry of").doesNotContain("New take of");
    }

    @Test
    void says_of_which_shot_it_is_a_new_take_and_which_panels_were_kept() {
        ProjectId project = generationFixtures.project(owner, "Harbour", 2);
        GenerationId first = generationFixtures.complete(project, owner);
        GenerationId second = generations.regenerate(
                project, shots.list(project, owner).get(1).id(), owner);

        GenerationDetailsView view = open(second);

        assertThat(hrefs()).contains("history/" + first);
        assertThat(words(view))
                .contains("New take of", "Shot 2 of an earlier generation", "Kept from an earlier run")
                .doesNotContain("Retry of");
    }

    @Test
    void says_at_which_stage_shots_were_lost_and_no_path_of_the_server() {
        GenerationId generation = generationFixtures.ended(
                generationFixtures.project(owner, "Harbour", 2), owner, GenerationStatus.COMPLETED_WITH_FAILURES);
        database.sql("update generation set failed_shots = 2, stage = 'EXPORT', reason = 'x' where id = ?")
                .param(generation.value())
                .update();
        database.sql("update generation_shot set status = 'FAILED', reason = ? where generation_id = ?")
                .params(
                        "The picture could not be stored: /srv/studio/data/files/ab/cd.tmp: No space left",
                        generation.value())
                .update();

        assertThat(words(open(generation)))
                .contains("2 of 2 failed", "Not reached", "The server has no room left.")
                .doesNotContain("/srv", "cd.tmp");
    }

    @Test
    void is_seen_as_soon_as_it_is_opened() {
        GenerationId generation = generationFixtures.ended(
                generationFixtures.project(owner, "Harbour", 2), owner, GenerationStatus.FAILED);

        open(generation);
        comeToTheFront();

        assertThat(queries.unseenOutcomes(owner)).isZero();
    }

    @Test
    void does_not_show_one_of_somebody_else_nor_one_that_never_was() {
        AccountId other = stranger();
        GenerationId foreign = generationFixtures.ended(
                generationFixtures.project(other, "Foreign", 1), other, GenerationStatus.COMPLETED);

        assertThat(pathLeadsNowhere("history/" + foreign)).isTrue();
        assertThat(pathLeadsNowhere("history/" + UUID.randomUUID())).isTrue();
        assertThat(pathLeadsNowhere("history/no-such-thing")).isTrue();
    }

    @Test
    void shows_a_page_of_many_shots_and_more_when_asked() {
        GenerationId generation = generationFixtures.ended(
                generationFixtures.project(owner, "Long", 65), owner, GenerationStatus.CANCELLED);
        open(generation);
        assertThat(find(ShotDetailsCard.class).all()).hasSize(30);

        press("Show more shots");
        press("Show more shots");

        assertThat(find(ShotDetailsCard.class).all()).hasSize(65);
        assertThat(find(Button.class).withText("Show more shots").exists()).isFalse();
    }

    @Test
    void says_what_goes_with_it_and_deletes_it_when_confirmed() {
        GenerationId generation = generationFixtures.complete(generationFixtures.project(owner, "Harbour", 2), owner);
        open(generation);

        press("Delete generation");
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(test(question).getText())
                .isEqualTo("Deletes 4 files (0.1 MB). 2 panels are kept, because other generations or"
                        + " their shots use them. This cannot be undone.");
        assertThat(history.exists(generation, owner)).isTrue();

        test(question).confirm();

        assertThat(history.exists(generation, owner)).isFalse();
        assertThat(getCurrentView()).isInstanceOf(HistoryView.class);
        assertThat(notices()).contains("Generation of “Harbour” deleted");
    }

    @Test
    void leaves_quietly_when_it_was_deleted_elsewhere() {
        GenerationId generation = generationFixtures.complete(generationFixtures.project(owner, "Harbour", 1), owner);
        open(generation);
        database.sql("delete from generation where id = ?")
                .param(generation.value())
                .update();

        press("Delete generation");

        assertThat(getCurrentView()).isInstanceOf(HistoryView.class);
    }

    /** Where the page sends its browser. */
    private List<String> addresses() {
        return ui().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getParameters())
                .filter(parameters -> parameters.contains("_blank"))
                .map(parameters -> String.valueOf(parameters.getFirst()))
                .toList();
    }

    private void quality(GenerationId generation, String report) {
        database.sql("update generation_shot set qa_report = ? where generation_id = ?")
                .params(report, generation.value())
                .update();
    }

    private GenerationDetailsView open(GenerationId generation) {
        return navigate("history/" + generation, GenerationDetailsView.class);
    }

    private boolean pathLeadsNowhere(String path) {
        ui().navigate(path);
        return !(getCurrentView() instanceof GenerationDetailsView);
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
