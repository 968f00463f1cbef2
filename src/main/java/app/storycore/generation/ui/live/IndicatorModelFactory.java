package app.storycore.generation.ui.live;

import app.storycore.account.AccountId;
import app.storycore.generation.live.GenerationNotifier;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes the indicator model of each page. */
@Component
public class IndicatorModelFactory {

    private final GenerationQueries queries;
    private final GenerationService generations;
    private final GenerationNotifier notifier;
    private final Clock clock;

    IndicatorModelFactory(
            GenerationQueries queries, GenerationService generations, GenerationNotifier notifier, Clock clock) {
        this.queries = queries;
        this.generations = generations;
        this.notifier = notifier;
        this.clock = clock;
    }

    public IndicatorModel of(AccountId ownerId) {
        return new IndicatorModel(queries, generations, notifier, clock, ownerId);
    }
}
