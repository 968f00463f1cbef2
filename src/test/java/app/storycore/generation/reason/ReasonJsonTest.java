package app.storycore.generation.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonJsonTest {

    private static final String DONE = "3 of 8 shots failed";

    @Test
    void reads_what_it_wrote_however_deep() {
        Reason.Coded reason = (Reason.Coded) Reason.of(
                ReasonCode.NO_SHOT_DRAWN,
                Reason.of(
                        ReasonCode.EXPORT_NOT_WRITTEN,
                        "a \"file\"\nof {0} = 12.50 ü",
                        Reason.of(ReasonCode.PANEL_SOFT, new BigDecimal("12.50"), 30)));

        assertThat(ReasonJson.read("NO_SHOT_DRAWN", ReasonJson.write(reason), reason.sentence()))
                .contains(reason);
    }

    @Test
    void keeps_the_form_that_is_stored() {
        Reason.Coded reason = (Reason.Coded) Reason.of(ReasonCode.SHOTS_FAILED, 3, 8);

        assertThat(ReasonJson.write(reason)).isEqualTo(stored("[3,8]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[3]",
                "[3,8,9]",
                "null",
                "[3,null]",
                "[3,[8]]",
                "[3,true]",
                "{}",
                "[3,{\"code\":\"NEWER\",\"args\":[]}]",
                "[3,{\"code\":\"STARTED\"}]",
                "[3,"
            })
    void knows_nothing_of_arguments_that_do_not_fit(String arguments) {
        assertThat(ReasonJson.read("SHOTS_FAILED", stored("[3,8]"), DONE)).isPresent();
        assertThat(ReasonJson.read("SHOTS_FAILED", stored(arguments), DONE)).isEmpty();
    }

    @Test
    void knows_no_code_of_a_newer_version() {
        assertThat(ReasonJson.read("SHOTS_VANISHED", stored("[3,8]"), DONE)).isEmpty();
    }

    @Test
    void takes_a_sentence_that_a_version_without_codes_has_changed_for_what_it_says() {
        assertThat(ReasonJson.read("SHOTS_FAILED", stored("[3,8]"), "Paused by its owner"))
                .isEmpty();
    }

    private static String stored(String arguments) {
        return "{\"sentence\":" + DONE.hashCode() + ",\"args\":" + arguments + "}";
    }
}
