package app.storycore.generation;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** Says before a start what it would mean. */
@Service
public class Forecasts {

    private final StartPlanner planner;
    private final Estimates estimates;
    private final EngineChoice engine;

    Forecasts(StartPlanner planner, Estimates estimates, EngineChoice engine) {
        this.planner = planner;
        this.estimates = estimates;
        this.engine = engine;
    }

    /**
     * Works out what would be drawn and what reused, and how long it would take. Reads every shot: not for a UI thread.
     *
     * @throws StartRefusedException when such a start is not possible with what is written
     * @throws app.storycore.base.NotFoundException when the owner has no such project or generation
     */
    public GenerationForecast of(UUID projectId, UUID ownerId, StartOrder order) {
        StartPlanner.Foresight foreseen = planner.foresee(projectId, ownerId, order);
        Workload work = foreseen.work();
        return new GenerationForecast(
                foreseen.toDraw(), work.shots() - work.panels(), estimates.whole(engine.engine(), ownerId, work));
    }
}
