package app.storycore.project.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which scene a shot is in once it has moved. Digits are scenes, a dash is none; moved shots are marked. */
class SceneRunsTest {

    private record One(int place, Optional<UUID> scene) {}

    @ParameterizedTest
    @CsvSource({
        "1122, true",
        "--11, true",
        "1-1, false",
        "11-, false",
        "121, false",
        "'', true",
    })
    void are_whole_when_no_scene_is_parted_and_none_precedes_shots_without(String scenes, boolean whole) {
        List<Optional<UUID>> all = scenes.chars().mapToObj(SceneRunsTest::scene).toList();

        assertThat(SceneRuns.areWhole(all)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "11*2222, 112222, own scene holds at its border",
        "1111*222, 1111222, own scene holds behind its own",
        "12*122, 11122, between two of one scene it is in that one",
        "112*1, 1111, also when it is the only one left of its own",
        "112*2, 1122, first of a scene stays in it",
        "113*223, 112223, at the border of two others it goes into what follows",
        "1122*33, 112233, a scene as a whole keeps itself",
        "2*2*11, 2211, a scene as a whole moves to the front",
        "1*--, ---, nothing precedes shots without a scene",
        "11-*, 111, at the end it goes into what stands before",
    })
    void settle_those_who_moved(String order, String expected, String why) {
        List<One> all = new ArrayList<>();
        Set<Integer> moved = new HashSet<>();
        for (int i = 0; i < order.length(); i++) {
            if (order.charAt(i) == '*') {
                moved.add(all.size() - 1);
            } else {
                all.add(new One(all.size(), scene(order.charAt(i))));
            }
        }

        Map<One, Optional<UUID>> changed = SceneRuns.settle(
                all, all.stream().filter(one -> moved.contains(one.place())).collect(Collectors.toSet()), One::scene);

        String settled = all.stream()
                .map(one -> changed.getOrDefault(one, one.scene()))
                .map(scene -> scene.map(id -> Long.toString(id.getLeastSignificantBits()))
                        .orElse("-"))
                .collect(Collectors.joining());
        if (SceneRuns.areWhole(all.stream().map(One::scene).toList())) {
            assertThat(changed).as(why).isEmpty();
        } else {
            assertThat(settled).as(why).isEqualTo(expected);
        }
    }

    @Test
    void leave_every_order_whole_whoever_moved() {
        Map<String, String> parted = new TreeMap<>();
        String whole = "--1122233";
        for (int from = 0; from < whole.length(); from++) {
            for (int to = 0; to < whole.length(); to++) {
                List<One> order = new ArrayList<>();
                for (int i = 0; i < whole.length(); i++) {
                    order.add(new One(i, scene(whole.charAt(i))));
                }
                One one = order.remove(from);
                order.add(to, one);
                Map<One, Optional<UUID>> changed = SceneRuns.settle(order, Set.of(one), One::scene);
                List<Optional<UUID>> settled = order.stream()
                        .map(each -> changed.getOrDefault(each, each.scene()))
                        .toList();
                if (!SceneRuns.areWhole(settled)) {
                    parted.put(String.format(Locale.ROOT, "%d to %d", from, to), settled.toString());
                }
            }
        }

        assertThat(parted).isEmpty();
    }

    private static Optional<UUID> scene(int digit) {
        return digit == '-' ? Optional.empty() : Optional.of(new UUID(0, digit - '0'));
    }
}
