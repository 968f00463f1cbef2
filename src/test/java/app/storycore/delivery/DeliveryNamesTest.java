package app.storycore.delivery;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryNamesTest {

    @ParameterizedTest
    @CsvSource({
        "The Lighthouse, The-Lighthouse-2026-03-14.zip",
        "Act 1 / Scene 2: \"Run!\", Act-1-Scene-2-Run-2026-03-14.zip",
        "Cafe\u0301, Café-2026-03-14.zip",
        "灯台, 灯台-2026-03-14.zip",
        "../../etc/passwd, etc-passwd-2026-03-14.zip",
        "CON, CON-2026-03-14.zip",
        "🎬, storyboard-2026-03-14.zip",
        "???, storyboard-2026-03-14.zip",
    })
    void gives_documents_names_that_are_safe_everywhere(String project, String expected) {
        assertThat(name(project)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "灯", "क", "-"})
    void keeps_long_names_short_enough_for_every_file_system(String letter) {
        String name = name(letter.repeat(500));

        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(14, 140);
        assertThat(name).doesNotContain("\ufffd").endsWith("-2026-03-14.zip");
    }

    @Test
    void never_uses_a_character_that_some_system_forbids() {
        String every = Stream.iterate(0, i -> i + 1)
                .limit(0x500)
                .map(Character::toString)
                .reduce("", String::concat);

        assertThat(name(every.substring(0, 0x80))).matches("[-.0-9A-Za-z]+");
        assertThat(name(every)).doesNotContainPattern("[<>:\"/\\\\|?*\\p{Cntrl}]");
    }

    @Test
    void numbers_panels_so_that_they_sort() {
        Storyboard few = aStoryboard().withShots(3).build();

        assertThat(DeliveryNames.panel(few, 7)).isEqualTo("shot-0007.png");
    }

    private static String name(String project) {
        return DeliveryNames.document(aStoryboard().named(project).withShots(1).build(), "zip");
    }
}
