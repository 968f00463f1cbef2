package app.storycore.delivery.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextSetterTest {

    private final FontSet fonts = new FontSet();
    private final TextSetter setter = new TextSetter(fonts);

    @AfterEach
    void close() throws IOException {
        fonts.close();
    }

    @Test
    void takes_each_character_from_a_font_that_has_it() {
        Line line = setter.line("Night 夜 ночь ☂ สวัสดี", Weight.BOLD);

        assertThat(line.runs())
                .extracting(Run::font)
                .containsExactly(
                        FontFile.SANS_BOLD,
                        FontFile.EAST_ASIAN,
                        FontFile.SANS_BOLD,
                        FontFile.WIDE_COVERAGE,
                        FontFile.SANS_BOLD,
                        FontFile.THAI);
    }

    @Test
    void breaks_between_words_and_loses_none() {
        String text = "The keeper climbs the spiral stairs with an oil lamp, shadows turning on the wall";

        List<Line> lines = setter.wrap(text, Weight.REGULAR, 12);

        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.width() <= 12);
        assertThat(lines.stream().map(TextSetterTest::text).collect(Collectors.joining(" ")))
                .isEqualTo(text);
    }

    @Test
    void breaks_inside_a_word_only_when_it_is_too_wide() {
        assertThat(setter.wrap("x".repeat(50), Weight.REGULAR, 10).size()).isBetween(2, 5);
        assertThat(setter.wrap("灯台が嵐の海を照らす", Weight.REGULAR, 4)).hasSize(3);
    }

    @Test
    void ends_in_an_ellipsis_when_words_are_missing() {
        List<Line> lines = setter.wrap("one two three four five six seven", Weight.REGULAR, 5, 2);

        assertThat(lines).hasSize(2).allMatch(line -> line.width() <= 5);
        assertThat(text(lines.get(1))).endsWith("…");
        assertThat(text(setter.shortened("The Lighthouse", Weight.BOLD, 4))).matches("The.*…");
        assertThat(text(setter.shortened("The Lighthouse", Weight.BOLD, 40))).isEqualTo("The Lighthouse");
    }

    @Test
    void composes_cleans_and_replaces() {
        assertThat(text(setter.line("  e\u0301\tb\r\nc\u200d\ufe0f\u0000 ", Weight.REGULAR)))
                .isEqualTo("é b c");
        assertThat(text(setter.line("\udbff\udfff \ud800", Weight.REGULAR))).isEqualTo("\ufffd \ufffd");
        assertThat(setter.line("", Weight.REGULAR).width()).isZero();
    }

    @Test
    void sets_right_to_left_text_in_the_order_of_drawing() {
        assertThat(text(setter.line("שלום (עולם)", Weight.REGULAR))).isEqualTo("(םלוע) םולש");
        assertThat(text(setter.line("Say שלום twice", Weight.REGULAR))).isEqualTo("Say םולש twice");
        assertThat(text(setter.line("עד 12 שעות", Weight.REGULAR))).isEqualTo("תועש 12 דע");
    }

    @Test
    void joins_arabic_letters() {
        // seen, lam with alef, meem: initial, final ligature, isolated
        assertThat(ArabicForms.shape("سلام")).isEqualTo("\ufeb3\ufefc\ufee1");
        // beh with vowel, yeh, teh: initial, medial, final
        assertThat(ArabicForms.shape("ب\u064eيت")).isEqualTo("\ufe91\u064e\ufef4\ufe96");
        // peh of Persian, dal joins only to the one before
        assertThat(ArabicForms.shape("پدر")).isEqualTo("\ufb58\ufeaa\ufead");
        assertThat(ArabicForms.shape("Night")).isEqualTo("Night");
    }

    @Test
    void sets_any_text_without_an_error() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            String text =
                    random.ints(60, 1, 0x20000).mapToObj(Character::toString).collect(Collectors.joining());

            assertThat(setter.wrap(text, Weight.REGULAR, 8)).allMatch(line -> line.width() <= 8);
        }
    }

    private static String text(Line line) {
        return line.runs().stream().map(Run::text).collect(Collectors.joining());
    }
}
