package app.storycore.generation.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.imaging.QualityIssue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    @Test
    void says_its_arguments_in_their_places() {
        Reason inner = Reason.of(ReasonCode.PICTURE_NOT_STORED, Reason.of(ReasonCode.DISK_FULL));

        assertThat(Reason.of(ReasonCode.SUBMITTED_WITH_REUSED_SHOTS, 3, 1200).sentence())
                .isEqualTo("Submitted; 3 of 1200 shots are reused");
        assertThat(Reason.of(ReasonCode.EXPORT_NOT_WRITTEN, "pdf", inner).sentence())
                .isEqualTo(
                        "The file \"pdf\" could not be written: The picture could not be stored: The server has no room"
                                + " left. Ask your administrator to make some, then try again.");
    }

    @Test
    void leaves_what_looks_like_a_place_in_an_argument() {
        assertThat(Reason.of(ReasonCode.NO_SHOT_DRAWN, "costs $1 for {0}").sentence())
                .isEqualTo("No shot could be drawn. The first one: costs $1 for {0}");
    }

    @Test
    void has_as_many_arguments_as_places() {
        assertThatThrownBy(() -> Reason.of(ReasonCode.SHOTS_FAILED, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void every_name_fits_into_its_column(ReasonCode code) {
        assertThat(code.name()).hasSizeLessThanOrEqualTo(48);
    }

    @Test
    void gives_figures_of_the_quality_check_the_decimals_that_people_read() {
        assertThat(List.of(QualityIssue.Kind.values()))
                .extracting(kind ->
                        QualityReasons.of(new QualityIssue(kind, 12.25, 30)).sentence())
                .containsExactly(
                        "The panel is soft: sharpness 12.3, at least 30.0 is wanted.",
                        "The panel is harsh: sharpness 12, at most 30 is wanted.",
                        "The panel is very dark: mean brightness 12 of 255, at least 30 is wanted.",
                        "The panel is very bright: mean brightness 12 of 255, at most 30 is wanted.",
                        "The panel has the aspect ratio 12.250 instead of 30.000.",
                        "The panel looks the same as its neighbour: 12 of 64 marks differ, more than 30 are wanted.",
                        "The panel leaves the palette of the sequence: distance 12.3, at most 30.0 is wanted.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The picture could not be stored: /srv/studio data/files/ab/cd.tmp",
                "The picture could not be stored: /srv/studio/cd.tmp: Permission denied",
                "The picture could not be stored: \"/var/lib/studio/cd\" -> /var/lib/studio/ef: Input/output error",
                "The picture could not be stored: C:\\Studio\\data\\cd.tmp: Access is denied",
                "The picture could not be stored: \\\\nas\\studio\\cd.tmp",
                "The file \"zip\" could not be written: /home/studio/data/tmp/x.zip"
            })
    void says_no_path_of_the_server_however_old_the_words_are(String stored) {
        assertThat(Reason.words(stored).sentence())
                .matches("The (picture could not be stored|file \"zip\" could not be written): \"?The server could not"
                        + " read or write a file. Ask your administrator to look at its log.");
    }

    @Test
    void says_no_path_of_the_server_in_an_argument() {
        assertThat(Reason.of(ReasonCode.SHEET_NOT_DRAWN, "Nothing in /srv/models/ink.bin")
                        .sentence())
                .isEqualTo(
                        "The coherence sheet could not be drawn: Nothing in The server could not read or write a file."
                                + " Ask your administrator to look at its log.");
    }

    @Test
    void keeps_that_the_disk_was_full() {
        assertThat(Reason.words("No shot could be drawn. The first one: The picture could not be stored:"
                                + " /srv/data/files/ab.tmp: No space left on device")
                        .sentence())
                .isEqualTo(
                        "No shot could be drawn. The first one: The picture could not be stored: The server has no room"
                                + " left. Ask your administrator to make some, then try again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The panel has the aspect ratio 4/3 instead of 16/9.",
                "The engine at http://10.0.0.7:8188/prompt/queue refused the prompt",
                "Day/night and in/out shots are mixed",
                "3 of 8 shots failed"
            })
    void leaves_what_only_looks_like_a_path(String words) {
        assertThat(Reason.words(words).sentence()).isEqualTo(words);
    }
}
