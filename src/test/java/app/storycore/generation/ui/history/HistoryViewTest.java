package app.storycore.generation.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.account.AccountId;
import app.storycore.base.ConflatingBuffer.Batch;
import app.storycore.base.MovableClock;
import app.storycore.base.ui.EmptyState;
import app.storycore.database.LongHistory;
import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.live.LiveChanges;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.store.GenerationFixtures;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class HistoryViewTest extends PageTest {

    @Autowired
    GenerationFixtures generationFixtures;

    @Autowired
    LongHistory longHistory;

    @Autowired
    GenerationService generations;

    @Autowired
    GenerationHistory history;

    @Autowired
    MovableClock clock;

    private ProjectId project;

    @BeforeEach
    void a_project() {
        project = generationFixtures.project(owner, "Harbour", 1);
    }

    @Test
    void says_when_nothing_has_ended_yet() {
        open("");
        assertThat(words(find(EmptyState.class).single())).contains("No finished generations yet");
        assertThat(find(Select.class).exists()).isFalse();
    }

    @Test
    void lists_what_ended_and_leads_to_each() {
        GenerationId first = ended(GenerationStatus.FAILED);
        GenerationId second = ended(GenerationStatus.COMPLETED);
        AccountId other = stranger();
        generationFixtures.ended(generationFixtures.project(other, "Foreign", 1), other, GenerationStatus.COMPLETED);

        open("");

        assertThat(shown()).containsExactly(second, first);
        assertThat(find(Anchor.class, find(HistoryRow.class).all().getFirst())
                        .withText("Harbour")
                        .single()
                        .getHref())
                .isEqualTo("history/" + second);
    }

    @Test
    void filters_by_outcome_and_says_so_in_the_address() {
        GenerationId failed = ended(GenerationStatus.FAILED);
        ended(GenerationStatus.COMPLETED);
        open("");

        test(selects().getFirst()).selectItem("Failed");

        assertThat(shown()).containsExactly(failed);
        assertThat(address()).isEqualTo("history?outcome=failed");
    }

    @Test
    void filters_by_the_name_of_a_project() {
        ended(GenerationStatus.COMPLETED);
        ProjectId other = generationFixtures.project(owner, "Night Train", 1);
        GenerationId train = generationFixtures.ended(other, owner, GenerationStatus.COMPLETED);
        open("");

        test(projectField()).selectItem("Night Train");

        assertThat(shown()).containsExactly(train);
        assertThat(address()).isEqualTo("history?project=" + other);
    }

    @Test
    void filters_by_time() {
        ended(GenerationStatus.COMPLETED);
        clock.advance(Duration.ofDays(8));
        GenerationId late = ended(GenerationStatus.COMPLETED);
        open("");

        test(selects().getLast()).selectItem("In the last 7 days");

        assertThat(shown()).containsExactly(late);
        assertThat(address()).isEqualTo("history?time=7-days");
    }

    @Test
    void filters_from_one_day_to_another() {
        GenerationId early = ended(GenerationStatus.COMPLETED);
        LocalDate day = clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
        clock.advance(Duration.ofDays(3));
        ended(GenerationStatus.COMPLETED);
        open("");
        assertThat(find(DatePicker.class).exists()).isFalse();

        test(selects().getLast()).selectItem("From … to …");
        test(find(DatePicker.class).all().getLast()).setValue(day.plusDays(1));

        assertThat(shown()).containsExactly(early);
        assertThat(address()).isEqualTo("history?time=dates&to=" + day.plusDays(1));
    }

    @Test
    void shows_what_the_address_says_and_nothing_it_does_not_understand() {
        GenerationId failed = ended(GenerationStatus.FAILED);
        GenerationId done = ended(GenerationStatus.COMPLETED);

        open("outcome=failed&project=" + project + "&time=today");
        assertThat(shown()).containsExactly(failed);
        assertThat(selects().getFirst().getValue()).isEqualTo(GenerationStatus.FAILED);
        assertThat(projectField().getValue().name()).isEqualTo("Harbour");
        assertThat(selects().getLast().getValue()).isEqualTo(HistoryPeriod.TODAY);

        open("outcome=running&project=nobody&time=yesterday&from=31.12.2026&to=99999-01-01");
        assertThat(shown()).containsExactly(done, failed);
    }

    @Test
    void offers_to_clear_the_filters_when_nothing_matches() {
        GenerationId failed = ended(GenerationStatus.FAILED);
        open("outcome=cancelled");
        assertThat(words(find(EmptyState.class).single())).contains("No matches");

        press("Show all generations");

        assertThat(shown()).containsExactly(failed);
        assertThat(address()).isEqualTo("history");
        assertThat(find(Button.class).withText("Clear filters").exists()).isFalse();
    }

    @Test
    void grows_by_a_page_when_asked() {
        longHistory.project(owner, "Long", 1, 53);
        open("");
        assertThat(shown()).hasSize(50);

        press("Show more generations");

        assertThat(shown()).hasSize(53).doesNotHaveDuplicates();
        assertThat(find(Button.class).withText("Show more generations").exists())
                .isFalse();
    }

    @Test
    void keeps_its_rows_when_it_is_told_what_it_shows_already_and_reads_them_again_when_one_has_changed() {
        GenerationId failed = ended(GenerationStatus.FAILED);
        open("");
        HistoryRow before = find(HistoryRow.class).single();
        HistoryView view = (HistoryView) getCurrentView();

        view.changed(told(failed));
        assertThat(find(HistoryRow.class).single()).isSameAs(before);

        generations.markSeen(failed, owner);
        view.changed(told(failed));
        assertThat(find(HistoryRow.class).single()).isNotSameAs(before);
    }

    private LiveChanges told(GenerationId generation) {
        return new LiveChanges(new Batch<>(
                List.of(new GenerationChanged(history.record(generation, owner).snapshot(), List.of())), true));
    }

    private GenerationId ended(GenerationStatus end) {
        clock.advance(Duration.ofSeconds(1));
        return generationFixtures.ended(project, owner, end);
    }

    private void open(String query) {
        ui().navigate("history", QueryParameters.fromString(query));
        assertThat(getCurrentView()).isInstanceOf(HistoryView.class);
    }

    private List<GenerationId> shown() {
        return find(HistoryRow.class).all().stream()
                .map(row -> GenerationId.parse(row.getElement().getAttribute("data-generation")))
                .toList();
    }

    private static String address() {
        Location location = ui().getActiveViewLocation();
        return location.getPathWithQueryParameters();
    }

    @SuppressWarnings("unchecked")
    private List<Select<Object>> selects() {
        return find(Select.class).all().stream()
                .map(select -> (Select<Object>) select)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ProjectInfo> projectField() {
        return find(ComboBox.class).single();
    }
}
