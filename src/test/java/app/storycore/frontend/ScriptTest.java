package app.storycore.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.TypeLiteral;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts have no fault that JSHint knows, leave what belongs to the browser alone, and rest while nothing happens. */
class ScriptTest {

    private static final int LINES_MAX = 220;

    private static final String LINT = """
            (text) => {
              JSHINT(text, { esversion: 11, module: true, browser: true, devel: true, laxbreak: true, undef: true,
                unused: true, eqeqeq: true, varstmt: true, freeze: true, latedef: 'nofunc', maxdepth: 3, maxparams: 5,
                maxcomplexity: 14, maxstatements: 20, predef: ['AbortController', 'AbortSignal', 'customElements', 'isSecureContext'] });
              return JSHINT.errors.map((fault) => `${fault.line}: ${fault.reason}`);
            }""";

    /** What our style forbids beyond what JSHint knows. */
    enum Rule {
        /** One name on the window is ours; nothing of the browser or of Vaadin is replaced. */
        ONE_GLOBAL("(?s).*\\b(?:window|globalThis|self)(?:\\.(?!studio\\b)|\\[)[\\w.\\]\\[']*\\s*=(?!=).*"),
        /** One that sees every change of the page works for each of them. */
        NO_OBSERVER_OF_ALL("(?s).*\\.observe\\(\\s*document(?:\\.documentElement|\\.body)?\\s*,.*"),
        NO_TIMER_FOR_EVER("(?s).*(?<!timer = )setInterval\\(.*");

        private final String pattern;

        Rule(String pattern) {
            this.pattern = pattern;
        }

        boolean isBrokenBy(String script) {
            return script.matches(pattern);
        }
    }

    private static final TypeLiteral<List<String>> FAULTS = new TypeLiteral<>() {};

    private static JavaScript engine;
    private static Value lint;

    @BeforeAll
    static void load() {
        engine = new JavaScript();
        engine.load("jshint/2.13.6/dist/jshint.js");
        lint = engine.run(LINT);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    static Stream<Path> files() {
        return FrontendFiles.scripts().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void has_no_fault(Path file) {
        assertThat(faults(FrontendFiles.read(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void keeps_the_rules(Path file) {
        String script = FrontendFiles.read(file);
        assertThat(Rule.values()).noneMatch(rule -> rule.isBrokenBy(script));
        assertThat(script.lines().count()).isLessThan(LINES_MAX);
    }

    @Test
    void finds_faults() {
        assertThat(faults("const unused = 1;\nif (nowhere == 2) nowhere();\n"))
                .anyMatch(fault -> fault.contains("'unused' is defined but never used"))
                .anyMatch(fault -> fault.contains("'nowhere' is not defined"))
                .anyMatch(fault -> fault.contains("Expected '==='"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ONE_GLOBAL         | window.WebSocket = class {};
            ONE_GLOBAL         | window.Vaadin.Flow = undefined;
            ONE_GLOBAL         | window['open'] = undefined;
            NO_OBSERVER_OF_ALL | changes.observe(document.body, { subtree: true });
            NO_TIMER_FOR_EVER  | setInterval(look, 1000);
            """)
    void knows_a_broken_rule(Rule rule, String script) {
        assertThat(rule.isBrokenBy(script)).isTrue();
    }

    private static List<String> faults(String script) {
        return lint.execute(script).as(FAULTS);
    }
}
