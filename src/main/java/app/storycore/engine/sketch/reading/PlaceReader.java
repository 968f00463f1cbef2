package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.language.Token;
import app.storycore.engine.sketch.scene.PlaceKind;
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

    /** Vehicles are places only for those who are in them. */
    private static final Set<String> RIDDEN = Set.of(
            "car",
            "train",
            "plane",
            "taxi",
            "cab",
            "submarine",
            "airplane",
            "aircraft",
            "jet",
            "spaceship",
            "space_ship",
            "starship",
            "spacecraft");

    private static final VocabularyEntry TRAIN = new VocabularyEntry("place", "TRAIN");
    private static final VocabularyEntry ROOM = new VocabularyEntry("place", "ROOM");
    private static final Set<String> EDGES = Set.of("edge", "ledge", "brink");
    private static final Set<String> ON = Set.of("on", "at", "along", "across", "over", "atop");

    /** What one sees of a vehicle from within: "a train window". */
    private static final Set<String> INNER = Set.of("window", "seat", "cabin", "compartment", "aisle");

    private static final Set<String> WITHIN = Set.of("in", "inside", "into", "aboard", "int");
    private static final Set<String> OUTSIDE = Set.of("outside", "leaving", "past", "opposite");
    /** "A shop window" is seen from outside. */
    private static final Set<String> FRONTS = Set.of("window", "front", "entrance", "gate", "steps", "facade");

    private static final Set<String> SEEN = Set.of("towards", "toward");

    /** A place among the first words is what the shot is of. */
    private static final int OPENING = 1;

    private PlaceReader() {}

    static @Nullable PlaceKind read(List<PhraseMatch> findings, List<Token> tokens) {
        PlaceKind best = null;
        int bestScore = Integer.MIN_VALUE;
        int order = 0;
        boolean driven = findings.stream().anyMatch(f -> f.meanings().contains(new VocabularyEntry("act", "DRIVE")));
        for (PhraseMatch phraseMatch : findings) {
            for (VocabularyEntry vocabularyEntry : phraseMatch.meanings()) {
                boolean ridden = RIDDEN.contains(phraseMatch.word()) && !driven && !isWithin(phraseMatch, tokens);
                if (vocabularyEntry.is("place") && !ridden) {
                    int compound = isPartOfName(phraseMatch, findings, tokens) ? 4 : 0;
                    int score = score(phraseMatch, findings, tokens) - compound - order++;
                    if (score > bestScore) {
                        bestScore = score;
                        PlaceKind named = roof(PlaceKind.valueOf(vocabularyEntry.value()), findings, tokens);
                        best = isOutside(phraseMatch, tokens) ? named.outside() : named;
                    }
                }
            }
        }
        return best;
    }

    /** The roof of a train, or the edge of any other one, when the words say so. */
    private static PlaceKind roof(PlaceKind named, List<PhraseMatch> findings, List<Token> tokens) {
        if (named != PlaceKind.ROOFTOP) {
            return named;
        }
        boolean train = findings.stream().anyMatch(found -> found.meanings().contains(TRAIN));
        boolean edge = tokens.stream().anyMatch(token -> EDGES.contains(token.text()));
        return train ? PlaceKind.TRAIN_ROOF : edge ? PlaceKind.ROOF_EDGE : named;
    }

    /** "A hospital corridor" is a corridor. */
    private static boolean isPartOfName(PhraseMatch match, List<PhraseMatch> findings, List<Token> tokens) {
        int next = match.index() + match.words();
        return next < tokens.size()
                && !tokens.get(next).afterPause()
                && findings.stream()
                        .anyMatch(found -> found.index() == next
                                && found.has("place")
                                && !found.meanings().contains(ROOM));
    }

    /** Somebody on a roof is there, whatever the roof is of. */
    private static boolean isOnRoof(PhraseMatch match, List<Token> tokens) {
        if (!match.word().startsWith("roof")) {
            return false;
        }
        for (int at = match.index() - 1; at >= Math.max(0, match.index() - 7); at--) {
            if (tokens.get(at + 1).afterPause()) {
                return false;
            }
            if (ON.contains(tokens.get(at).text())) {
                return true;
            }
        }
        return false;
    }

    private static int score(PhraseMatch phraseMatch, List<PhraseMatch> findings, List<Token> tokens) {
        boolean looks = findings.stream().anyMatch(f -> f.meanings().contains(new VocabularyEntry("act", "LOOK_OUT")));
        if (isOnRoof(phraseMatch, tokens)) {
            return 17;
        }
        boolean railway = phraseMatch.word().equals("bridge")
                && findings.stream().anyMatch(found -> found.meanings().contains(TRAIN));
        int score = WEAK.contains(phraseMatch.word()) && !railway ? 0 : phraseMatch.index() <= OPENING ? 11 : 6;
        for (int back = 1; back <= 3 && phraseMatch.index() - back >= 0; back++) {
            String before = tokens.get(phraseMatch.index() - back).text();
            if (WHERE.contains(before) || looks && before.equals("from")) {
                return score + 5;
            }
            if (back <= 2 && SEEN.contains(before)) {
                return score - 5;
            }
            if (before.equals("of") && back <= 2) {
                return score + 1;
            }
        }
        return score;
    }

    private static boolean isSeenFromWithin(PhraseMatch match, List<Token> tokens) {
        int next = match.index() + match.words();
        return next < tokens.size() && INNER.contains(tokens.get(next).text()) && RIDDEN.contains(match.word());
    }

    private static boolean isWithin(PhraseMatch phraseMatch, List<Token> tokens) {
        if (isSeenFromWithin(phraseMatch, tokens)) {
            return true;
        }
        for (int back = 1; back <= 4 && phraseMatch.index() - back >= 0; back++) {
            String before = tokens.get(phraseMatch.index() - back).text();
            if (WITHIN.contains(before)
                    || before.equals("on") && !phraseMatch.word().equals("car")) {
                return true;
            }
        }
        return false;
    }

    /** "Outside the station", "in front of a church", "out of the bank". */
    private static boolean isOutside(PhraseMatch phraseMatch, List<Token> tokens) {
        if (isSeenFromWithin(phraseMatch, tokens)) {
            return false;
        }
        int next = phraseMatch.index() + phraseMatch.words();
        if (next < tokens.size() && FRONTS.contains(tokens.get(next).text())) {
            return true;
        }
        for (int back = 1; back <= 3 && phraseMatch.index() - back >= 0; back++) {
            int at = phraseMatch.index() - back;
            String before = tokens.get(at).text();
            String earlier = at > 0 ? tokens.get(at - 1).text() : "";
            if (OUTSIDE.contains(before) || before.equals("of") && (earlier.equals("front") || earlier.equals("out"))) {
                return true;
            }
        }
        return false;
    }
}
