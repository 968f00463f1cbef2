package app.storycore.project.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTextTest {

    @Test
    void reads_utf_8_with_and_without_a_mark() {
        assertThat(ImportText.of("Öl auf Wasser – 🚢".getBytes(UTF_8))).isEqualTo("Öl auf Wasser – 🚢");
        assertThat(ImportText.of("\ufeffÖl auf Wasser".getBytes(UTF_8))).isEqualTo("Öl auf Wasser");
        assertThat(ImportText.of("\ufeffÖl auf Wasser")).isEqualTo("Öl auf Wasser");
    }

    @Test
    void ends_every_line_alike() {
        assertThat(ImportText.of("a\r\nb\rc\nd\u2028e\u000bf".getBytes(UTF_8))).isEqualTo("a\nb\nc\nd\ne\nf");
        assertThat(ImportText.of("a\r\n\r\nb")).isEqualTo("a\n\nb");
    }

    @Test
    void refuses_other_encodings() {
        assertRefused(() -> ImportText.of("Öl auf Wasser".getBytes(ISO_8859_1)), Reason.NOT_UTF8);
        assertRefused(() -> ImportText.of("Prompt;Mood".getBytes(UTF_16)), Reason.NOT_UTF8);
        assertRefused(() -> ImportText.of("Prompt;Mood".getBytes(UTF_16LE)), Reason.NOT_UTF8);
        assertRefused(() -> ImportText.of("Prompt;Mood".getBytes(UTF_16BE)), Reason.NOT_UTF8);
    }

    @Test
    void leaves_out_stray_control_characters() {
        assertThat(ImportText.of("a\u0000b")).isEqualTo("ab");
        assertThat(ImportText.of("A ship\u001a sails\u007f\u0009by\u0000\u0007".getBytes(UTF_8)))
                .isEqualTo("A ship sails\tby");
        assertThat(ImportText.of(("A ship sails by.\n".repeat(9_000) + "\u0003").getBytes(UTF_8)))
                .endsWith("by.\n");
        assertThat(ImportText.of("\ufeffa\ufeff\u0085b\ud800")).isEqualTo("a\nb");
    }

    @Test
    void refuses_what_is_no_text() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }

        assertRefused(() -> ImportText.of(zip.toByteArray()), Reason.NOT_TEXT);
        assertRefused(() -> ImportText.of("%PDF-1.7\nplain so far".getBytes(UTF_8)), Reason.NOT_TEXT);
        assertRefused(() -> ImportText.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}), Reason.NOT_TEXT);
        assertRefused(() -> ImportText.of(new byte[1_000]), Reason.NOT_TEXT);
        assertRefused(() -> ImportText.of("\u0000\u0001\u0002\u0003abc"), Reason.NOT_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><FinalDraft>",
                " \n<!DOCTYPE html>",
                "<HTML><body>",
                "{\\rtf1\\ansi Hello}"
            })
    void refuses_the_markup_of_writing_programs(String text) {
        assertRefused(() -> ImportText.of(text.getBytes(UTF_8)), Reason.MARKUP);
        assertRefused(() -> ImportText.of(text), Reason.MARKUP);
    }

    @Test
    void takes_five_megabytes_and_not_one_byte_more() {
        assertThat(ImportText.of(new byte[0])).isEmpty();
        assertThat(ImportText.of("a".repeat(5_000_000).getBytes(UTF_8))).hasSize(5_000_000);
        assertRefused(() -> ImportText.of(new byte[5_000_001]), Reason.TOO_BIG);
        assertRefused(() -> ImportText.of("ä".repeat(2_500_001)), Reason.TOO_BIG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    shots.csv       | A ship              | CSV
                    SHOTS.TSV       | A ship              | CSV
                    film.fountain   | A ship              | FOUNTAIN
                    film.txt        | INT. SHIP - DAY     | FOUNTAIN
                    film.txt        | Title: The Ship     | FOUNTAIN
                    list.txt        | Prompt;Mood         | CSV
                    list.txt        | Prompt              | LINES
                    list            | A ship, calm        | LINES
                    list.txt        | "A ship             | LINES
                    """)
    void finds_out_what_a_file_is(String name, String text, ImportKind kind) {
        assertThat(ImportKind.of(name, text)).isEqualTo(kind);
    }

    private static void assertRefused(ThrowingCallable reading, Reason reason) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        ImportRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
