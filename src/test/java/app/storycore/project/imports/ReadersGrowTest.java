package app.storycore.project.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.project.imports.listing.ImportRefusedException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes a reader work longer than its length allows: eight times as much takes about eight times as long. */
class ReadersGrowTest {

    private static final int SMALL = 10_000;
    private static final int GROWTH = 8;
    /** Far above 8, for a busy machine, and far below the 64 of work that is quadratic. */
    private static final int MOST = 30;

    private static final long SHORTEST_NANOS = 1_000_000;
    private static final int ROUNDS = 3;

    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

    private static final List<String> PIECES = List.of(
            " ",
            "\n",
            "\t",
            "-",
            " - ",
            "/*",
            "*/",
            "[[",
            "]]",
            "[[]]",
            "*",
            "**a",
            "_a ",
            "\\",
            "#",
            "# ",
            ".",
            ". ",
            "A (",
            "(",
            "/",
            "A/",
            "INT. ",
            "INT. - ",
            "I/E ",
            "INT./",
            "NIGHT ",
            "- NIGHT ",
            "LATER - ",
            ",",
            ";",
            "\"",
            "\"\"",
            "a\n\"",
            "a,",
            "a;b\n",
            "=",
            ":",
            "a: b\n",
            "1. ",
            "- ",
            "\u0301",
            "a\u0301",
            "'",
            "0:",
            "4 s ",
            "sep=");

    static Stream<Arguments> texts() {
        return Stream.of(ImportKind.values()).flatMap(kind -> PIECES.stream().map(piece -> Arguments.of(kind, piece)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void work_grows_with_the_text(ImportKind kind, String piece) {
        long large = nanos(kind, piece, SMALL * GROWTH);
        long small = large < MOST * SHORTEST_NANOS ? SHORTEST_NANOS : nanos(kind, piece, SMALL);

        assertThat(large).as("%s of %s", kind, piece).isLessThan(MOST * Math.max(small, SHORTEST_NANOS));
    }

    /**
     * Processor time of the fastest of a few rounds, which other work on the machine hardly touches; of the first, if
     * that is short enough for every small text.
     */
    private static long nanos(ImportKind kind, String piece, int length) {
        String filling = piece.repeat(length / piece.length());
        String text = switch (kind) {
            case LINES -> "1. A" + filling + "X";
            case CSV -> "Prompt,Duration,Shot size\nA ship sails," + filling + "," + filling + "X\n";
            case FOUNTAIN -> "A ship.\n\nINT. A" + filling + "X\n\nA ship sails.\n\nMARA" + filling + "\nNo.";
        };
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS && best >= MOST * SHORTEST_NANOS; i++) {
            long begun = TIMES.getCurrentThreadCpuTime();
            read(kind, text);
            best = Math.min(best, TIMES.getCurrentThreadCpuTime() - begun);
        }
        return best;
    }

    private static void read(ImportKind kind, String text) {
        try {
            String clean = ImportText.of(text);
            ImportKind.of("notes.txt", clean);
            ShotImport.read(kind, clean, true);
        } catch (ImportRefusedException refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }
}
