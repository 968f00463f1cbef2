package app.storycore.generation.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.imaging.QualityIssue;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ViewPackages(packages = "app.storycore.nowhere")
class ReasonTextTest extends BrowserlessTest {

    /** Where the code says why, up to the end of the statement. */
    private static final Pattern SAID = Pattern.compile("(?:\\bnew (?:EngineException|StageFailedException|Failure)\\("
            + "|\\blifecycle\\.change\\(|\\bask\\(g|\\bqueueInFront\\(g|\\banswerOrQueue\\(g|\\bwishes\\.cancel\\("
            + "|\\bruns\\.release\\(|\\bshot\\.fail\\(|\\bend\\(plan|\\bString why\\b|\\bTAKEN_DOWN ="
            + "|\\bCANCELLED_BY_OWNER =|\\breturn (?=\"Submitted)|\\? (?=\"Submitted))[^;]*?(?:\"[^\"]*\"[^;\"]*)*;");

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}|7");

    /** What is said from an expression, in the place of a number or a message. */
    private static final String SOMETHING = "7";

    @BeforeEach
    void somebody_reads_german() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paused by its owner | Vom Besitzer pausiert",
                "Submitted; 3 of 8 shots are reused | Eingereicht; 3 von 8 Shots behalten",
                "The panel is soft: sharpness 12.5, at least 30.0 is wanted. "
                        + "| Das Bild ist weich: Schärfe 12,5, gewünscht sind mindestens 30,0.",
                "No shot could be drawn. The first one: The picture could not be stored: Disk full "
                        + "| Kein Shot konnte gezeichnet werden. Der erste: "
                        + "Das Bild konnte nicht gespeichert werden: Disk full",
                "Unexpected error, reference 12345678 in the server's log. "
                        + "| Unerwarteter Fehler, Nummer 12345678 im Protokoll des Servers.",
                "Said by a version of long ago | Said by a version of long ago"
            })
    void says_what_was_stored_in_english_in_the_language_of_the_page(String stored, String words) {
        assertThat(ReasonText.of(stored)).isEqualTo(words);
    }

    @Test
    void shows_what_was_stored_where_a_word_stands_in_the_place_of_a_number() {
        UI.getCurrent().setLocale(Locale.FRENCH);

        assertThat(ReasonText.of("1 of 8 shots failed")).isEqualTo("1 plan sur 8 a échoué");
        assertThat(ReasonText.of("some of 8 shots failed")).isEqualTo("some of 8 shots failed");
    }

    @Test
    void shows_what_was_stored_as_it_is_in_english() {
        UI.getCurrent().setLocale(Locale.UK);

        assertThat(ReasonText.of("1200 of 1500 shots failed")).isEqualTo("1200 of 1500 shots failed");
    }

    @ParameterizedTest
    @EnumSource(QualityIssue.Kind.class)
    void knows_every_finding_of_the_quality_check(QualityIssue.Kind kind) {
        assertThat(ReasonText.isKnown(new QualityIssue(kind, 1.25, 2.5).sentence()))
                .isTrue();
    }

    /** A sentence that is missing here needs a line {@code reason.*} in the translations, word by word. */
    @Test
    void knows_every_reason_that_the_code_can_store() throws IOException {
        List<String> reasons = reasons();

        assertThat(reasons)
                .hasSizeGreaterThan(25)
                .contains("Its runner was lost", "7 of 7 shots failed", "Submitted; 7 of 7 shots are reused");
        assertThat(reasons)
                .allSatisfy(reason ->
                        assertThat(ReasonText.isKnown(reason)).as(reason).isTrue());
    }

    private static List<String> reasons() throws IOException {
        List<String> reasons = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/storycore"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java"))
                    .filter(one -> !one.toString().contains("/ui/"))
                    .toList()) {
                SAID.matcher(Files.readString(file)).results().forEach(said -> collect(said.group(), reasons));
            }
        }
        return reasons;
    }

    /** Strings that are joined by a plus are one sentence. */
    private static void collect(String statement, List<String> reasons) {
        Matcher string = STRING.matcher(statement);
        StringBuilder sentence = new StringBuilder();
        int end = 0;
        while (string.find()) {
            String between = statement.substring(end, string.start());
            boolean joined = between.stripTrailing().endsWith("+");
            if (!joined || !sentence.isEmpty() && !between.strip().startsWith("+")) {
                add(sentence, between, reasons);
            }
            if (joined && !between.strip().equals("+")) {
                sentence.append(SOMETHING);
            }
            sentence.append(string.group(1).translateEscapes());
            end = string.end();
        }
        add(sentence, statement.substring(end), reasons);
    }

    private static void add(StringBuilder sentence, String behind, List<String> reasons) {
        if (SENTENCE.matcher(sentence).lookingAt()) {
            reasons.add(sentence + (behind.strip().startsWith("+") ? SOMETHING : ""));
        }
        sentence.setLength(0);
    }
}
