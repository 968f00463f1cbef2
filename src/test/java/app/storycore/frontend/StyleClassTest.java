package app.storycore.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A class that a component gives is one that a style sheet knows, and the other way round. */
class StyleClassTest {

    /** By these, tests find one thing among several of its kind; nothing about them looks different. */
    private static final Set<String> FOR_TESTS = Set.of("history-view", "queue-own", "queue-row-front");

    /** Given by Vaadin's client. */
    private static final String OF_VAADIN = "v-";

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("[\\w-]+\\s*:[^;{}]*;");
    private static final Pattern SELECTED = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern GIVING = Pattern.compile("(?:ClassNames?|getClassNames\\(\\)\\s*\\.\\w+)\\(([^;]*)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern CLASS = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern WORD = Pattern.compile("[\\w-]+");

    private static List<String> sources = List.of();

    @BeforeAll
    static void read_sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(FrontendFiles::read)
                    .toList();
        }
    }

    @Test
    void every_class_that_is_given_is_styled() {
        Set<String> missing = given();
        assertThat(missing).hasSizeGreaterThan(100);
        missing.removeAll(styled());
        assertThat(missing).containsExactlyInAnyOrderElementsOf(FOR_TESTS);
    }

    @Test
    void every_class_that_is_styled_is_given() {
        Set<String> unused = styled();
        assertThat(unused).hasSizeGreaterThan(100);
        unused.removeIf(name -> name.startsWith(OF_VAADIN));
        unused.removeAll(words());
        assertThat(unused).isEmpty();
    }

    private static Set<String> styled() {
        return FrontendFiles.styleSheets().stream()
                .map(file -> COMMENT.matcher(FrontendFiles.read(file)).replaceAll(""))
                .map(text -> DECLARATION.matcher(text).replaceAll(""))
                .flatMap(text -> groups(SELECTED, text))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> given() {
        return sources.stream()
                .flatMap(source -> groups(GIVING, source))
                .flatMap(arguments -> groups(LITERAL, arguments))
                .flatMap(text -> Stream.of(text.split(" ", -1)))
                .filter(name -> CLASS.matcher(name).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All words in texts of the code and in scripts, since a class may be named far from where it is given. */
    private static Set<String> words() {
        Stream<String> texts = sources.stream().flatMap(source -> groups(LITERAL, source.replace("\"\"\"", "")));
        Stream<String> scripts = FrontendFiles.scripts().stream().map(FrontendFiles::read);
        return Stream.concat(texts, scripts)
                .flatMap(text -> WORD.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
