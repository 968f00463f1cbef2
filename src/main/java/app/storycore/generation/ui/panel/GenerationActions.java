package app.storycore.generation.ui.panel;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.NotFoundException;
import app.storycore.base.ui.PageTasks;
import app.storycore.base.ui.Toast;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.start.StartPreview;
import app.storycore.generation.start.StartPreviews;
import app.storycore.generation.start.StartRefusedException;
import app.storycore.generation.start.StartRequest;
import app.storycore.generation.ui.control.OwnerRunActions;
import app.storycore.quota.Quota;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.QuotaUse;
import app.storycore.quota.Quotas;
import app.storycore.quota.ui.QuotaText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Does what the page of one project is asked for, and says what became of it. */
public final class GenerationActions extends OwnerRunActions implements PanelActions {

    /** Who is asked. */
    @Service
    public record Services(GenerationService generations, StartPreviews forecasts, Quotas quotas, PageTasks tasks) {}

    private final Services services;
    private final UUID projectId;
    private final UUID ownerId;
    private final Supplier<Optional<String>> beforeStart;
    private final Runnable afterwards;
    private boolean starting;

    /**
     * @param beforeStart stores what is written, since a generation takes the shots as they are stored, and says what
     *     cannot be stored
     * @param afterwards shows the truth
     */
    public GenerationActions(
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
        begin(() -> services.generations().start(projectId, ownerId, new StartRequest.Sequence(anew)));
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
    public StartPreview forecast(StartRequest order) {
        return services.forecasts().of(projectId, ownerId, order);
    }

    @Override
    public List<QuotaUse> nearQuotas() {
        return services.quotas().near(ownerId, Quota.SHOTS, Quota.DISK, Quota.GENERATIONS);
    }

    /** Planning and storing a start takes a while: it goes on beside the page, one at a time. */
    private void begin(Runnable start) {
        if (starting) {
            return;
        }
        Optional<String> notSaved = beforeStart.get();
        if (notSaved.isPresent()) {
            Toast.problem(translate("panel.refused.notSaved", notSaved.get()));
            afterwards.run();
            return;
        }
        starting = true;
        services.tasks().run(() -> Outcome.of(start), this::begun);
    }

    private void begun(Outcome outcome) {
        starting = false;
        try {
            outcome.tell();
        } finally {
            afterwards.run();
        }
    }

    /** @param failure why nothing was started, or null */
    private record Outcome(@Nullable RuntimeException failure) {

        static Outcome of(Runnable start) {
            try {
                start.run();
                return new Outcome(null);
            } catch (RuntimeException failure) {
                return new Outcome(failure);
            }
        }

        void tell() {
            if (failure instanceof StartRefusedException refused) {
                Toast.problem(words(refused.reason()));
            } else if (failure instanceof QuotaExceededException refused) {
                Toast.problem(QuotaText.of(refused));
            } else if (failure instanceof NotFoundException) {
                Toast.problem(translate("panel.refused.gone"));
            } else if (failure != null) {
                throw failure;
            }
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
