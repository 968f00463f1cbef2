package app.storycore.base.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.StudioApplication;
import app.storycore.base.StudioProperties;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartSentenceTest {

    @TempDir
    Path temp;

    @Test
    void a_busy_port_is_told_in_one_sentence(CapturedOutput output) throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertRefused("--server.port=" + port, "--studio.data=" + temp);
            assertThat(errors(output))
                    .containsExactly("StoryCore Studio did not start. Port " + port + " is in use by another program;"
                            + " stop that one, or choose another port with --server.port=" + (port + 1) + ".");
            assertThat(output.getOut()).doesNotContain("\tat ");
        }
    }

    @Test
    void a_busy_management_port_is_told_in_one_sentence(CapturedOutput output) throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertRefused("--server.port=0", "--management.server.port=" + port, "--studio.data=" + temp);
            assertThat(errors(output))
                    .singleElement()
                    .asString()
                    .contains("Port " + port + " is in use")
                    .endsWith("choose another port with --management.server.port=" + (port + 1) + ".");
        }
    }

    @Test
    void an_unwritable_data_folder_is_told_in_one_sentence(CapturedOutput output) throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "in the way");
        assertRefused("--server.port=0", "--studio.data=" + file.resolve("data"));
        assertThat(errors(output)).singleElement().asString().contains("cannot be written");
    }

    @Test
    void a_data_folder_in_use_is_told_in_one_sentence(CapturedOutput output) throws IOException {
        DataFolder somebody = DataFolder.take(new StudioProperties(temp), true);
        try {
            assertRefused("--server.port=0", "--studio.data=" + temp);
            assertThat(errors(output)).singleElement().asString().contains("is in use by another");
        } finally {
            somebody.destroy();
        }
    }

    @Test
    void a_restore_that_broke_off_is_told_in_one_sentence(CapturedOutput output) throws IOException {
        Files.createDirectories(temp.resolve("restoring"));
        assertRefused("--server.port=0", "--studio.data=" + temp);
        assertThat(errors(output))
                .singleElement()
                .asString()
                .contains("A restore into the data folder " + temp + " did not come to its end; do it again");
    }

    /** One each for what is read before the beans, with them, and by a bean itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    studio.disk.pause-below | lots | must be a size from 0B to 1000TB
                    studio.generations.at-once | four | must be a whole number from 1 to 1000
                    studio.engine | watercolour | must be sketch
                    """)
    void a_wrong_setting_is_told_in_one_sentence(String name, String value, String allowed, CapturedOutput output) {
        assertToldInOneSentence(name, value, allowed, output);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    studio.database.whole-log | maybe | must be true or false
                    studio.data | '' | must be the name of a folder
                    studio.quota.shots | -1 | must be a whole number from 0 to
                    studio.proxies | 10.0.0.0/64 | must be addresses such as 10.0.0.5
                    """)
    @Tag("slow")
    void so_is_a_wrong_one_of_another_kind(String name, String value, String allowed, CapturedOutput output) {
        assertToldInOneSentence(name, value, allowed, output);
    }

    private void assertToldInOneSentence(String name, String value, String allowed, CapturedOutput output) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--" + name + "=" + value));
        if (!name.equals("studio.data")) {
            arguments.add("--studio.data=" + temp);
        }
        assertRefused(arguments.toArray(String[]::new));
        assertThat(errors(output))
                .singleElement()
                .asString()
                .startsWith("StoryCore Studio did not start. The setting " + name + " (")
                .contains(") is \"" + value + "\", but " + allowed);
        assertThat(output.getOut()).doesNotContain("\tat ", " WARN ", " ERROR ");
    }

    @Test
    void a_port_that_is_no_number_is_told_in_one_sentence(CapturedOutput output) {
        assertRefused("--server.port=eighty", "--studio.data=" + temp);
        assertThat(errors(output))
                .containsExactly(
                        "StoryCore Studio did not start. The setting server.port is \"eighty\", which cannot be"
                                + " read as Integer; correct it, or leave it out.");
    }

    @Test
    void a_folder_that_this_process_cannot_name_is_told_in_one_sentence() throws Exception {
        Path settings = Files.writeString(
                temp.resolve("studio.properties"),
                "studio.data=" + temp.toString().replace("\\", "/") + "/d\\u00e4ta\nserver.port=0\n");
        Path output = temp.resolve("output");
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        StudioApplication.class.getName(),
                        "--spring.config.additional-location=" + settings.toUri(),
                        "--spring.main.banner-mode=off")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        java.environment().put("LC_ALL", "C");
        java.environment().put("CLASSPATH", System.getProperty("java.class.path"));

        assertThat(java.start().waitFor()).isNotZero();
        assertThat(Files.readAllLines(output).stream()
                        .filter(line -> !line.contains(" INFO "))
                        .filter(line -> !line.isBlank()))
                .singleElement()
                .asString()
                .startsWith("StoryCore Studio did not start. The name of the folder in studio.data has letters")
                .contains("LC_ALL=C.UTF-8");
    }

    /** Without what the logger says of other studios of this process that speak while it is set up anew. */
    private static List<String> errors(CapturedOutput output) {
        return output.getErr()
                .lines()
                .filter(line -> !line.contains("|-WARN in Logger[") || !line.contains("No appenders present"))
                .toList();
    }

    private static void assertRefused(String... arguments) {
        assertThatThrownBy(() -> SpringApplication.run(StudioApplication.class, arguments))
                .isInstanceOf(Exception.class);
    }
}
