package app.storycore.generation.estimate;

import app.storycore.account.AccountId;
import app.storycore.generation.Stage;
import app.storycore.generation.estimate.StageCost.Measure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the stages of each engine cost, from the last 15 of the whole server and the last 15 of the account itself; panels
 * that servers elsewhere draw by the past of these servers, once there is one.
 */
@Component
class StageCosts {

    private record Key(String engine, AccountId ownerId) {}

    /**
     * What every stage costs.
     *
     * @param panels how fast servers draw them, null when there is nothing to know it from
     */
    record Table(Map<Stage, StageCost> costs, @Nullable PanelPace panels) {

        double millis(Stage stage, double units) {
            return stage == Stage.IMAGES && panels != null
                    ? panels.of(units)
                    : Objects.requireNonNull(costs.get(stage)).of(units);
        }

        /** @param done share of the units, 0 to 1 */
        double left(Stage stage, double units, double done) {
            return stage == Stage.IMAGES && panels != null
                    ? panels.of(units * (1 - done))
                    : millis(stage, units) * (1 - done);
        }
    }

    /** What was read, and when: other nodes measure too, and do not tell. */
    private record Read(Table table, Instant at) {}

    private static final int KEPT_MAX = 1_000;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final StageTimings timings;
    private final EngineTimings engines;
    private final Clock clock;
    private final Map<Key, Read> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Read> eldest) {
            return size() > KEPT_MAX;
        }
    });

    StageCosts(StageTimings timings, EngineTimings engines, Clock clock) {
        this.timings = timings;
        this.engines = engines;
        this.clock = clock;
    }

    Table of(String engine, AccountId ownerId) {
        Key key = new Key(engine, ownerId);
        Instant now = clock.instant();
        Read read = known.get(key);
        if (read != null && now.isBefore(read.at().plus(FRESH))) {
            return read.table();
        }
        // not under the lock of the map, which all other accounts ask too
        Table table = measured(key);
        known.put(key, new Read(table, now));
        return table;
    }

    /** New measures of this engine have come in. */
    void measured(String engine) {
        synchronized (known) {
            known.keySet().removeIf(key -> key.engine().equals(engine));
        }
    }

    private Table measured(Key key) {
        Map<Stage, StageCost> costs = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            List<Measure> measures = Stream.concat(
                            timings.findTop15ByEngineAndStageOrderByMeasuredAtDesc(key.engine(), stage).stream(),
                            timings
                                    .findTop15ByOwnerIdAndEngineAndStageOrderByMeasuredAtDesc(
                                            key.ownerId().value(), key.engine(), stage)
                                    .stream())
                    .map(StageTiming::measure)
                    .toList();
            costs.put(stage, measures.isEmpty() ? firstGuess(stage) : StageCost.fitted(measures));
        }
        return new Table(costs, PanelPace.of(engines.servers(key.engine())).orElse(null));
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
