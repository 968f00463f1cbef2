package app.storycore.engine.sketch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DeterminismTest {

    private static final String PINNED = "fingerprint.txt";

    private static String here = "";

    @BeforeAll
    static void take_the_fingerprint() throws Exception {
        here = Fingerprint.take();
    }

    @Test
    void another_version_is_named_when_a_pixel_changes() throws Exception {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(PINNED))) {
            String[] pinned = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(" ", -1);
            assertThat(new SketchEngine().version() + " " + here)
                    .as(
                            "what version %s draws; a new picture needs a new version and its line in %s",
                            pinned[0], PINNED)
                    .isEqualTo(pinned[0] + " " + pinned[1]);
        }
    }

    @Test
    void another_process_with_other_threads_and_language_gives_the_same_pixels() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        assertThat(elsewhere(java, "-XX:ActiveProcessorCount=1", "-Duser.language=tr", "-Dfile.encoding=COMPAT"))
                .isEqualTo(here);
        assertThat(elsewhere(
                        java,
                        "-XX:ActiveProcessorCount=7",
                        "-Duser.language=ar",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=NZ"))
                .isEqualTo(here);
    }

    /** Whatever other JDKs from 21 on lie beside the one in use. */
    @Test
    void every_jdk_of_the_machine_gives_the_same_pixels() throws Exception {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        for (Path jdk : others(home)) {
            assertThat(elsewhere(jdk.resolve("bin/java"))).as(jdk.toString()).isEqualTo(here);
        }
    }

    @Test
    void no_font_clock_or_rounding_of_the_machine_is_used() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..", "java.time..", "java.util.concurrent..")
                .orShould()
                .callMethod(Math.class, "sin", double.class)
                .orShould()
                .callMethod(Math.class, "cos", double.class)
                .orShould()
                .callMethod(Math.class, "pow", double.class, double.class)
                .orShould()
                .callMethod(Math.class, "exp", double.class)
                .orShould()
                .callMethod(System.class, "identityHashCode", Object.class)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("app.storycore.engine.sketch"));
    }

    private static List<Path> others(Path home) throws Exception {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> beside = Files.list(home.getParent())) {
            for (Path candidate : beside.sorted().toList()) {
                Path release = candidate.resolve("release");
                if (Files.isReadable(release) && !candidate.toRealPath().equals(home) && isNew(release)) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    private static boolean isNew(Path release) throws Exception {
        return Files.readAllLines(release).stream()
                .filter(line -> line.startsWith("JAVA_VERSION=\""))
                .anyMatch(line -> Integer.parseInt(line.replaceAll("\\D+(\\d+).*", "$1")) >= 21);
    }

    private static String elsewhere(Path java, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(java.toString(), "-Djava.awt.headless=true"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", place(SketchEngine.class) + File.pathSeparator + place(Fingerprint.class)));
        command.add(Fingerprint.class.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.strip();
    }

    private static String place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
