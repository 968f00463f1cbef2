package app.storycore.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the packaged application says of itself. */
class PackageIT {

    private static final String JAR = System.getProperty("studio.jar", "target/storycore-studio.jar");

    @Test
    void lists_everything_it_is_made_of_and_nothing_of_the_tests() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            List<String> libraries = components(jar);
            assertThat(libraries).contains("vaadin-core", "db-scheduler", "hsqldb", "postgresql", "pdfbox", "ffmpeg");
            assertThat(libraries).doesNotContain("junit-jupiter-api", "selenium-api", "archunit");
        }
    }

    private static List<String> components(JarFile jar) throws IOException {
        try (InputStream list = jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json"))) {
            return JsonMapper.shared()
                    .readTree(list)
                    .get("components")
                    .valueStream()
                    .map(component -> component.get("name"))
                    .map(JsonNode::asString)
                    .toList();
        }
    }
}
