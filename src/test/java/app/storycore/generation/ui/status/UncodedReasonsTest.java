package app.storycore.generation.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UncodedReasonsTest {

    /** Packages carry sentences alone, so that each must be told from all others. */
    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void finds_the_code_and_the_arguments_of_every_sentence(ReasonCode code) {
        Reason figures =
                Reason.of(code, IntStream.range(3, 3 + code.arguments()).boxed().toArray());

        assertThat(UncodedReasons.find(figures.sentence())).contains((Reason.Coded) figures);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "NO_SHOT_DRAWN",
                "NO_PANEL_LEFT",
                "SHEET_NOT_DRAWN",
                "SHEET_NOT_STORED",
                "PANEL_NOT_SCALED",
                "PICTURE_NOT_CHECKED"
            })
    void finds_a_reason_inside_another_one(ReasonCode code) {
        Reason inner = Reason.of(ReasonCode.EXPORT_NOT_WRITTEN, "pdf", Reason.of(ReasonCode.DISK_FULL));
        Reason reason = Reason.of(code, inner);

        assertThat(UncodedReasons.find(reason.sentence())).contains((Reason.Coded) reason);
    }

    @Test
    void finds_none_in_words_of_an_engine() {
        assertThat(UncodedReasons.find("No such colour")).isEmpty();
        assertThat(UncodedReasons.find("Started late")).isEmpty();
        assertThat(UncodedReasons.find("")).isEmpty();
    }
}
