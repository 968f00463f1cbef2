package app.storycore.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.ui.RelativeTime;
import app.storycore.delivery.Timecode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Numbers look the same whatever language the machine speaks: some locales have digits of their own. */
class NumbersInCodeTest {

    private static final Pattern BY_THE_MACHINES_LOCALE =
            Pattern.compile("\"[^\"\\n]*%[-+ 0,(#]*\\d*(?:\\.\\d+)?[dfegxX][^\"\\n]*\"\\s*\\.formatted\\("
                    + "|String\\.format\\(\\s*\""
                    + "|\\.printf\\(\\s*\""
                    + "|NumberFormat\\.get\\w*\\(\\s*\\)"
                    + "|new DecimalFormat\\(\\s*\"[^\"\\n]*\"\\s*\\)"
                    + "|\\.to(?:Upper|Lower)Case\\(\\s*\\)"
                    + "|Locale\\.getDefault\\(");

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void every_number_is_formatted_for_a_locale_that_is_named() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                BY_THE_MACHINES_LOCALE
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(match -> found.add(file.getFileName() + ": " + match.group()));
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void times_have_the_digits_of_the_page_on_an_egyptian_server() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        RelativeTime time = new RelativeTime();

        time.elapsed(Duration.ofSeconds(35), true);

        assertThat(time.getText()).isEqualTo("0:35");
        assertThat(Timecode.clock(Duration.ofMillis(7_500))).isEqualTo("00:07.5");
    }
}
