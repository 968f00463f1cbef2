package app.storycore.project.imports.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.imports.duration.DurationUnit;
import app.storycore.project.imports.duration.Durations;
import app.storycore.project.imports.listing.ShotColumn;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilmTermAliasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_fr", "_fi"})
    void knows_every_value_and_column_by_the_words_of_the_pages(String language) throws IOException {
        Properties words = words(language);

        knows(ShotSize.class, words, "shotsize.");
        knows(CameraAngle.class, words, "angle.");
        knows(TimeOfDay.class, words, "daytime.");
        knows(Mood.class, words, "mood.");
        knows(ShotColumn.PROMPT, words, "shot.prompt");
        knows(ShotColumn.DURATION, words, "shot.duration");
        knows(ShotColumn.SHOT_SIZE, words, "shot.size");
        knows(ShotColumn.CAMERA_ANGLE, words, "shot.angle");
        knows(ShotColumn.TIME_OF_DAY, words, "shot.time");
        knows(ShotColumn.MOOD, words, "shot.mood");
    }

    @ParameterizedTest
    @CsvSource({
        "ECU,EXTREME_CLOSE_UP",
        "close up,CLOSE_UP",
        "Close-Up,CLOSE_UP",
        "medium_close_up,MEDIUM_CLOSE_UP",
        "W.S.,WIDE",
        "GROSS?,",
        "'',",
        "close,CLOSE_UP",
        "closely,"
    })
    void knows_the_shorthand_of_the_trade(String written, ShotSize size) {
        assertThat(new FilmTermAliases<>(ShotSize.class)
                        .find(written == null ? "" : written)
                        .orElse(null))
                .isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EXTREME_WIDE | EWS XWS ELS XLS VWS VLS GPG CLL PGE LYK
                    WIDE | WS LS W EST master T YK Totale
                    FULL | FS HT KK FI Halbtotale
                    MEDIUM | MS M MWS MLS MFS Cowboy American 2-shot Two_Shot HN PK PA Amerikanisch
                    MEDIUM_CLOSE_UP | MCU MCS N PLK PMC MPP chest
                    CLOSE_UP | CU CS C.U. GP GA LK PP tight
                    EXTREME_CLOSE_UP | ECU XCU BCU VCU TCU TGP PPP ELK macro
                    INSERT | INS insert cutaway dettaglio
                    """)
    void knows_every_shorthand_of_sizes(ShotSize size, String all) {
        FilmTermAliases<ShotSize> filmTermAliases = new FilmTermAliases<>(ShotSize.class);

        assertThat(all.split(" "))
                .allSatisfy(name -> assertThat(filmTermAliases.find(name)).contains(size));
    }

    @ParameterizedTest
    @CsvSource({
        "2,Dauer (min),120000",
        "4000,Duration (ms),4000",
        "4,Duration (mm:ss),4000",
        "1:30,Length (min:sec),90000"
    })
    void counts_in_the_unit_of_the_heading(String written, String heading, long millis) {
        assertThat(Durations.read(written, DurationUnit.of(heading))).contains(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4 | 4000
                    4.5 | 4500
                    4,5 s | 4500
                    0.5 | 500
                    600 | 600000
                    12 sec | 12000
                    4" | 4000
                    2 min | 120000
                    1:30 | 90000
                    0:04.5 | 4500
                    00:00:04 | 4000
                    0.4 |
                    0,4999 |
                    601 |
                    600.001 |
                    11 min |
                    -4 |
                    0 |
                    NaN |
                    1e2 |
                    4 elephants |
                    00:00:04:12 | 4500
                    00:00:04;12 | 4500
                    00:00:04:24 | 4960
                    00:00:04:29 | 4966
                    00:00:04:30 |
                    00:00:04,500 | 4500
                    12:00:04 AM | 4000
                    .5 | 500
                    ,5 s | 500
                    1m30s | 90000
                    1m 30s | 90000
                    1 min 30 sec | 90000
                    1 min, 30 s | 90000
                    1'30" | 90000
                    1′30″ | 90000
                    00'04'' | 4000
                    1m30 | 90000
                    0h0m4s | 4000
                    500 ms | 500
                    4s. | 4000
                    4 Sek. | 4000
                    4 segundos | 4000
                    ~4 s | 4000
                    ca. 4 s | 4000
                    PT4.5S | 4500
                    0:04 min | 4000
                    3-5 s |
                    30s 1m |
                    4: |
                    :04 | 4000
                    2s 12f | 2500
                    12f |
                    4 s 5 |
                    4.5.6 |
                    . |
                    1.000,5 |
                    99999999999999999999 |
                    """)
    void reads_durations_that_a_shot_can_have(String written, Long millis) {
        assertThat(Durations.read(written).map(Duration::toMillis).orElse(null)).isEqualTo(millis);
    }

    private static <E extends Enum<E>> void knows(Class<E> type, Properties words, String prefix) {
        for (E value : EnumSet.allOf(type)) {
            assertThat(new FilmTermAliases<>(type).find(words.getProperty(prefix + value.name())))
                    .as(words.getProperty(prefix + value.name()))
                    .contains(value);
            assertThat(new FilmTermAliases<>(type).find(value.name())).contains(value);
        }
    }

    private static void knows(ShotColumn column, Properties words, String key) {
        assertThat(new FilmTermAliases<>(ShotColumn.class).find(words.getProperty(key)))
                .contains(column);
    }

    private static Properties words(String language) throws IOException {
        String file = "/vaadin-i18n/translations" + language + ".properties";
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(FilmTermAliasesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
