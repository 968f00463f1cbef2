package app.storycore.project.numbering;

import static app.storycore.project.numbering.NumberingScheme.COUNT;
import static app.storycore.project.numbering.NumberingScheme.SCENE_LETTERS;
import static app.storycore.project.numbering.NumberingScheme.SCENE_NUMBERS;
import static app.storycore.project.numbering.NumberingScheme.TENS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Shots that come into a sequence of locked numbers get theirs as film production gives them. */
class InsertedLabelsTest {

    private static final Pattern SPACES = Pattern.compile(" +");

    @ParameterizedTest(name = "{0} {1} without {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            COUNT | 1 2 3            |      | 1 2 3
            COUNT | ?                |      | 1
            COUNT | 1 ? 2 3          |      | 1 1A 2 3
            COUNT | 12 ? 13          |      | 12 12A 13
            COUNT | 12 ? ? ? 13      |      | 12 12A 12B 12C 13
            COUNT | 12 12A ? 13      |      | 12 12A 12B 13
            COUNT | 12 ? 12A 13      |      | 12 A12A 12A 13
            COUNT | 12 A12A ? 12A 13 |      | 12 A12A B12A 12A 13
            COUNT | 12 ? A12A 12A 13 |      | 12 AA12A A12A 12A 13
            COUNT | 12 12A ? 12B 13  |      | 12 12A 12AA 12B 13
            COUNT | 12 12A 12AA ? 12B |     | 12 12A 12AA 12AB 12B
            COUNT | 12 12A ? 12AA 12B |     | 12 12A A12AA 12AA 12B
            COUNT | ? 1 2            |      | A1 1 2
            COUNT | ? ? 1 2          |      | A1 B1 1 2
            COUNT | A1 ? 1 2         |      | A1 B1 1 2
            COUNT | ? A1 1 2         |      | AA1 A1 1 2
            COUNT | A1 ? B1 1        |      | A1 AB1 B1 1
            COUNT | 1 2 ?            |      | 1 2 3
            COUNT | 1 2 ? ?          |      | 1 2 3 4
            COUNT | 1 2 ?            | 3    | 1 2 4
            COUNT | 1 ? 3            | 2    | 1 1A 3
            COUNT | 1 ? 2            | 1A   | 1 1B 2
            COUNT | 1 1A ? 2         | 1B   | 1 1A 1C 2
            COUNT | ? 1              | A1   | B1 1
            COUNT | ?                | 1 2  | 3
            COUNT | 1 ? 12 13        |      | 1 1A 12 13
            COUNT | 3 ? 1 2          |      | 3 3A 1 2
            COUNT | 2 3 1 ?          |      | 2 3 1 4
            COUNT | 1 12A ? 2 12     |      | 1 12A 12B 2 12
            COUNT | 12 12H ? 13      |      | 12 12H 12J 13
            COUNT | 12 12N ? 13      |      | 12 12N 12P 13
            COUNT | 12 12Z ? 13      |      | 12 12Z 12ZA 13
            TENS  | 010 ? 020        |      | 010 015 020
            TENS  | 010 ? 015 020    |      | 010 012 015 020
            TENS  | 010 015 ? 020    |      | 010 015 017 020
            TENS  | 010 ? 011 020    |      | 010 010A 011 020
            TENS  | ? 010 020        |      | 005 010 020
            TENS  | ? 001            |      | A001 001
            TENS  | 010 ? 020        | 015  | 010 016 020
            TENS  | 010 020 ?        |      | 010 020 030
            TENS  | 990 ?            |      | 990 1000
            TENS  | 020 ? 010        |      | 020 020A 010
            """)
    void are_between_their_neighbours(NumberingScheme scheme, String order, String retired, String wanted) {
        List<NumberedShot> shots = words(order).stream()
                .map(label -> new NumberedShot("", label.equals("?") ? null : label))
                .toList();
        Set<String> gone = retired == null ? Set.of() : new HashSet<>(words(retired));

        // 12 alone is the twelfth of twelve
        assertThat(InsertedLabels.of(scheme, shots, with(scheme, shots, gone))).isEqualTo(words(wanted));
    }

    /** The numbers below the highest one were all given before. */
    private static Set<String> with(NumberingScheme scheme, List<NumberedShot> shots, Set<String> gone) {
        Set<String> all = new HashSet<>(gone);
        boolean twelfth = shots.stream().anyMatch(shot -> "12".equals(shot.label()));
        boolean last = shots.stream().anyMatch(shot -> "990".equals(shot.label()));
        for (int place = 1; place < (twelfth ? 12 : last ? 99 : 0); place++) {
            String label = scheme.label("", place);
            if (shots.stream().noneMatch(shot -> label.equals(shot.label()))) {
                all.add(label);
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            SCENE_LETTERS | 1:1A 1:1B 2:2A        | 1A 1B 2A
            SCENE_LETTERS | 1:1A 1:? 1:1B 2:2A    | 1A 1AA 1B 2A
            SCENE_LETTERS | 1:1A 1:1B 1:? 2:2A    | 1A 1B 1C 2A
            SCENE_LETTERS | 1:1A 1:1B 2:? 2:2A    | 1A 1B A2A 2A
            SCENE_LETTERS | 1:1A 2:? 3:3A         | 1A 2A 3A
            SCENE_LETTERS | 1:1A 2:2A 2:?         | 1A 2A 2B
            SCENE_NUMBERS | 1:1-1 1:? 1:1-2 2:2-1 | 1-1 1-1A 1-2 2-1
            SCENE_NUMBERS | 1:1-1 1:1-2 1:? 2:2-1 | 1-1 1-2 1-3 2-1
            SCENE_NUMBERS | 1:1-1 2:? 2:2-1       | 1-1 A2-1 2-1
            SCENE_NUMBERS | 1:? 1:1-1             | A1-1 1-1
            SCENE_NUMBERS | 1:1-1 5A:? 2:2-1      | 1-1 5A-1 2-1
            """)
    void count_on_at_the_end_of_their_scene(NumberingScheme scheme, String order, String wanted) {
        List<NumberedShot> shots = words(order).stream()
                .map(shot -> {
                    int colon = shot.indexOf(':');
                    String label = shot.substring(colon + 1);
                    return new NumberedShot(shot.substring(0, colon), label.equals("?") ? null : label);
                })
                .toList();

        assertThat(InsertedLabels.of(scheme, shots, Set.of())).isEqualTo(words(wanted));
    }

    @ParameterizedTest
    @EnumSource
    void are_each_given_once_whatever_happens(NumberingScheme scheme) {
        Random random = new Random(7);
        List<NumberedShot> order = new ArrayList<>();
        Set<String> retired = new HashSet<>();
        for (int step = 0; step < 600; step++) {
            if (random.nextInt(5) == 0 && !order.isEmpty()) {
                retired.add(order.remove(random.nextInt(order.size())).label());
            } else if (random.nextInt(5) == 0 && !order.isEmpty()) {
                NumberedShot moved = order.remove(random.nextInt(order.size()));
                order.add(random.nextInt(order.size() + 1), moved);
            } else {
                order.add(random.nextInt(order.size() + 1), new NumberedShot("" + (1 + random.nextInt(3)), null));
            }
            List<String> labels = InsertedLabels.of(scheme, order, retired);
            for (int i = 0; i < order.size(); i++) {
                String label = labels.get(i);
                assertThat(label).hasSizeBetween(1, ShotLabels.LENGTH_MAX).isNotIn(retired);
                assertThat(order.get(i).label()).isIn(null, label);
                order.set(i, new NumberedShot(order.get(i).scene(), label));
            }
            assertThat(labels).doesNotHaveDuplicates();
        }
    }

    @Test
    void stay_short_enough_when_always_the_same_place_is_filled() {
        List<NumberedShot> order = new ArrayList<>(List.of(new NumberedShot("", "1"), new NumberedShot("", "2")));
        for (int i = 0; i < 200; i++) {
            order.add(1, new NumberedShot("", null));
            String label = InsertedLabels.of(COUNT, order, Set.of()).get(1);
            assertThat(label.length()).isLessThanOrEqualTo(ShotLabels.LENGTH_MAX);
            order.set(1, new NumberedShot("", label));
        }
        assertThat(order.stream().map(NumberedShot::label)).doesNotHaveDuplicates();
    }

    @Test
    void count_without_locks_as_the_scheme_says() {
        List<String> scenes = List.of("", "1", "1", "2");

        assertThat(ShotLabels.of(COUNT, scenes)).containsExactly("1", "2", "3", "4");
        assertThat(ShotLabels.of(TENS, scenes)).containsExactly("010", "020", "030", "040");
        assertThat(ShotLabels.of(SCENE_LETTERS, scenes)).containsExactly("1", "1A", "1B", "2A");
        assertThat(ShotLabels.of(SCENE_NUMBERS, scenes)).containsExactly("1", "1-1", "1-2", "2-1");
    }

    @Test
    void pass_over_letters_that_look_like_digits() {
        List<String> labels = ShotLabels.of(
                SCENE_LETTERS, Stream.generate(() -> "1").limit(26).toList());

        assertThat(labels).doesNotContain("1I", "1O").endsWith("1Z", "1AA", "1AB");
    }

    @Test
    void are_each_given_once_where_scenes_came_with_the_same_number() {
        assertThat(ShotLabels.of(SCENE_LETTERS, List.of("1", "2", "1"))).containsExactly("1A", "2A", "1B");
        assertThat(ShotLabels.of(SCENE_NUMBERS, List.of("a very long number of it", "1")))
                .containsExactly("#1", "1-1");
    }

    private static List<String> words(String line) {
        return SPACES.splitAsStream(line.strip()).toList();
    }
}
