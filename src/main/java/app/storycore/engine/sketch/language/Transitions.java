package app.storycore.engine.sketch.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well one class of word stands behind another, as logarithms set by hand: 0 for what is usual, minus six for what
 * hardly is. They are rough on purpose; what a word is used as decides as much.
 */
final class Transitions {

    private static final double RARE = -6;

    private static final String WEIGHTS = """
            START DETERMINER:0 NOUN:-.9 NUMBER:-.5 ADJECTIVE:-.9 NAME:-.5 PREPOSITION:-1 PRESENT_PARTICIPLE:-1.5 PRONOUN:-.4 \
            VERB:-3.5 ADVERB:-1.5 PAST_PARTICIPLE:-2 SUBORDINATOR:-1 CONJUNCTION:-1
            DETERMINER NOUN:0 ADJECTIVE:-.5 NUMBER:-1.5 PRESENT_PARTICIPLE:-1.6 PAST_PARTICIPLE:-1.8 NAME:-2 ADVERB:-3
            ADJECTIVE NOUN:0 ADJECTIVE:-1.2 NAME:-2 PREPOSITION:-1.8 CONJUNCTION:-2 ADVERB:-3 PRESENT_PARTICIPLE:-2.5 \
            PAST_PARTICIPLE:-3 SUBORDINATOR:-3 VERB:-4.5 NUMBER:-4
            NUMBER NOUN:0 ADJECTIVE:-1 PRESENT_PARTICIPLE:-3 VERB:-3 PREPOSITION:-1 NAME:-3 PAST_PARTICIPLE:-3
            NOUN VERB:0 NOUN:-1.3 PREPOSITION:-.4 PRESENT_PARTICIPLE:-.9 PAST_PARTICIPLE:-1.4 CONJUNCTION:-1 ADVERB:-1.5 \
            SUBORDINATOR:-1 ADJECTIVE:-3 DETERMINER:-3 PRONOUN:-3.5 NUMBER:-4 NAME:-3
            NAME VERB:0 NAME:-.5 PREPOSITION:-.5 NOUN:-1.5 PRESENT_PARTICIPLE:-1 PAST_PARTICIPLE:-1.5 CONJUNCTION:-.7 \
            ADVERB:-1.5 SUBORDINATOR:-1 DETERMINER:-3 ADJECTIVE:-3
            VERB DETERMINER:-.2 PREPOSITION:-.5 NOUN:-1.3 ADVERB:-1 PRONOUN:-.8 ADJECTIVE:-1.8 NUMBER:-1.5 NAME:-1.2 \
            PRESENT_PARTICIPLE:-1.5 PAST_PARTICIPLE:-1.6 CONJUNCTION:-1.5 SUBORDINATOR:-1.3 VERB:-5
            PRESENT_PARTICIPLE DETERMINER:-.2 PREPOSITION:-.4 NOUN:-1 ADVERB:-1 PRONOUN:-.8 ADJECTIVE:-1.6 NUMBER:-1.5 \
            NAME:-1.2 CONJUNCTION:-1.5 SUBORDINATOR:-1.5 PAST_PARTICIPLE:-2.5 VERB:-5
            PAST_PARTICIPLE PREPOSITION:-.2 NOUN:-1.1 DETERMINER:-1.8 ADVERB:-1.2 ADJECTIVE:-2 CONJUNCTION:-1.5 \
            SUBORDINATOR:-1.5 NUMBER:-2 PRESENT_PARTICIPLE:-3 NAME:-2
            PRONOUN VERB:0 ADVERB:-1 PREPOSITION:-.8 CONJUNCTION:-1 PRESENT_PARTICIPLE:-1.2 PAST_PARTICIPLE:-2 \
            SUBORDINATOR:-1 NOUN:-3 ADJECTIVE:-2.5 DETERMINER:-2
            PREPOSITION DETERMINER:-.2 NOUN:-.7 ADJECTIVE:-1 NAME:-.7 NUMBER:-1.2 PRESENT_PARTICIPLE:-1.5 PRONOUN:-.8 \
            PREPOSITION:-1.6 PAST_PARTICIPLE:-3 ADVERB:-2.5 SUBORDINATOR:-3
            CONJUNCTION DETERMINER:-.2 NOUN:-.6 VERB:-.8 ADJECTIVE:-.9 NAME:-.7 PRESENT_PARTICIPLE:-1 PAST_PARTICIPLE:-1.6 \
            NUMBER:-1 PRONOUN:-.7 PREPOSITION:-1.2 ADVERB:-1.3
            ADVERB VERB:-.6 ADJECTIVE:-.8 ADVERB:-1.5 PREPOSITION:-.7 PRESENT_PARTICIPLE:-1 PAST_PARTICIPLE:-1.2 NOUN:-2.5 \
            DETERMINER:-1.2 CONJUNCTION:-1.2 SUBORDINATOR:-1 PRONOUN:-2 NUMBER:-2
            SUBORDINATOR DETERMINER:0 NOUN:-.7 PRONOUN:-.3 NAME:-.5 ADJECTIVE:-1 NUMBER:-.8 PRESENT_PARTICIPLE:-1.2 VERB:-1.2 \
            PREPOSITION:-1.5 ADVERB:-1.5
            """;

    private static final Map<String, Map<WordClass, Double>> TABLE = table();

    private Transitions() {}

    private static Map<String, Map<WordClass, Double>> table() {
        Map<String, Map<WordClass, Double>> table = new HashMap<>();
        for (String line : WEIGHTS.lines().toList()) {
            String[] parts = line.split(" ", -1);
            Map<WordClass, Double> behind = new EnumMap<>(WordClass.class);
            for (int i = 1; i < parts.length; i++) {
                String[] weight = parts[i].split(":", -1);
                behind.put(WordClass.valueOf(weight[0]), Double.parseDouble(weight[1]));
            }
            table.put(parts[0], behind);
        }
        return table;
    }

    /**
     * The weight of a class behind another one.
     *
     * @param before null at the beginning of a clause
     */
    static double of(@Nullable WordClass before, WordClass next) {
        return TABLE.getOrDefault(before == null ? "START" : before.name(), Map.of())
                .getOrDefault(next, RARE);
    }
}
