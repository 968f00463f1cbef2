package app.storycore.generation.ui.panel;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.PauseKind;
import app.storycore.generation.start.StartPreview;
import app.storycore.generation.start.StartRefusedException;
import app.storycore.generation.start.StartRequest;
import app.storycore.project.ShotId;
import app.storycore.quota.QuotaUse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A desk that writes down what was wanted, and forecasts what a test says. */
final class NotingDesk implements PanelActions {

    private final List<String> wishes;

    /** Whether documents would say something else. */
    volatile boolean changed;

    volatile Function<StartRequest, StartPreview> forecast = order -> {
        throw new StartRefusedException(StartRefusedException.Reason.NO_SHOTS);
    };

    NotingDesk(List<String> wishes) {
        this.wishes = wishes;
    }

    /** So many shots. */
    static Set<ShotId> shots(int count) {
        return Stream.generate(() -> new ShotId(UUID.randomUUID())).limit(count).collect(Collectors.toSet());
    }

    /** From now on so many of 12 shots would be made, unless everything anew. */
    void foresee(int toMake) {
        forecast = order -> order.equals(new StartRequest.Sequence(true))
                ? new StartPreview(shots(12), 0, false, Duration.ofMinutes(2))
                : new StartPreview(shots(toMake), 12 - toMake, changed, Duration.ofSeconds(30));
    }

    @Override
    public void start(boolean anew) {
        wishes.add(anew ? "start anew" : "start");
    }

    @Override
    public void retry(GenerationId generationId) {
        wishes.add("retry " + generationId);
    }

    @Override
    public StartPreview forecast(StartRequest order) {
        return forecast.apply(order);
    }

    @Override
    public boolean canPauseAtOnce(String engine) {
        return engine.equals("sketch");
    }

    @Override
    public void pause(GenerationSnapshot generation, PauseKind kind) {
        wishes.add("pause " + kind + " " + generation.id());
    }

    @Override
    public void resume(GenerationSnapshot generation) {
        wishes.add("resume " + generation.id());
    }

    @Override
    public void askToCancel(GenerationSnapshot generation) {
        wishes.add("cancel " + generation.id());
    }

    @Override
    public List<QuotaUse> nearQuotas() {
        return List.of();
    }
}
