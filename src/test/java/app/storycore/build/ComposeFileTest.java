package app.storycore.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.FileSystemResource;

/** What the compose file tells nodes, database and proxy. */
class ComposeFileTest {

    private static final Path DEPLOY = Path.of("src/deploy");
    private static final Path MAIN = Path.of("src/main");

    private List<String> names = List.of();
    private EnumerablePropertySource<?> file = new MapPropertySource("none", Map.of());

    @BeforeEach
    void read() throws IOException {
        file = (EnumerablePropertySource<?>) new YamlPropertySourceLoader()
                .load("compose", new FileSystemResource(DEPLOY.resolve("compose.yaml")))
                .getFirst();
        names = Arrays.asList(file.getPropertyNames());
    }

    @Test
    void each_setting_of_the_nodes_exists() {
        String known = settings();
        for (String node : List.of("studio-1", "studio-2")) {
            assertThat(environment(node))
                    .filteredOn(name -> name.startsWith("STUDIO_"))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(known)
                            .contains(name.toLowerCase(Locale.ROOT).replace('_', '.')));
        }
    }

    @Test
    void the_proxy_reads_all_that_it_is_told() throws IOException {
        String proxy = Files.readString(DEPLOY.resolve("haproxy/haproxy.cfg"));
        assertThat(environment("proxy"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(proxy).contains("${" + name + "-"));
    }

    @Test
    void no_password_is_written_down() {
        assertThat(names)
                .filteredOn(name -> name.endsWith("PASSWORD"))
                .hasSizeGreaterThan(2)
                .allSatisfy(name ->
                        assertThat(String.valueOf(file.getProperty(name))).startsWith("${POSTGRES_PASSWORD:?"));
    }

    private List<String> environment(String service) {
        String start = "services." + service + ".environment.";
        return names.stream()
                .filter(name -> name.startsWith(start))
                .map(name -> name.substring(start.length()))
                .toList();
    }

    private static String settings() {
        try (Stream<Path> sources = Files.walk(MAIN)) {
            return sources.filter(source -> source.toString().matches(".*\\.(java|properties)"))
                    .map(ComposeFileTest::text)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
