package app.storycore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.engine.PanelReport.Outcome;
import app.storycore.engine.PanelReport.Subject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelReportTest {

    private static final PanelReport HARBOUR = new PanelReport(
            List.of(
                    Subject.drawn("a sailor"),
                    Subject.drawnAs("galleon", "a sailing ship"),
                    Subject.notDrawn("two \"taxis\"")),
            List.of("flurb"));

    @Test
    void comes_back_as_it_was_stored() {
        assertThat(PanelReport.parse(HARBOUR.toJson())).isEqualTo(HARBOUR);
    }

    @Test
    void counts_what_was_not_drawn_and_what_was_not_understood() {
        assertThat(HARBOUR.misses()).isEqualTo(2);
        assertThat(new PanelReport(List.of(Subject.drawn("a sailor")), List.of()).misses())
                .isZero();
    }

    @Test
    void tells_only_what_is_otherwise_than_asked() {
        assertThat(HARBOUR.deviations())
                .isEqualTo(new PanelReport(HARBOUR.subjects().subList(1, 3), List.of("flurb")));
        assertThat(new PanelReport(List.of(Subject.drawn("a sailor")), List.of()).deviations())
                .isNull();
    }

    @Test
    void says_nothing_when_nothing_or_nonsense_is_stored() {
        assertThat(PanelReport.parse(null)).isNull();
        assertThat(PanelReport.parse("{")).isNull();
        assertThat(PanelReport.parse("{\"subjects\":[{\"words\":\"cat\",\"outcome\":\"SUNG\"}]}"))
                .isNull();
    }

    @Test
    void takes_what_nobody_vouches_for_as_not_drawn() {
        PanelReport less = PanelReport.parse("""
                {"subjects":[{"words":"cat"},{"words":"galleon","outcome":"DRAWN_AS"},{"words":" "},null]}""");
        assertThat(less)
                .isEqualTo(new PanelReport(List.of(Subject.notDrawn("cat"), Subject.notDrawn("galleon")), List.of()));
    }

    @Test
    void names_what_stands_in_the_place_of_something_only_where_something_does() {
        assertThat(new Subject("cat", Outcome.DRAWN, "dog")).isEqualTo(Subject.drawn("cat"));
    }

    @Test
    void keeps_forty_subjects_and_words_of_eighty_characters() {
        String longest = "x".repeat(PanelReport.LONGEST_WORD - 1);
        PanelReport bounded = new PanelReport(
                Collections.nCopies(500, Subject.notDrawn(longest + "😀")),
                Collections.nCopies(500, "line\nbreak\u0000and " + longest));

        assertThat(bounded.subjects()).hasSize(PanelReport.MOST).containsOnly(Subject.notDrawn(longest));
        assertThat(bounded.notUnderstood()).hasSize(PanelReport.MOST);
        assertThat(bounded.notUnderstood().getFirst())
                .startsWith("line break and x")
                .hasSize(PanelReport.LONGEST_WORD);
    }

    @Test
    void always_fits_into_its_column() {
        String quotes = "\"".repeat(300);
        PanelReport largest = new PanelReport(
                Collections.nCopies(500, Subject.drawnAs(quotes, quotes)), Collections.nCopies(500, quotes));
        assertThat(largest.toJson()).hasSizeLessThanOrEqualTo(PanelReport.STORED_MAX);
    }
}
