package app.storycore.generation.ui.panel;

import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.history.StageLosses;
import app.storycore.generation.ui.results.OpenFilms;
import app.storycore.generation.ui.status.GenerationAttributes;
import app.storycore.generation.ui.status.StatusText;
import app.storycore.project.ShotId;
import app.storycore.quota.ui.QuotaHint;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The generation of one project: the way to start it, how it goes, and how it ended.
 *
 * <p>On a narrow page it lies at the foot as a bar that opens.
 */
public final class GenerationPanel extends Section {

    private final Clock clock;
    private final PanelProgress progress;
    private final PanelOutcome outcome;
    private final PanelForecast forecast;
    private final PanelStart start;
    private final Button more = new Button(StudioIcon.CHEVRON_DOWN.create());
    private final Map<Integer, ShotSnapshot> failed = new HashMap<>();
    private @Nullable GenerationSnapshot shown;
    private Consumer<ShotId> goToShot = shotId -> {};
    private Runnable look = () -> {};
    private int shots;
    private boolean wasActive;
    private List<PromptProblem> faults = List.of();

    public GenerationPanel(Clock clock, PanelActions actions) {
        this.clock = clock;
        progress = new PanelProgress(actions);
        outcome = new PanelOutcome(() -> retry(actions), () -> look.run(), shotId -> goToShot.accept(shotId));
        forecast = new PanelForecast(actions::forecast, () -> shown == null, this::rank);
        start = new PanelStart(actions::start, forecast, new QuotaHint(actions::nearQuotas));
        Div head = new Div(new H2(getTranslation("panel.title")), more);

        setId("generation-panel");
        getElement().setAttribute("aria-label", getTranslation("panel.title"));
        addClassName("generation-panel");
        head.addClassName("panel-head");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClassName("panel-more");
        more.setAriaLabel(getTranslation("panel.details"));
        more.getElement().setAttribute("aria-expanded", "false");
        more.addClickListener(click -> toggle());

        add(head, progress, outcome, start);
        show();
    }

    /** Shows a generation of this project, unless something newer is shown already. */
    public void show(GenerationSnapshot generation) {
        if (shown == null || generation.supersedes(shown)) {
            shown = generation;
            show();
        }
    }

    /** Lets people choose how its film is made. */
    public void films(OpenFilms films) {
        outcome.films(films);
    }

    /** From now on {@code listener} is told of every shot that somebody wants to see, since it failed. */
    public void whenGoToShot(Consumer<ShotId> listener) {
        goToShot = listener;
    }

    /** From now on {@code listener} is told which shots the next generation would draw, as soon as that is known. */
    public void whenForeseen(Consumer<Set<ShotId>> listener) {
        forecast.whenForeseen(listener);
    }

    /** From now on {@code listener} is told when somebody wants to look at what was made. */
    public void whenLook(Runnable listener) {
        look = listener;
    }

    /** Names what failed or is missing, when it has ended. */
    public void showShots(List<ShotSnapshot> ofThisGeneration) {
        failed.clear();
        ofThisGeneration.forEach(this::noteFailure);
        outcome.showShots(ofThisGeneration);
        show();
    }

    /**
     * Lets its files be those with the versions in use, and counts what these miss.
     *
     * @param versions their mark, or null where its own files show them
     * @param inUse its shots with those versions
     */
    public void follow(@Nullable String versions, List<ShotSnapshot> inUse) {
        outcome.follow(versions, inUse);
        show();
    }

    /** Counts a shot of this generation that has just failed. */
    public void noteFailure(ShotSnapshot shot) {
        if (shot.status() == ShotStatus.FAILED) {
            failed.put(shot.number(), shot);
        }
    }

    /** Learns what stands in the way of a start. */
    public void check(int shotCount, List<PromptProblem> found) {
        shots = shotCount;
        faults = List.copyOf(found);
        allowStart();
    }

    /** What is stored has changed, and with it what a start would mean. */
    public void foreseeAgain() {
        forecast.ask();
    }

    /** Allows pressing the buttons again, after a start was refused. */
    public void allowStart() {
        forecast.want(shots > 0 && faults.isEmpty() && !isActive());
        start.show(shots, faults, shown == null, !isStartFirst());
        outcome.allowRetry();
        rank();
    }

    /** One button is to be pressed first: what failed comes before a look, and a start that draws nothing comes last. */
    private void rank() {
        start.rank(!isStartFirst());
        outcome.rankLook(!isStartFirst() && !outcome.offersRetry());
    }

    private boolean isStartFirst() {
        boolean complete = shown != null && shown.status() == GenerationStatus.COMPLETED;
        return isActive() || !outcome.offersRetry() && !(complete && forecast.changesNothing(true));
    }

    private boolean isActive() {
        return shown != null && shown.status().isActive();
    }

    private void show() {
        GenerationSnapshot generation = shown;
        boolean active = isActive();
        boolean ended = generation != null && generation.status().isTerminal();
        progress.setVisible(active);
        outcome.setVisible(ended);
        start.setVisible(!active);
        if (wasActive && !active) {
            start.askQuotas();
        }
        wasActive = active;
        allowStart();
        if (generation != null) {
            Instant now = clock.instant();
            StageLosses losses = StageLosses.of(failed.values());
            GenerationAttributes.set(getElement(), generation);
            getElement()
                    .setAttribute("data-tone", StatusText.tone(generation, now).name());
            if (active) {
                progress.show(generation, losses, now);
            } else {
                outcome.show(generation, losses, now);
            }
        }
    }

    private void toggle() {
        boolean open = !hasClassName("generation-panel-open");
        setClassName("generation-panel-open", open);
        more.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private void retry(PanelActions actions) {
        if (shown != null) {
            actions.retry(shown.id());
        }
    }
}
