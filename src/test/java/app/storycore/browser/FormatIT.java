package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.frontend.FrontendFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Style sheets and scripts are formatted by Prettier, which a browser runs in a tenth of the time; {@code
 * -Dformat.write=true} formats them instead of failing.
 */
class FormatIT {

    private static final String PRETTIER = "/META-INF/resources/webjars/prettier/3.6.2/";
    private static final boolean WRITE = Boolean.getBoolean("format.write");

    /** Prettier answers with a promise. */
    private static final String FORMAT = """
            const [text, parser, singleQuote] = arguments;
            const plugins = Object.values(prettierPlugins);
            return prettier.format(text, { parser, plugins, singleQuote, printWidth: 120 }).catch(String)""";

    private static Browser browser;

    @BeforeAll
    static void load() {
        browser = new Browser("about:");
        browser.tab().open("blank");
        Stream.of("standalone.js", "plugins/postcss.js", "plugins/acorn.js", "plugins/estree.js")
                .forEach(file -> browser.tab().script(Script.read(PRETTIER + file)));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    static Stream<Path> files() {
        return Stream.of(FrontendFiles.styleSheets(), FrontendFiles.scripts()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_formatted(Path file) throws Exception {
        String text = FrontendFiles.read(file);
        String formatted = formatted(text, file.toString().endsWith(".css"));
        if (WRITE) {
            Files.writeString(file, formatted);
        } else {
            assertThat(text)
                    .as("./mvnw test-compile failsafe:integration-test -Dit.test=FormatIT -Dformat.write=true"
                            + " formats it")
                    .isEqualTo(formatted);
        }
    }

    @Test
    void formats() {
        assertThat(formatted("a{color:red}", true)).isEqualTo("a {\n  color: red;\n}\n");
        assertThat(formatted("const a=\"b\"", false)).isEqualTo("const a = 'b';\n");
    }

    private static String formatted(String text, boolean styleSheet) {
        return (String) browser.tab().script(FORMAT, text, styleSheet ? "css" : "acorn", !styleSheet);
    }
}
