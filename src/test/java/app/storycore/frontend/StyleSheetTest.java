package app.storycore.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.StudioApplication;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours, sizes and times have one place, and there are three widths of a page. */
class StyleSheetTest {

    private static final int LINES_MAX = 350;

    private static final String TOKENS = "tokens.css";

    /** Set by a component ({@code --tone} by a class that it gives). */
    private static final Set<String> SET_ELSEWHERE = Set.of("--tone", "--done", "--progress");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile("@(?:media|container)[^{]*");
    private static final Pattern MEDIA_WIDTH = Pattern.compile("@media[^{]*?([\\d.]+(?:px|rem|em))");

    /** Sizes that do not follow from the text, the screen or what is around, times, and colours. */
    private static final Pattern LITERAL = Pattern.compile(
            "(?<![\\w-])(?:-?(?!0px)[\\d.]+(?:px|rem|pt|cm|mm|in|ms|s)(?![\\w-])"
                    + "|#[0-9a-fA-F]{3,8}\\b"
                    + "|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\\("
                    + "|(?:black|white|red|green|blue|yellow|orange|purple|gr[ae]y|silver|navy|teal|maroon)(?![\\w-]))");

    private static final Pattern USE = Pattern.compile("var\\((--[\\w-]+)");
    private static final Pattern DEFINITION = Pattern.compile("(?<![\\w-])(--[\\w-]+)\\s*:");

    static Stream<Path> files() {
        return FrontendFiles.styleSheets().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void has_no_colour_size_or_time_of_its_own(Path file) {
        assertThat(literals(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "color: #fff",
                "color: white",
                "background: rgb(0 0 0 / 0.4)",
                "padding: 4px",
                "margin: -2px",
                "font-size: 0.75rem",
                "transition: color 140ms",
                "animation: turn 1.5s",
                "color: light-dark(var(--a), var(--b))"
            })
    void knows_a_literal(String declaration) {
        assertThat(LITERAL.matcher(declaration).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "padding: var(--space-8)",
                "width: 7.5em",
                "height: 100dvh",
                "margin: 0",
                "height: calc(1em - var(--x, 0px))",
                "flex: 1 1 50%",
                "white-space: nowrap",
                "background: transparent",
                "color: currentcolor",
                "rotate: 1turn"
            })
    void knows_what_follows_from_something_else(String declaration) {
        assertThat(LITERAL.matcher(declaration).find()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("files")
    void changes_at_one_of_three_widths_only(Path file) {
        assertThat(MEDIA_WIDTH.matcher(text(file)).results().map(match -> match.group(1)))
                .isSubsetOf("600px", "900px", "1200px");
    }

    @ParameterizedTest
    @MethodSource("files")
    void fits_on_a_few_screens(Path file) {
        assertThat(FrontendFiles.read(file).lines().count()).isLessThan(LINES_MAX);
    }

    @Test
    void refers_to_tokens_that_exist_and_has_no_others() {
        Set<String> defined = all(DEFINITION);
        Set<String> used = all(USE);
        assertThat(used.stream().filter(StyleSheetTest::isOurs)).isSubsetOf(defined);
        assertThat(defined.stream().filter(StyleSheetTest::isOurs)).isSubsetOf(used);
    }

    @Test
    void is_loaded_by_every_page() {
        List<String> loaded = Arrays.stream(StudioApplication.class.getAnnotationsByType(StyleSheet.class))
                .map(StyleSheet::value)
                .toList();
        assertThat(loaded)
                .startsWith("css/tokens.css")
                .containsExactlyInAnyOrderElementsOf(
                        files().map(file -> "css/" + file.getFileName()).toList());
    }

    private static List<String> literals(Path file) {
        if (file.endsWith(TOKENS)) {
            return List.of();
        }
        return CONDITION
                .matcher(text(file))
                .replaceAll("")
                .lines()
                .filter(line -> LITERAL.matcher(line).find())
                .map(String::strip)
                .toList();
    }

    private static Set<String> all(Pattern pattern) {
        return files().flatMap(file -> pattern.matcher(text(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static boolean isOurs(String token) {
        return !token.startsWith("--vaadin-") && !token.startsWith("--aura-") && !SET_ELSEWHERE.contains(token);
    }

    private static String text(Path file) {
        return COMMENT.matcher(FrontendFiles.read(file)).replaceAll("");
    }
}
