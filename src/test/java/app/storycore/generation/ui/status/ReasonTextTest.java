package app.storycore.generation.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.reason.QualityReasons;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.imaging.QualityIssue;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ViewPackages(packages = "app.storycore.nowhere")
class ReasonTextTest extends BrowserlessTest {

    @BeforeEach
    void somebody_reads_german() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void says_a_code_in_the_language_of_the_page() {
        assertThat(ReasonText.of(Reason.of(ReasonCode.PAUSED_BY_OWNER))).isEqualTo("Vom Besitzer pausiert");
        assertThat(ReasonText.of(Reason.of(ReasonCode.SUBMITTED_WITH_REUSED_SHOTS, 3, 1200)))
                .isEqualTo("Eingereicht; 3 von 1.200 Shots behalten");
        assertThat(ReasonText.of(QualityReasons.of(new QualityIssue(QualityIssue.Kind.TOO_SOFT, 12.5, 30))))
                .isEqualTo("Das Bild ist weich: Schärfe 12,5, gewünscht sind mindestens 30,0.");
    }

    @Test
    void says_a_reason_inside_another_one_in_the_same_language() {
        Reason inner = Reason.of(ReasonCode.PICTURE_NOT_STORED, "Disk full");

        assertThat(ReasonText.of(Reason.of(ReasonCode.NO_SHOT_DRAWN, inner)))
                .isEqualTo("Kein Shot konnte gezeichnet werden. Der erste: "
                        + "Das Bild konnte nicht gespeichert werden: Disk full");
    }

    @Test
    void takes_no_words_of_an_engine_for_a_sentence_of_ours() {
        assertThat(ReasonText.of(Reason.of(ReasonCode.SHEET_NOT_DRAWN, "Started")))
                .isEqualTo("Der Look-Bogen konnte nicht gezeichnet werden: Started");
    }

    @Test
    void counts_in_the_plural_of_the_language() {
        UI.getCurrent().setLocale(Locale.FRENCH);

        assertThat(ReasonText.of(Reason.of(ReasonCode.SHOTS_FAILED, 1, 8))).isEqualTo("1 plan sur 8 a échoué");
        assertThat(ReasonText.of(Reason.of(ReasonCode.SHOTS_FAILED, 2, 8))).isEqualTo("2 plans sur 8 ont échoué");
    }

    @Test
    void says_the_sentence_itself_in_english() {
        UI.getCurrent().setLocale(Locale.UK);

        assertThat(ReasonText.of(Reason.of(ReasonCode.SHOTS_FAILED, 1200, 1500)))
                .isEqualTo("1200 of 1500 shots failed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paused by its owner | Vom Besitzer pausiert",
                "Submitted; 3 of 8 shots are reused | Eingereicht; 3 von 8 Shots behalten",
                "The panel is soft: sharpness 12.5, at least 30.0 is wanted. "
                        + "| Das Bild ist weich: Schärfe 12,5, gewünscht sind mindestens 30,0.",
                "No shot could be drawn. The first one: The picture could not be stored: Disk full "
                        + "| Kein Shot konnte gezeichnet werden. Der erste: "
                        + "Das Bild konnte nicht gespeichert werden: Disk full",
                "Unexpected error, reference 12345678 in the server's log. "
                        + "| Unerwarteter Fehler, Nummer 12345678 im Protokoll des Servers.",
                "Said by a version of long ago | Said by a version of long ago"
            })
    void recognises_what_versions_without_codes_have_stored(String stored, String words) {
        assertThat(ReasonText.of(Reason.words(stored))).isEqualTo(words);
    }

    @Test
    void shows_what_was_stored_where_a_word_stands_in_the_place_of_a_number() {
        UI.getCurrent().setLocale(Locale.FRENCH);

        assertThat(ReasonText.of(Reason.words("1 of 8 shots failed"))).isEqualTo("1 plan sur 8 a échoué");
        assertThat(ReasonText.of(Reason.words("some of 8 shots failed"))).isEqualTo("some of 8 shots failed");
    }
}
