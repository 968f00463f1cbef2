package app.storycore.delivery.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextSetterTest {

    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

    @Test
    void takes_each_character_from_the_font_of_its_script() {
        TextLine textLine = TextSetter.line("Night 夜 ночь ☂ สวัสดี", FontWeight.BOLD);

        assertThat(textLine.runs())
                .extracting(TextRun::font)
                .containsExactly(
                        FontFile.SANS_BOLD,
                        FontFile.CHINESE,
                        FontFile.SANS_BOLD,
                        FontFile.SYMBOLS_2,
                        FontFile.SANS_BOLD,
                        FontFile.THAI);
    }

    @Test
    void takes_han_from_the_japanese_font_in_a_japanese_text() {
        assertThat(TextSetter.line("骨を直す", FontWeight.REGULAR).runs())
                .extracting(TextRun::font)
                .containsExactly(FontFile.JAPANESE);
        assertThat(TextSetter.line("骨直", FontWeight.REGULAR).runs())
                .extracting(TextRun::font)
                .containsExactly(FontFile.CHINESE);
    }

    @Test
    void draws_an_emoji_of_several_characters_as_one_glyph() {
        for (String emoji : List.of("👨‍👩‍👧", "🇫🇷", "1️⃣", "❤️", "👍🏽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿")) {
            List<TextRun> runs = TextSetter.line(emoji, FontWeight.REGULAR).runs();

            assertThat(runs).extracting(TextRun::font).containsExactly(FontFile.EMOJI);
            assertThat(runs.getFirst().clusters()).hasSize(1);
            assertThat(runs.getFirst().clusters().getFirst().glyphs()).hasSize(1);
        }
    }

    @Test
    void breaks_between_words_and_loses_none() {
        String text = "The keeper climbs the spiral stairs with an oil lamp, shadows turning on the wall";

        List<TextLine> lines = TextSetter.paragraph(text, FontWeight.REGULAR).lines(12);

        assertThat(lines).hasSizeGreaterThan(2).allMatch(textLine -> textLine.width() <= 12);
        assertThat(lines.stream().map(TextLine::text).collect(Collectors.joining(" ")))
                .isEqualTo(text);
    }

    @Test
    void breaks_inside_a_word_only_when_it_is_too_wide() {
        assertThat(lines("x".repeat(50), 10).size()).isBetween(2, 5);
        assertThat(lines("灯台が嵐の海を照らす", 4)).hasSize(3);
    }

    @Test
    void breaks_thai_between_words_and_tibetan_after_a_syllable() {
        assertThat(lines("ภาษาไทยเป็นภาษาที่มีระดับเสียง", 6))
                .allMatch(line -> List.of("ภาษาไทยเป็น", "ภาษาที่มีระดับ", "ภาษาที่มี", "ระดับเสียง", "เสียง")
                        .contains(line));
        assertThat(lines("བོད་སྐད་ཡིག་བརྒྱུད་", 3)).allMatch(line -> line.endsWith("་"));
        assertThat(lines("abc\u200Bdef", 2.5)).containsExactly("abc\u200B", "def");
    }

    @Test
    void never_breaks_what_is_drawn_together() {
        assertThat(lines("ស្រលាញ់".repeat(8), 3)).allMatch(line -> !line.startsWith("្") && !line.endsWith("្"));
        assertThat(lines("👨‍👩‍👧".repeat(9), 3)).allMatch(line -> line.startsWith("👨"));
    }

    @Test
    void ends_in_an_ellipsis_when_words_are_missing() {
        List<TextLine> lines = TextSetter.wrap("one two three four five six seven", FontWeight.REGULAR, 5, 2);

        assertThat(lines).hasSize(2).allMatch(textLine -> textLine.width() <= 5);
        assertThat(lines.get(1).text()).endsWith("…");
        assertThat(TextSetter.shortened("The Lighthouse", FontWeight.BOLD, 4).text())
                .matches("The.*…");
        assertThat(TextSetter.shortened("The Lighthouse", FontWeight.BOLD, 40).text())
                .isEqualTo("The Lighthouse");
    }

    @Test
    void composes_cleans_and_replaces() {
        assertThat(cleaned("  e\u0301\tb\r\nc\u00ad\ufeff\u0000 ")).isEqualTo("é b c");
        assertThat(cleaned("\udbff\udfff \ud800")).isEqualTo("\ufffd \ufffd");
        assertThat(cleaned("نمی\u200cخواهم")).contains("\u200c");
        assertThat(TextSetter.line("", FontWeight.REGULAR).width()).isZero();
    }

    @Test
    void knows_which_characters_have_no_font() {
        assertThat(TextSetter.withoutFont("Lighthouse 灯台 ☂ 👨‍👩‍👧 \u200d\n")).isEmpty();
        assertThat(TextSetter.withoutFont("a \ud870\udf4e b \ud808\udc00 c \ud808\udc00"))
                .isEqualTo("\ud870\udf4e\ud808\udc00");
    }

    @Test
    void sets_right_to_left_text_in_the_order_of_drawing() {
        assertThat(drawn("שלום (עולם)")).isEqualTo(")םלוע( םולש");
        assertThat(drawn("Say שלום twice")).isEqualTo("Say םולש twice");
        assertThat(drawn("עד 12 שעות.")).isEqualTo(".תועש 12 דע");
    }

    @Test
    void knows_from_which_side_a_paragraph_is_read() {
        assertThat(TextSetter.line("(12) שלום abc", FontWeight.REGULAR).rightToLeft())
                .isTrue();
        assertThat(TextSetter.line("Say שלום", FontWeight.REGULAR).rightToLeft())
                .isFalse();
        assertThat(TextSetter.paragraph("السلام abc def ghi", FontWeight.REGULAR)
                        .lines(4))
                .hasSizeGreaterThan(1)
                .allMatch(TextLine::rightToLeft);
    }

    @Test
    @Timeout(120)
    void sets_thousands_of_marks_on_a_letter_in_a_moment() {
        for (String marks : List.of("\u0301", "\u0316\u0301", "\u05B4", "\u064E", "\u093E", "\u200B", "\u200D")) {
            String text = "a" + marks.repeat(10_000) + " end";

            assertThat(lines(text, 20)).last().asString().endsWith("end");
        }
    }

    @Test
    @Timeout(120)
    void needs_time_in_proportion_to_the_text() {
        lines("שלום and 灯台 ".repeat(300), 40);
        Duration small = time("שלום and 灯台 ".repeat(300));
        Duration large = time("שלום and 灯台 ".repeat(3_000));

        assertThat(large).isLessThan(small.multipliedBy(40).plusMillis(200));
    }

    @Test
    void sets_any_text_without_an_error() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            String text =
                    random.ints(60, 1, 0x20000).mapToObj(Character::toString).collect(Collectors.joining());

            assertThat(TextSetter.paragraph(text, FontWeight.REGULAR).lines(8))
                    .allMatch(textLine -> textLine.width() <= 8);
        }
    }

    /** Processor time of the fastest of three rounds, which other work on the machine hardly touches. */
    private static Duration time(String text) {
        long fastest = LongStream.generate(() -> nanos(text)).limit(3).min().orElseThrow();
        return Duration.ofNanos(fastest);
    }

    private static long nanos(String text) {
        long start = TIMES.getCurrentThreadCpuTime();
        lines(text, 40);
        return TIMES.getCurrentThreadCpuTime() - start;
    }

    private static List<String> lines(String text, double width) {
        return TextSetter.paragraph(text, FontWeight.REGULAR).lines(width).stream()
                .map(TextLine::text)
                .toList();
    }

    private static String cleaned(String text) {
        return TextSetter.line(text, FontWeight.REGULAR).text();
    }

    /** What stands on the line from left to right. */
    private static String drawn(String text) {
        return TextSetter.line(text, FontWeight.REGULAR).runs().stream()
                .flatMap(textRun -> textRun.clusters().stream())
                .map(Cluster::text)
                .collect(Collectors.joining());
    }
}
