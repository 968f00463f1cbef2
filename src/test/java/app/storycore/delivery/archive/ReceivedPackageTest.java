package app.storycore.delivery.archive;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.PaintedPanel;
import app.storycore.delivery.PictureSource;
import app.storycore.delivery.Repacked;
import app.storycore.delivery.ShotDescription;
import app.storycore.delivery.ShotDescription.SceneTitle;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.TakeSeed;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedPackageTest {

    private static final String GOOD = "{'format':'storycore-project','version':1,'project':{'name':'A','owner':'B',"
            + "'style':'INK','aspect':'16:9','seed':'7'},"
            + "'shots':[{'number':1,'prompt':'A prompt','durationSeconds':2.5}]}";

    @TempDir
    Path folder;

    @Test
    void gives_the_same_project_again() throws IOException {
        Storyboard storyboard = story();

        ImportedProject project = project(pack(storyboard));

        assertThat(project.name()).isEqualTo(storyboard.project().name());
        assertThat(project.style()).isEqualTo(storyboard.project().style());
        assertThat(project.aspect()).isEqualTo(storyboard.project().aspect());
        assertThat(project.seed()).isEqualTo(storyboard.project().seed());
        assertThat(project.shots()).extracting(ImportedShot::plan).isEqualTo(plans(storyboard));
        assertThat(project.shots()).extracting(ImportedShot::seed).isEqualTo(seeds(storyboard));
    }

    @Test
    void takes_a_scene_in_one_line_of_what_a_studio_can_keep() throws IOException {
        String heading = " EXT.\\nPIER " + "-".repeat(500);

        assertThat(scene("'sceneNumber':'12A','sceneHeading':'" + heading + "'"))
                .isEqualTo(new SceneTitle("12A", ("EXT. PIER " + "-".repeat(500)).substring(0, 400)));
        assertThat(scene("'sceneHeading':'EXT. PIER','sceneNumber':'" + "9".repeat(25) + "'"))
                .isEqualTo(new SceneTitle("", "EXT. PIER"));
        assertThat(scene("'sceneHeading':' '")).isNull();
    }

    private @Nullable SceneTitle scene(String fields) throws IOException {
        String json = GOOD.replace("'durationSeconds':2.5", "'durationSeconds':2.5," + fields);
        return project(zip("project.json", json.replace('\'', '"')))
                .shots()
                .getFirst()
                .plan()
                .scene();
    }

    @Test
    void gives_the_same_results_again() throws IOException {
        Storyboard sent = story();

        try (ReceivedPackage received = ReceivedPackage.open(file(pack(sent)))) {
            Storyboard storyboard = received.storyboard().orElseThrow();

            assertThat(storyboard.generation()).isEqualTo(sent.generation());
            assertThat(storyboard.sheet().coherence()).isEqualTo(sent.sheet().coherence());
            assertThat(storyboard.sheet().inputHash()).isEqualTo(sent.sheet().inputHash());
            assertThat(bytes(storyboard.sheet().picture()))
                    .isEqualTo(bytes(sent.sheet().picture()));
            for (int i = 0; i < sent.frames().size(); i++) {
                assertThatAreAlike(
                        storyboard.frames().get(i).outcome(),
                        sent.frames().get(i).outcome());
            }
        }
    }

    @Test
    void takes_enclosed_documents_for_no_panels() throws IOException {
        Storyboard sent = story();
        Enclosures enclosures = new Enclosures(InputStream::nullInputStream, InputStream::nullInputStream);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        ProjectPackage.write(sent, enclosures, zip, ExportProgress.NONE);

        try (ReceivedPackage received = ReceivedPackage.open(file(zip.toByteArray()))) {
            assertThat(received.storyboard().orElseThrow().frames()).hasSameSizeAs(sent.frames());
            assertThat(received.storyboard().orElseThrow().failed()).hasSameSizeAs(sent.failed());
        }
    }

    private static void assertThatAreAlike(FrameOutcome received, FrameOutcome sent) throws IOException {
        if (sent instanceof FrameOutcome.Made wanted && received instanceof FrameOutcome.Made made) {
            assertThat(made.quality()).isEqualTo(wanted.quality());
            assertThat(made.reused()).isEqualTo(wanted.reused());
            assertThat(made.origin().inputHash()).isEqualTo(wanted.origin().inputHash());
            assertThat(bytes(made.panel())).isEqualTo(bytes(wanted.panel()));
            assertThat(bytes(made.origin().original()))
                    .isEqualTo(bytes(wanted.origin().original()));
        } else {
            assertThat(received).isEqualTo(sent);
        }
    }

    @Test
    void reads_shots_only_of_a_package_that_was_written_before_results() throws IOException {
        Storyboard storyboard = story();

        try (ReceivedPackage received = ReceivedPackage.open(file(Repacked.asBeforeResults(pack(storyboard))))) {
            assertThat(received.storyboard()).isEmpty();
            assertThat(received.project().shots())
                    .extracting(ImportedShot::plan)
                    .isEqualTo(plans(storyboard));
            assertThat(received.project().shots())
                    .extracting(ImportedShot::seed)
                    .containsOnlyNulls();
        }
    }

    @Test
    void reads_a_package_that_was_packed_again_in_a_folder() throws IOException {
        byte[] zip = zip("Stuff/readme.txt", "hello", "Stuff/project.json", GOOD.replace('\'', '"'));

        assertThat(project(zip).name()).isEqualTo("A");
    }

    /** Versions before this one wrote whatever somebody had pasted. */
    @Test
    void reads_prompts_with_characters_that_are_no_longer_kept() throws IOException {
        byte[] zip = zip(
                "project.json",
                GOOD.replace("A prompt", "A\\u0000 \\u0007prompt").replace('\'', '"'));

        assertThat(project(zip).shots().getFirst().plan().prompt()).isEqualTo("A prompt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'version':1 | 'version':4 | newer version",
                "storycore-project | something-else | no project",
                "'aspect':'16:9' | 'aspect':'0:9' | damaged",
                "'seed':'7' | 'seed':'seven' | damaged",
                "'style':'INK' | 'style':'CRAYON' | cannot be read",
                "'style':'INK' | 'style':null | lacks its style",
                "'prompt':'A prompt' | 'prompt':null | lacks its prompt",
                "'durationSeconds':2.5 | 'durationSeconds':0 | damaged",
                "'durationSeconds':2.5 | 'durationSeconds':1e99 | no sensible duration",
                "'durationSeconds':2.5 | 'durationSeconds':1e-99 | no sensible duration",
                "'durationSeconds':2.5 | 'durationSeconds':2,'seed':'1','take':-1 | damaged",
                "{'number':1 | null, {'number':1 | lacks its shot",
            })
    void refuses_a_project_it_cannot_understand(String from, String to, String message) throws IOException {
        byte[] zip = zip("project.json", GOOD.replace(from, to).replace('\'', '"'));

        assertThatThrownBy(() -> project(zip))
                .isInstanceOf(PackageFormatException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "storyboard.json | \"version\" : 3 | \"version\" : 4 | newer version",
                "storyboard.json | \"original\" : \"originals/shot-0001.png\" | \"original\" : null | lacks its original",
                "storyboard.json | \"status\" : \"MADE\" | \"status\" : null | lacks its status",
                "storyboard.json | \"coherence\" | \"incoherence\" | lacks its coherence",
                "storyboard.json | \"frames\" : [ | \"frames\" : [ null, | not as many frames",
                "qa_report.json | \"score\" : 88 | \"score\" : 188 | damaged",
                "qa_report.json | \"sharpness\" : 143.25 | \"sharpness\" : \"NaN\" | not finite",
                "qa_report.json | \"number\" : 1 | \"number\" : 9 | lacks its quality report",
            })
    void refuses_results_that_contradict_themselves(String document, String from, String to, String message)
            throws IOException {
        byte[] zip = Repacked.words(pack(story()), document, text -> {
            assertThat(text).contains(from);
            return text.replace(from, to);
        });

        assertThatThrownBy(() -> project(zip))
                .isInstanceOf(PackageFormatException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refuses_what_is_not_a_package() throws IOException {
        assertThatThrownBy(() -> project("hello".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PackageFormatException.class)
                .hasMessageContaining("not a ZIP");
        assertThatThrownBy(() -> project(zip("project.json", "null"))).isInstanceOf(PackageFormatException.class);
        byte[] other = zip("a.txt", "a");
        assertThatThrownBy(() -> project(other))
                .isInstanceOf(PackageFormatException.class)
                .hasMessageContaining("no project.json");
    }

    @Test
    void refuses_a_package_that_was_cut_off() throws IOException {
        byte[] good = pack(story());

        assertThatThrownBy(() -> project(Arrays.copyOf(good, good.length - 100)))
                .isInstanceOf(PackageFormatException.class)
                .extracting("reason")
                .isEqualTo(PackageFormatException.Reason.DAMAGED);
    }

    /** The library would read all of it before anybody can look. */
    @Test
    void refuses_a_directory_that_is_longer_than_that_of_any_package() throws IOException {
        byte[] zip = pack(story());
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(zip.length - 10, 1 << 30);

        assertThatThrownBy(() -> project(zip))
                .isInstanceOf(PackageFormatException.class)
                .hasMessageContaining("too long a directory");
    }

    @Test
    void never_gives_another_picture_than_was_packed() throws IOException {
        byte[] good = pack(aStoryboard()
                .withSheet(new PaintedPanel(99, 32, 18))
                .withPanelsOf(32, 18)
                .withShots(3)
                .build());
        byte[] panel = bytes(new PaintedPanel(2, 32, 18));
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
            try (ReceivedPackage received = ReceivedPackage.open(file(bad))) {
                Storyboard storyboard = received.storyboard().orElse(null);
                if (storyboard != null
                        && storyboard.frames().get(1).outcome() instanceof FrameOutcome.Made made
                        && storyboard.project().name().equals("The Lighthouse")) {
                    assertThat(bytes(made.panel())).isEqualTo(panel);
                }
            } catch (PackageFormatException e) {
                assertThat(e).hasMessageNotContaining("null");
                refused++;
            } catch (IOException pictureRefused) {
                refused++;
            }
        }
        assertThat(refused).isBetween(100, 900);
    }

    @Test
    void says_which_picture_is_missing_when_it_is_opened() throws IOException {
        byte[] zip = Repacked.replaced(pack(story()), "panels/shot-0002.png", null);

        try (ReceivedPackage received = ReceivedPackage.open(file(zip))) {
            FrameOutcome outcome =
                    received.storyboard().orElseThrow().frames().get(1).outcome();
            assertThatThrownBy(() -> bytes(((FrameOutcome.Made) outcome).panel()))
                    .isInstanceOf(FileNotFoundException.class)
                    .hasMessageContaining("panels/shot-0002.png");
        }
    }

    @Test
    void reads_a_bounded_part_of_a_bomb() throws IOException {
        byte[] spaces = new byte[200 << 20];
        Arrays.fill(spaces, (byte) ' ');
        byte[] picture = Repacked.replaced(pack(story()), "panels/shot-0001.png", spaces);
        assertThat(picture.length).isLessThan(10_000_000);
        byte[] document = Repacked.replaced(pack(story()), "project.json", spaces);

        assertThatThrownBy(() -> project(document)).isInstanceOf(PackageFormatException.class);
        try (ReceivedPackage received = ReceivedPackage.open(file(picture))) {
            FrameOutcome outcome =
                    received.storyboard().orElseThrow().frames().getFirst().outcome();
            assertThatThrownBy(() -> bytes(((FrameOutcome.Made) outcome).panel()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("longer than");
        }
    }

    private static Storyboard story() {
        return aStoryboard()
                .named("Ebb & flow 灯台")
                .withShots(8)
                .withFailedShot("No answer")
                .withShot("The last one  with spaces\nand a line", Duration.ofMillis(599_999))
                .build();
    }

    private static List<ShotDescription> plans(Storyboard storyboard) {
        return storyboard.frames().stream().map(Frame::shot).toList();
    }

    private static List<TakeSeed> seeds(Storyboard storyboard) {
        return storyboard.frames().stream().map(Frame::seed).toList();
    }

    private ImportedProject project(byte[] zip) throws IOException {
        try (ReceivedPackage received = ReceivedPackage.open(file(zip))) {
            return received.project();
        }
    }

    private Path file(byte[] zip) throws IOException {
        return Files.write(folder.resolve("package.zip"), zip);
    }

    private static byte[] bytes(PictureSource source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        }
    }

    private static byte[] pack(Storyboard storyboard) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ProjectPackage.write(storyboard, Enclosures.NONE, bytes, ExportProgress.NONE);
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
