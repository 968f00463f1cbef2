package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a tab has shown since it was opened, without a gap, reloads and restarts included. */
record MutationLog(List<Map<String, Object>> all) {

    static MutationLog of(Tab tab) {
        return new MutationLog(tab.list("return window.recorderNotes"));
    }

    /** The states of a generation in the order in which a place, drawer or panel, has shown them. */
    List<CardState> of(String place, String generation) {
        return all.stream()
                .filter(note -> place.equals(note.get("place")) && generation.equals(note.get("generation")))
                .map(CardState::of)
                .toList();
    }

    /** Whether a notification with these words was ever shown. */
    boolean hasToast(String words) {
        return all.stream()
                .anyMatch(note -> "toast".equals(note.get("place"))
                        && String.valueOf(note.get("words")).contains(words));
    }

    /** When shots were first seen on the results' tab in this state, in milliseconds since 1970 by their number. */
    Map<Integer, Long> resultsSeen(String status) {
        Map<Integer, Long> seen = new LinkedHashMap<>();
        all.stream()
                .filter(note -> "result".equals(note.get("place")) && status.equals(note.get("status")))
                .forEach(note -> seen.putIfAbsent(
                        ((Number) note.get("number")).intValue(), ((Number) note.get("at")).longValue()));
        return seen;
    }

    /** Neither the drawer nor the panel has ever gone back, and both have moved. */
    void assertNeverFalling(String generation) {
        Map<String, List<Integer>> seen = new LinkedHashMap<>();
        for (String place : List.of("drawer", "panel")) {
            seen.put(
                    place,
                    of(place, generation).stream().map(CardState::progress).toList());
        }
        assertThat(seen).allSatisfy((place, percents) -> {
            assertThat(percents).as("percent in the " + place).isSorted().allMatch(percent -> percent >= 0);
            assertThat(percents.stream().distinct()).as("steps in the " + place).hasSizeGreaterThan(2);
        });
    }
}
