package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.account.AccountId;
import app.storycore.base.MovableClock;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.store.GenerationFixtures;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class ComparisonTest extends PageTest {

    @Autowired
    GenerationFixtures generationFixtures;

    @Autowired
    ShotService shots;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private ProjectId project;
    private GenerationId first;
    private GenerationId second;

    @BeforeEach
    void a_project_that_was_generated_twice() {
        project = generationFixtures.project(owner, "Harbour", 3);
        first = generationFixtures.complete(project, owner);
        List<ShotInfo> before = shots.list(project, owner);
        shots.edit(project, before.get(0).id(), owner, draft -> draft.withPrompt("Something quite different happens"));
        shots.delete(project, before.get(2).id(), owner);
        shots.add(project, owner, ShotDraft.of("A shot that was not there before"));
        clock.advance(Duration.ofMinutes(1));
        second = generationFixtures.complete(project, owner);
    }

    @Test
    void shows_each_shot_then_and_now() {
        open("?compared=" + first);

        assertThat(differences()).containsExactly("REWRITTEN", "DRAWN_ANEW", "ADDED", "REMOVED");
        assertThat(words(row(0)))
                .contains("Shot 1", "Rewritten and redrawn", "Now")
                .contains("A perfectly good prompt 0", "Something quite different happens");
        assertThat(words(row(2))).contains("New shot", "Not yet in that generation");
        assertThat(words(row(3))).contains("Removed shot", "No longer in this generation");
        assertThat(words((DashboardView) getCurrentView())).contains("4 of 4 shots are different");
    }

    @Test
    void shows_only_what_differs_when_asked() {
        reuse(2);
        open("?compared=" + first);
        assertThat(differences()).containsExactly("REWRITTEN", "SAME", "ADDED", "REMOVED");

        test(find(Checkbox.class).withLabel("Only differences").single()).click();

        assertThat(differences()).containsExactly("REWRITTEN", "ADDED", "REMOVED");
        assertThat(words((DashboardView) getCurrentView())).contains("3 of 4 shots are different");
    }

    @Test
    void chooses_by_a_list_and_keeps_the_choice_in_the_address() {
        DashboardView view = open("");
        assertThat(differences()).isEmpty();
        assertThat(choice().getListDataView().getItems()).containsExactly(first);

        test(choice()).selectItem(choice().getItemLabelGenerator().apply(first));
        assertThat(differences()).hasSize(4);
        assertThat(ui().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("projects/" + project + "/results?compared=" + first);

        assertThat(view.isAttached()).isTrue();
        open("");
        assertThat(differences()).isEmpty();
    }

    @Test
    void offers_nothing_to_compare_the_first_generation_with() {
        ProjectId fresh = generationFixtures.project(owner, "Fresh", 1);
        generationFixtures.complete(fresh, owner);

        navigate("projects/" + fresh + "/results", DashboardView.class);

        assertThat(find(Select.class).withClassName("compare-choice").exists()).isFalse();
    }

    @Test
    void does_not_compare_with_what_belongs_to_another_project_or_person() {
        GenerationId elsewhere = generationFixtures.complete(generationFixtures.project(owner, "Elsewhere", 1), owner);
        AccountId other = stranger();
        GenerationId foreign = generationFixtures.ended(
                generationFixtures.project(other, "Foreign", 1), other, GenerationStatus.COMPLETED);

        open("?compared=" + elsewhere);
        assertThat(differences()).isEmpty();
        open("?compared=" + foreign);
        assertThat(differences()).isEmpty();
        open("?compared=nonsense");
        assertThat(differences()).isEmpty();
    }

    @Test
    void opens_the_earlier_picture_large() {
        open("?compared=" + first);

        test(find(NativeButton.class)
                        .withAriaLabel("Open panel 2 of the earlier generation")
                        .single())
                .click();

        assertThat(find(Dialog.class).withClassName("lightbox").exists()).isTrue();
    }

    /**
     * Gives a shot the same panel in both generations; in the first one, as news of the second may still be on its way to
     * the page.
     */
    private void reuse(int number) {
        database.sql("update generation_shot set panel_asset_id = (select s.panel_asset_id from generation_shot s"
                        + " where s.generation_id = ? and s.shot_number = ?)"
                        + " where generation_id = ? and shot_number = ?")
                .params(second.value(), number, first.value(), number)
                .update();
    }

    private ListItem row(int index) {
        return find(ListItem.class).withClassName("pair-row").all().get(index);
    }

    private List<String> differences() {
        return find(ListItem.class).withClassName("pair-row").all().stream()
                .map(row -> row.getElement().getAttribute("data-difference"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Select<GenerationId> choice() {
        return find(Select.class).withClassName("compare-choice").single();
    }

    private DashboardView open(String query) {
        ui().navigate(
                        "projects/" + project + "/results",
                        query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query.substring(1)));
        return (DashboardView) getCurrentView();
    }
}
