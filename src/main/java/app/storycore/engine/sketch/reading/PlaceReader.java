package app.storycore.engine.sketch.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides where a scene plays when several places are named. */
final class PlaceReader {

    private static final Set<String> WHERE =
            Set.of("in", "at", "on", "inside", "into", "along", "across", "aboard", "im", "am", "dans", "sur", "en");
    /** Words that bring a place with them only if no real place is named. */
    private static final Set<String> WEAK = Set.of(
            "waves",
            "hill",
            "cliff",
            "cliffs",
            "hills",
            "valley",
            "plain",
            "plains",
            "car",
            "train",
            "plane",
            "taxi",
            "cab",
            "house",
            "houses",
            "bed",
            "desk",
            "roof",
            "tower",
            "inside",
            "room",
            "steps",
            "railing",
            "town",
            "bench",
            "island",
            "bridge",
            "platform",
            "deck",
            "space",
            "stage");

    /** A place among the first words is what the shot is of. */
    private static final int OPENING = 1;

    private PlaceReader() {}

    static @Nullable PlaceKind read(List<Finding> findings, List<Token> tokens) {
        PlaceKind best = null;
        int bestScore = Integer.MIN_VALUE;
        int order = 0;
        for (Finding finding : findings) {
            for (Meaning meaning : finding.meanings()) {
                if (meaning.is("place")) {
                    int score = score(finding, tokens) - order++;
                    if (score > bestScore) {
                        bestScore = score;
                        best = PlaceKind.valueOf(meaning.value());
                    }
                }
            }
        }
        return best;
    }

    private static int score(Finding finding, List<Token> tokens) {
        int score = WEAK.contains(finding.word()) ? 0 : finding.index() <= OPENING ? 11 : 6;
        for (int back = 1; back <= 3 && finding.index() - back >= 0; back++) {
            String before = tokens.get(finding.index() - back).text();
            if (WHERE.contains(before)) {
                return score + 5;
            }
            if (before.equals("of") && back <= 2) {
                return score + 1;
            }
        }
        return score;
    }
}
