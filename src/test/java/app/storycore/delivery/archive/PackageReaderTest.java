package app.storycore.delivery.archive;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Frame;
import app.storycore.delivery.Storyboard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageReaderTest {

    private static final String GOOD = "{'format':'storycore-project','version':1,'project':{'name':'A','owner':'B',"
            + "'style':'INK','aspect':'16:9','seed':'7'},"
            + "'shots':[{'number':1,'prompt':'A prompt','durationSeconds':2.5}]}";

    @Test
    void gives_the_same_project_again() throws IOException {
        Storyboard storyboard = aStoryboard()
                .named("Ebb & flow 灯台")
                .withShots(8)
                .withFailedShot("No answer")
                .withShot("The last one  with spaces\nand a line", Duration.ofMillis(599_999))
                .build();

        ImportedProject project = PackageReader.read(new ByteArrayInputStream(pack(storyboard)));

        assertThat(project.name()).isEqualTo(storyboard.project().name());
        assertThat(project.style()).isEqualTo(storyboard.project().style());
        assertThat(project.aspect()).isEqualTo(storyboard.project().aspect());
        assertThat(project.seed()).isEqualTo(storyboard.project().seed());
        assertThat(project.shots())
                .isEqualTo(storyboard.frames().stream().map(Frame::shot).toList());
    }

    @Test
    void reads_a_package_that_was_packed_again_in_a_folder() throws IOException {
        byte[] zip = zip("Stuff/readme.txt", "hello", "Stuff/project.json", GOOD.replace('\'', '"'));

        assertThat(PackageReader.read(new ByteArrayInputStream(zip)).name()).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'version':1 | 'version':2 | newer version",
                "storycore-project | something-else | no project",
                "'aspect':'16:9' | 'aspect':'0:9' | damaged",
                "'seed':'7' | 'seed':'seven' | damaged",
                "'style':'INK' | 'style':'CRAYON' | cannot be read",
                "'style':'INK' | 'style':null | lacks its style",
                "'prompt':'A prompt' | 'prompt':null | lacks its prompt",
                "'durationSeconds':2.5 | 'durationSeconds':0 | damaged",
                "'durationSeconds':2.5 | 'durationSeconds':1e99 | no sensible duration",
                "'durationSeconds':2.5 | 'durationSeconds':1e-99 | no sensible duration",
                "{'number':1 | null, {'number':1 | lacks its shot",
            })
    void refuses_a_project_it_cannot_understand(String from, String to, String message) throws IOException {
        byte[] zip = zip("project.json", GOOD.replace(from, to).replace('\'', '"'));

        assertThatThrownBy(() -> PackageReader.read(new ByteArrayInputStream(zip)))
                .isInstanceOf(PackageFormatException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refuses_what_is_not_a_package() throws IOException {
        assertThatThrownBy(() -> PackageReader.read(new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(PackageFormatException.class)
                .hasMessageContaining("not a ZIP");
        byte[] other = zip("a.txt", "a");
        assertThatThrownBy(() -> PackageReader.read(new ByteArrayInputStream(other)))
                .isInstanceOf(PackageFormatException.class)
                .hasMessageContaining("no project.json");
    }

    @Test
    void refuses_damaged_files_with_a_clear_error_only() throws IOException {
        byte[] good = pack(aStoryboard().withShots(3).build());
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            byte[] bad = Arrays.copyOf(good, 1 + random.nextInt(3000));
            bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
            try {
                PackageReader.read(new ByteArrayInputStream(bad));
            } catch (PackageFormatException e) {
                assertThat(e).hasMessageNotContaining("null");
            }
        }
    }

    @Test
    void reads_a_bounded_part_of_a_bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("project.json"));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                zip.write(spaces);
            }
        }

        assertThatThrownBy(() -> PackageReader.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(PackageFormatException.class);
    }

    @Test
    void leaves_the_stream_open_and_reads_no_panel() throws IOException {
        byte[] zip = pack(aStoryboard().withShots(20).build());
        ByteArrayInputStream in = new ByteArrayInputStream(zip);

        PackageReader.read(in);

        assertThat(in.available()).isGreaterThan(zip.length / 2);
    }

    private static byte[] pack(Storyboard storyboard) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ProjectPackage.write(storyboard, bytes, ExportProgress.NONE);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
