package app.storycore.generation.ui.panel;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.ui.PageTasks;
import app.storycore.base.ui.Toast;
import app.storycore.generation.GenerationId;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.start.StartPreview;
import app.storycore.generation.start.StartPreviews;
import app.storycore.generation.start.StartRefusedException;
import app.storycore.generation.start.StartRequest;
import app.storycore.generation.ui.control.OwnerRunActions;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.quota.Quota;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.QuotaUse;
import app.storycore.quota.Quotas;
import app.storycore.quota.ui.QuotaText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does what the page of one project is asked for, and says what became of it. */
public final class GenerationActions extends OwnerRunActions implements PanelActions {

    private final GenerationService generations;
    private final StartPreviews previews;
    private final Quotas quotas;
    private final PageTasks tasks;
    private final ProjectId projectId;
    private final AccountId ownerId;
    private final Supplier<Optional<String>> beforeStart;
    private final Runnable afterwards;
    private boolean starting;

    /**
     * @param beforeStart stores what is written, since a generation takes the shots as they are stored, and says what
     *     cannot be stored
     * @param afterwards shows the truth
     */
    GenerationActions(
            GenerationService generations,
            StartPreviews previews,
            Quotas quotas,
            PageTasks tasks,
            ProjectId projectId,
            AccountId ownerId,
            Supplier<Optional<String>> beforeStart,
            Runnable afterwards) {
        super(generations, ownerId, afterwards);
        this.generations = generations;
        this.previews = previews;
        this.quotas = quotas;
        this.tasks = tasks;
        this.projectId = projectId;
        this.ownerId = ownerId;
        this.beforeStart = beforeStart;
        this.afterwards = afterwards;
    }

    @Override
    public void start(boolean anew) {
        begin(() -> generations.start(projectId, ownerId, new StartRequest.Sequence(anew)));
    }

    @Override
    public void retry(GenerationId generationId) {
        begin(() -> generations.retryFailed(generationId, ownerId));
    }

    /** Has another take of one shot made. */
    public void regenerate(ShotId shotId) {
        begin(() -> generations.regenerate(projectId, shotId, ownerId));
    }

    /**
     * Has several takes of one shot drawn, to choose from.
     *
     * @param accepted told of the generation that draws them, unless it is refused
     */
    public void drawTakes(ShotId shotId, int takes, Consumer<GenerationId> accepted) {
        begin(() -> generations.regenerate(projectId, shotId, ownerId, takes), accepted);
    }

    @Override
    public StartPreview forecast(StartRequest order) {
        return previews.of(projectId, ownerId, order);
    }

    @Override
    public List<QuotaUse> nearQuotas() {
        return quotas.near(ownerId, Quota.SHOTS, Quota.DISK, Quota.GENERATIONS);
    }

    private void begin(Supplier<GenerationId> start) {
        begin(start, accepted -> {});
    }

    /** Planning and storing a start takes a while: it goes on beside the page, one at a time. */
    private void begin(Supplier<GenerationId> start, Consumer<GenerationId> accepted) {
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
        tasks.run(() -> Outcome.of(start), outcome -> begun(outcome, accepted));
    }

    private void begun(Outcome outcome, Consumer<GenerationId> accepted) {
        starting = false;
        try {
            outcome.tell();
            if (outcome.started() != null) {
                accepted.accept(outcome.started());
            }
        } finally {
            afterwards.run();
        }
    }

    /**
     * What became of a start.
     *
     * @param started null when nothing was
     * @param failure why nothing was started, or null
     */
    private record Outcome(
            @Nullable GenerationId started, @Nullable RuntimeException failure) {

        static Outcome of(Supplier<GenerationId> start) {
            try {
                return new Outcome(start.get(), null);
            } catch (RuntimeException failure) {
                return new Outcome(null, failure);
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
            case ENGINE_GONE -> translate("panel.refused.ENGINE_GONE");
            case NOTHING_TO_RETRY -> translate("panel.refused.NOTHING_TO_RETRY");
            case NOTHING_TO_REGENERATE -> translate("panel.refused.NOTHING_TO_REGENERATE");
        };
    }
}
