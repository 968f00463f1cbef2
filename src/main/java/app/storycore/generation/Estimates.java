package app.storycore.generation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How long a generation will still take, from what stages of the same engine took lately: the median time of one unit
 * (the sheet; a shot in every later stage) of the last 15 measured stages.
 */
@Component
class Estimates {

    private final StageTimings timings;
    private final Map<String, Map<Stage, Double>> perUnit = new ConcurrentHashMap<>();

    Estimates(StageTimings timings) {
        this.timings = timings;
    }

    /**
     * Time for the rest of a generation that is at work.
     *
     * @param stage the one in work
     * @param fraction of that stage already done, 0 to 1
     */
    Duration remaining(String engine, Stage stage, double fraction, int shots) {
        Map<Stage, Double> costs = perUnit.computeIfAbsent(engine, this::measure);
        double millis = cost(costs, stage, shots) * (1 - Math.clamp(fraction, 0.0, 1.0));
        for (Stage later : Stage.values()) {
            millis += later.compareTo(stage) > 0 ? cost(costs, later, shots) : 0;
        }
        return Duration.ofMillis(Math.round(millis));
    }

    /** New measures of this engine have come in. */
    void measured(String engine) {
        perUnit.remove(engine);
    }

    private static double cost(Map<Stage, Double> costs, Stage stage, int shots) {
        return costs.getOrDefault(stage, 0.0) * units(stage, shots);
    }

    static int units(Stage stage, int shots) {
        return switch (stage) {
            case GRID -> 1;
            case IMAGES, PROMOTION, QA, EXPORT -> shots;
        };
    }

    private Map<Stage, Double> measure(String engine) {
        Map<Stage, Double> costs = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            List<Double> measured = timings.findTop15ByEngineAndStageOrderByMeasuredAtDesc(engine, stage).stream()
                    .map(StageTiming::perUnit)
                    .sorted()
                    .toList();
            costs.put(stage, measured.isEmpty() ? firstGuess(stage) : measured.get(measured.size() / 2));
        }
        return costs;
    }

    /** Milliseconds for a unit on a small machine, until something has been measured. */
    private static double firstGuess(Stage stage) {
        return switch (stage) {
            case GRID -> 500;
            case IMAGES -> 400;
            case PROMOTION -> 300;
            case QA -> 150;
            case EXPORT -> 200;
        };
    }
}
