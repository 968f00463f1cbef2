package app.storycore.delivery.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine on which fontconfig finds no font, as in a container, where the JDK's fonts do not start by themselves. */
class BareMachineTest {

    private static final String NO_FONTS =
            "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>";

    @TempDir
    Path folder;

    @Test
    void sets_text_without_any_font_of_the_machine() throws Exception {
        assertThat(run(Sets.class)).isEqualTo("3 runs");
    }

    private String run(Class<?> program) throws IOException, InterruptedException {
        Path config = Files.writeString(folder.resolve("fonts.conf"), NO_FONTS);
        Path output = folder.resolve("output");
        ProcessBuilder java = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        java.environment().put("FONTCONFIG_FILE", config.toString());
        java.start().waitFor();
        return Files.readString(output, StandardCharsets.UTF_8).strip();
    }

    /** What runs there. */
    static final class Sets {

        private Sets() {}

        public static void main(String[] args) {
            System.out.println(TextSetter.line("السَّلامُ क्षत्रिय 灯台が", FontWeight.REGULAR)
                            .runs()
                            .size() + " runs");
        }
    }
}
