package app.storycore.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.reason.QualityReasons;
import app.storycore.generation.reason.Reason;
import app.storycore.imaging.QualityIssue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShotQualityTest {

    private static final QualityIssue SOFT = new QualityIssue(QualityIssue.Kind.TOO_SOFT, 3.14159, 8);
    private static final String SENTENCE = QualityReasons.of(SOFT).sentence();

    @Test
    void is_read_as_it_was_stored() {
        ShotQuality quality = new ShotQuality(60, 3, List.of(SENTENCE), List.of(SOFT), null, false, 3, 3);

        assertThat(ShotQuality.parse(quality.toJson())).isEqualTo(quality);
        assertThat(quality.reasons()).containsExactly(QualityReasons.of(SOFT));
    }

    @Test
    void says_the_sentences_of_versions_that_stored_nothing_else() {
        assertThat(reasons("")).containsExactly(Reason.words(SENTENCE));
    }

    @Test
    void says_the_sentences_where_a_newer_version_found_something_unknown() {
        assertThat(reasons(",\"findings\":[{\"kind\":\"CROOKED\",\"value\":1,\"limit\":2}]"))
                .containsExactly(Reason.words(SENTENCE));
        assertThat(reasons(",\"findings\":[null]")).containsExactly(Reason.words(SENTENCE));
    }

    @Test
    void says_nothing_where_nothing_was_found() {
        assertThat(new ShotQuality(100, 9, List.of(), List.of(), null, false, 9, 9).reasons())
                .isEmpty();
    }

    private static List<Reason> reasons(String findings) {
        ShotQuality read = ShotQuality.parse("{\"score\":60,\"issues\":[\"" + SENTENCE + "\"]" + findings + "}");
        assertThat(read).isNotNull();
        return read.reasons();
    }
}
