package app.storycore.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.account.ColorSchemeChoice;
import app.storycore.account.Role;
import app.storycore.base.Language;
import app.storycore.generation.ShotQuality;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.project.list.ProjectSort;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keys are literals in the code, so that this can find them; the few that are put together are listed here. */
class KeysInCodeTest {

    /** What begins a key that is put together, with everything that can follow. */
    private static final Map<String, List<String>> COMPOSED = Map.ofEntries(
            Map.entry("frame.scheme.", names(ColorSchemeChoice.class)),
            Map.entry("history.qa.", names(ShotQuality.Remedy.class)),
            Map.entry("dashboard.", names("app.storycore.dashboard.DashboardTab")),
            Map.entry("project.save.", List.of("saved", "saving", "not-saved")),
            Map.entry("reason.", names(ReasonCode.class)),
            Map.entry("role.", names(Role.class)),
            Map.entry("users.role.done.", names(Role.class)),
            Map.entry("compare.", names("app.storycore.generation.ui.results.ShotComparison$Difference")),
            Map.entry("compare.now", List.of("", ".missing")),
            Map.entry("compare.then", List.of("", ".missing")),
            Map.entry("project.sort.", names(ProjectSort.class)),
            Map.entry(
                    "shot.keys.",
                    Stream.of(
                                    "next",
                                    "generate",
                                    "escape",
                                    "enter",
                                    "texts",
                                    "motion",
                                    "arrows",
                                    "reorder",
                                    "duplicate",
                                    "delete",
                                    "undo",
                                    "redo",
                                    "open",
                                    "pick",
                                    "range",
                                    "help")
                            .flatMap(key -> Stream.of(key, key + ".does"))
                            .toList()));

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z][\\w-]*)*\\.?)\"");
    private static final Set<String> KEYS = Words.of(Language.ENGLISH).keySet();
    private static final Set<String> FAMILIES =
            KEYS.stream().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(Collectors.toSet());

    private static Set<String> written = Set.of();

    @BeforeAll
    static void read_all_code() {
        written = Words.pages().values().stream()
                .flatMap(code -> LITERAL.matcher(code).results().map(found -> found.group(1)))
                .filter(word -> word.contains(".") && FAMILIES.contains(word.substring(0, word.indexOf('.') + 1)))
                .collect(Collectors.toSet());
    }

    @Test
    void every_key_in_the_code_is_translated() {
        assertThat(used()).isSubsetOf(KEYS);
    }

    @Test
    void every_translation_is_used() {
        Set<String> unused = new TreeSet<>(KEYS);
        unused.removeAll(used());

        assertThat(unused).isEmpty();
    }

    @Test
    void every_key_that_is_put_together_is_listed_here_and_still_in_the_code() {
        Set<String> beginnings =
                written.stream().filter(word -> word.endsWith(".")).collect(Collectors.toSet());

        assertThat(COMPOSED.keySet()).containsAll(beginnings);
        assertThat(written).containsAll(COMPOSED.keySet());
    }

    private static Set<String> used() {
        Stream<String> whole = written.stream().filter(word -> !word.endsWith(".") && !COMPOSED.containsKey(word));
        Stream<String> composed = COMPOSED.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(end -> entry.getKey() + end));
        return Stream.concat(whole, composed).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    private static List<String> names(String type) {
        try {
            return Arrays.stream(Class.forName(type).getEnumConstants())
                    .map(value -> ((Enum<?>) value).name())
                    .toList();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
