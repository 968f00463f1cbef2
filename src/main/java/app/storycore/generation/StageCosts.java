package app.storycore.generation;

import app.storycore.generation.StageCost.Measure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the stages of each engine cost, from the last 15 of the whole server and the last 15 of the account itself. */
@Component
class StageCosts {

    private record Key(String engine, UUID ownerId) {}

    /** What every stage costs. */
    record Table(Map<Stage, StageCost> costs) {

        double millis(Stage stage, double units) {
            return Objects.requireNonNull(costs.get(stage)).of(units);
        }
    }

    private final StageTimings timings;
    private final Map<Key, Table> known = new ConcurrentHashMap<>();

    StageCosts(StageTimings timings) {
        this.timings = timings;
    }

    Table of(String engine, UUID ownerId) {
        return known.computeIfAbsent(new Key(engine, ownerId), this::measured);
    }

    /** New measures of this engine have come in. */
    void measured(String engine) {
        known.keySet().removeIf(key -> key.engine().equals(engine));
    }

    private Table measured(Key key) {
        Map<Stage, StageCost> costs = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            List<Measure> measures = Stream.concat(
                            timings.findTop15ByEngineAndStageOrderByMeasuredAtDesc(key.engine(), stage).stream(),
                            timings
                                    .findTop15ByOwnerIdAndEngineAndStageOrderByMeasuredAtDesc(
                                            key.ownerId(), key.engine(), stage)
                                    .stream())
                    .map(StageTiming::measure)
                    .toList();
            costs.put(stage, measures.isEmpty() ? firstGuess(stage) : StageCost.fitted(measures));
        }
        return new Table(costs);
    }

    /** On a small machine, until something has been measured. */
    private static StageCost firstGuess(Stage stage) {
        return switch (stage) {
            case GRID -> new StageCost(500, 0);
            case IMAGES -> new StageCost(0, 400);
            case PROMOTION -> new StageCost(0, 300);
            case QA -> new StageCost(0, 150);
            case EXPORT -> new StageCost(1000, 150);
        };
    }
}
