package app.storycore.delivery.archive;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.delivery.DeliveryException;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.PaintedPanel;
import app.storycore.delivery.Storyboard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProjectPackageTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void holds_every_panel_the_sheet_and_the_sequence_in_words() throws IOException {
        Map<String, byte[]> entries =
                unpack(aStoryboard().withShots(3).withFailedShot("No answer").withShots(1));

        assertThat(entries.keySet())
                .containsExactly(
                        "project.json",
                        "storyboard.json",
                        "qa_report.json",
                        "summary.md",
                        "coherence-sheet.png",
                        "panels/shot-0001.png",
                        "originals/shot-0001.png",
                        "panels/shot-0002.png",
                        "originals/shot-0002.png",
                        "alternatives/shot-0002.png",
                        "panels/shot-0003.png",
                        "originals/shot-0003.png",
                        "panels/shot-0005.png",
                        "originals/shot-0005.png");
        try (InputStream painted = new PaintedPanel(2, 320, 180).open()) {
            assertThat(entries.get("panels/shot-0002.png")).isEqualTo(painted.readAllBytes());
        }
        assertThat(ImageIO.read(new ByteArrayInputStream(entries.get("coherence-sheet.png")))
                        .getWidth())
                .isEqualTo(960);
    }

    @Test
    void tells_the_time_line_exactly() throws IOException {
        JsonNode storyboard = json(
                unpack(aStoryboard()
                        .withShot("First of the shots", Duration.ofMillis(500))
                        .withShot("Second of the shots", Duration.ofMinutes(10))
                        .withFailedShot("No answer")),
                "storyboard.json");

        assertThat(storyboard.at("/durationSeconds").decimalValue()).isEqualByComparingTo("603.5");
        assertThat(storyboard.at("/frames/1/startSeconds").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(storyboard.at("/frames/1/durationSeconds").asString()).isEqualTo("600");
        assertThat(storyboard.at("/frames/1/panel").asString()).isEqualTo("panels/shot-0002.png");
        assertThat(storyboard.at("/frames/2/startSeconds").decimalValue()).isEqualByComparingTo("600.5");
    }

    @Test
    void names_failed_shots_in_every_text() throws IOException {
        Map<String, byte[]> entries = unpack(aStoryboard().withShots(1).withFailedShot("The engine gave no answer"));

        JsonNode frame = json(entries, "storyboard.json").at("/frames/1");
        assertThat(frame.at("/status").asString()).isEqualTo("FAILED");
        assertThat(frame.at("/panel").isNull()).isTrue();
        assertThat(frame.at("/reason").asString()).isEqualTo("The engine gave no answer");
        assertThat(json(entries, "qa_report.json").at("/failures/0/number").asInt())
                .isEqualTo(2);
        assertThat(json(entries, "project.json").at("/shots").size()).isEqualTo(2);
        assertThat(text(entries, "summary.md"))
                .contains("complete, 1 shot failed")
                .contains("- Shot 2: The engine gave no answer");
    }

    @Test
    void reports_both_values_of_an_autofix() throws IOException {
        JsonNode report = json(unpack(aStoryboard().withShots(2)), "qa_report.json");

        assertThat(report.at("/averageScore").asDouble()).isEqualTo(88);
        assertThat(report.at("/shots/0/issues/0").asString()).isEqualTo("Slightly dark");
        assertThat(report.at("/shots/0/autofix/sharpnessBefore").asDouble()).isEqualTo(81.5);
        assertThat(report.at("/shots/0/autofix/sharpnessAfter").asDouble()).isEqualTo(143.25);
        assertThat(report.at("/shots/0/autofix/kept").asBoolean()).isTrue();
    }

    @Test
    void keeps_words_of_people_from_becoming_markup() throws IOException {
        String summary = text(
                unpack(aStoryboard()
                        .named("# <b>Big</b> | table")
                        .withShot("A | B\n\n# Heading `code` [link](x)", Duration.ofSeconds(1))),
                "summary.md");

        assertThat(summary)
                .startsWith("# \\# \\<b\\>Big\\</b\\> \\| table\n")
                .contains("| A \\| B \\# Heading \\`code\\` \\[link\\]\\(x\\) |");
    }

    @Test
    void has_the_end_of_the_generation_as_time_in_every_time_zone() throws IOException {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            byte[] there = pack(aStoryboard().withShots(1).build());
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(pack(aStoryboard().withShots(1).build())).isEqualTo(there);
            ZipEntry first = new ZipInputStream(new ByteArrayInputStream(there)).getNextEntry();
            assertThat(first).isNotNull();
            assertThat(first.getTimeLocal()).isEqualTo(LocalDateTime.parse("2026-03-14T09:26:52"));
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void leaves_the_stream_open() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        ProjectPackage.write(aStoryboard().withShots(1).build(), Enclosures.NONE, out, ExportProgress.NONE);

        assertThat(closed).isFalse();
    }

    @Test
    void encloses_documents_as_they_were_made_behind_the_texts() throws IOException {
        Enclosures enclosures = new Enclosures(() -> stream("a PDF"), () -> stream("a film"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ProjectPackage.write(aStoryboard().withShots(1).build(), enclosures, bytes, ExportProgress.NONE);

        Map<String, byte[]> entries = unpack(bytes.toByteArray());
        assertThat(entries.keySet())
                .containsSubsequence("summary.md", "storyboard.pdf", "animatic.mp4", "coherence-sheet.png");
        assertThat(text(entries, "storyboard.pdf")).isEqualTo("a PDF");
        assertThat(text(entries, "animatic.mp4")).isEqualTo("a film");
    }

    @Test
    void names_no_document_that_it_does_not_hold() throws IOException {
        Enclosures enclosures = new Enclosures(null, () -> stream("a film"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ProjectPackage.write(aStoryboard().withShots(1).build(), enclosures, bytes, ExportProgress.NONE);

        Map<String, byte[]> entries = unpack(bytes.toByteArray());
        assertThat(entries).doesNotContainKey("storyboard.pdf");
        assertThat(text(entries, "summary.md")).contains("animatic.mp4").doesNotContain("storyboard.pdf");
        assertThat(json(entries, "storyboard.json").get("pdf").isNull()).isTrue();
        assertThat(json(entries, "storyboard.json").get("animatic").asString()).isEqualTo("animatic.mp4");
    }

    @Test
    void says_which_document_cannot_be_read() {
        Enclosures enclosures = new Enclosures(
                () -> {
                    throw new FileNotFoundException("no such asset");
                },
                null);

        assertThatThrownBy(() -> ProjectPackage.write(
                        aStoryboard().withShots(1).build(),
                        enclosures,
                        OutputStream.nullOutputStream(),
                        ExportProgress.NONE))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("The PDF cannot be read");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> unpack(app.storycore.delivery.StoryboardBuilder builder) throws IOException {
        return unpack(pack(builder.build()));
    }

    private static Map<String, byte[]> unpack(byte[] packed) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] pack(Storyboard storyboard) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ProjectPackage.write(storyboard, Enclosures.NONE, bytes, ExportProgress.NONE);
        return bytes.toByteArray();
    }

    private static JsonNode json(Map<String, byte[]> entries, String name) {
        return JSON.readTree(text(entries, name));
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
