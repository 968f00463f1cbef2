package app.storycore.generation.reason;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonShortenerTest {

    private static final int MAX = 1000;

    @Test
    void leaves_what_fits() {
        Reason reason = Reason.of(ReasonCode.SHEET_NOT_DRAWN, "x".repeat(900));

        assertThat(ReasonShortener.shorten(reason, MAX)).isSameAs(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\"", "\n", "😀", "ä", "\u0001", "a \" 😀 \n"})
    void cuts_the_innermost_words_only(String piece) {
        Reason tooLong = Reason.of(
                ReasonCode.NO_SHOT_DRAWN,
                Reason.of(ReasonCode.EXPORT_NOT_WRITTEN, "pdf", Reason.words(piece.repeat(3000))));

        Reason.Coded shorter = (Reason.Coded) ReasonShortener.shorten(tooLong, MAX);

        assertThat(shorter.sentence())
                .startsWith("No shot could be drawn. The first one: The file \"pdf\" could not be written: " + piece)
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(MAX);
        assertThat(shorter.sentence().codePoints()).noneMatch(point -> Character.getType(point) == Character.SURROGATE);
        String json = ReasonJson.write(shorter);
        assertThat(json).hasSizeLessThanOrEqualTo(MAX).hasSizeGreaterThan(MAX / 3);
        assertThat(ReasonJson.read("NO_SHOT_DRAWN", json, shorter.sentence())).contains(shorter);
    }

    @Test
    void cuts_words_without_a_code() {
        assertThat(ReasonShortener.shorten(Reason.words("x".repeat(5000)), MAX).sentence())
                .hasSize(MAX)
                .endsWith("x…");
    }

    @Test
    void says_what_has_no_words_to_cut_without_a_code() {
        Reason deep = Reason.of(ReasonCode.DISK_FULL);
        for (int i = 0; i < 30; i++) {
            deep = Reason.of(ReasonCode.NO_SHOT_DRAWN, deep);
        }

        assertThat(ReasonShortener.shorten(deep, MAX)).isInstanceOf(Reason.Words.class);
        assertThat(ReasonShortener.shorten(deep, MAX).sentence()).hasSize(MAX);
    }
}
