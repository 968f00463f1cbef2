package app.storycore.base.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.StudioApplication;
import app.storycore.base.StudioProperties;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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
            assertThat(output.getErr().lines().toList())
                    .containsExactly("StoryCore Studio did not start. Port " + port + " is in use by another program;"
                            + " stop that one, or choose another port with --server.port=" + (port + 1) + ".");
            assertThat(output.getOut()).doesNotContain("\tat ");
        }
    }

    @Test
    void an_unwritable_data_folder_is_told_in_one_sentence(CapturedOutput output) throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "in the way");
        assertRefused("--server.port=0", "--studio.data=" + file.resolve("data"));
        assertThat(output.getErr().lines().toList()).singleElement().asString().contains("cannot be written");
    }

    @Test
    void a_data_folder_in_use_is_told_in_one_sentence(CapturedOutput output) throws IOException {
        DataFolder somebody = DataFolder.take(new StudioProperties(temp), true);
        try {
            assertRefused("--server.port=0", "--studio.data=" + temp);
            assertThat(output.getErr().lines().toList())
                    .singleElement()
                    .asString()
                    .contains("is in use by another");
        } finally {
            somebody.destroy();
        }
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

    private static void assertRefused(String... arguments) {
        assertThatThrownBy(() -> SpringApplication.run(StudioApplication.class, arguments))
                .isInstanceOf(Exception.class);
    }
}
