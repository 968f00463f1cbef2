package app.storycore.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Style sheets and scripts are formatted by Prettier; {@code -Dformat.write=true} formats them instead of failing. */
class FormatTest {

    private static final String PRETTIER = "prettier/3.6.2/";
    private static final boolean WRITE = Boolean.getBoolean("format.write");

    /** Prettier answers with a promise, which is kept when the call is over. */
    private static final String FORMAT = """
            (text, parser, singleQuote) => {
              let answer;
              const plugins = Object.values(prettierPlugins);
              prettier.format(text, { parser, plugins, singleQuote, printWidth: 120 })
                .then((formatted) => (answer = formatted), (fault) => (answer = String(fault)));
              return () => answer;
            }""";

    private static JavaScript engine;
    private static Value format;

    @BeforeAll
    static void load() {
        engine = new JavaScript();
        Stream.of("standalone.js", "plugins/postcss.js", "plugins/acorn.js", "plugins/estree.js")
                .forEach(file -> engine.load(PRETTIER + file));
        format = engine.run(FORMAT);
    }

    @AfterAll
    static void close() {
        engine.close();
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
                    .as("./mvnw -Dtest=FormatTest -Dformat.write=true test formats it")
                    .isEqualTo(formatted);
        }
    }

    @Test
    void formats() {
        assertThat(formatted("a{color:red}", true)).isEqualTo("a {\n  color: red;\n}\n");
        assertThat(formatted("const a=\"b\"", false)).isEqualTo("const a = 'b';\n");
    }

    private static String formatted(String text, boolean styleSheet) {
        return format.execute(text, styleSheet ? "css" : "acorn", !styleSheet)
                .execute()
                .asString();
    }
}
