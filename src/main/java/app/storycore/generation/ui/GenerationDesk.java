package app.storycore.generation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.NotFoundException;
import app.storycore.base.ui.Toast;
import app.storycore.generation.Forecasts;
import app.storycore.generation.GenerationForecast;
import app.storycore.generation.GenerationService;
import app.storycore.generation.StartOrder;
import app.storycore.generation.StartRefusedException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Does what the page of one project is asked for, and says what became of it. */
public final class GenerationDesk extends RunWishes implements GenerationPanel.Desk {

    /** Who is asked. */
    @Service
    public record Services(GenerationService generations, Forecasts forecasts) {}

    private final Services services;
    private final UUID projectId;
    private final UUID ownerId;
    private final Supplier<Optional<String>> beforeStart;
    private final Runnable afterwards;

    /**
     * @param beforeStart stores what is written, since a generation takes the shots as they are stored, and says what
     *     cannot be stored
     * @param afterwards shows the truth
     */
    public GenerationDesk(
            Services services,
            UUID projectId,
            UUID ownerId,
            Supplier<Optional<String>> beforeStart,
            Runnable afterwards) {
        super(services.generations(), ownerId, afterwards);
        this.services = services;
        this.projectId = projectId;
        this.ownerId = ownerId;
        this.beforeStart = beforeStart;
        this.afterwards = afterwards;
    }

    @Override
    public void start(boolean anew) {
        begin(() -> services.generations().start(projectId, ownerId, new StartOrder.Sequence(anew)));
    }

    @Override
    public void retry(UUID generationId) {
        begin(() -> services.generations().retryFailed(generationId, ownerId));
    }

    /** Has another take of one shot made. */
    public void regenerate(UUID shotId) {
        begin(() -> services.generations().regenerate(projectId, shotId, ownerId));
    }

    @Override
    public GenerationForecast forecast(StartOrder order) {
        return services.forecasts().of(projectId, ownerId, order);
    }

    private void begin(Runnable start) {
        Optional<String> notSaved = beforeStart.get();
        try {
            notSaved.ifPresentOrElse(what -> Toast.problem(translate("panel.refused.notSaved", what)), start);
        } catch (StartRefusedException refused) {
            Toast.problem(words(refused.reason()));
        } catch (NotFoundException gone) {
            Toast.problem(translate("panel.refused.gone"));
        } finally {
            afterwards.run();
        }
    }

    private static String words(StartRefusedException.Reason reason) {
        return switch (reason) {
            case ALREADY_ACTIVE -> translate("panel.refused.ALREADY_ACTIVE");
            case NO_SHOTS -> translate("panel.refused.NO_SHOTS");
            case PROMPTS_AT_FAULT -> translate("panel.refused.PROMPTS_AT_FAULT");
            case NOTHING_TO_RETRY -> translate("panel.refused.NOTHING_TO_RETRY");
            case NOTHING_TO_REGENERATE -> translate("panel.refused.NOTHING_TO_REGENERATE");
        };
    }
}
