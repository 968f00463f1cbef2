package app.storycore.generation.ui.panel;

import app.storycore.base.NotFoundException;
import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.RelativeTime;
import app.storycore.generation.start.StartPreview;
import app.storycore.generation.start.StartRefusedException;
import app.storycore.generation.start.StartRequest;
import app.storycore.project.ShotId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says before the press what it would mean, and lets one choose to have everything made anew. */
final class PanelForecast extends Div {

    /** @param anew whether it was asked for everything anew */
    private record Answer(boolean anew, Optional<StartPreview> forecast) {}

    private final Function<StartRequest, StartPreview> oracle;
    private final BackgroundQuery<Answer> backgroundQuery = new BackgroundQuery<>(this, this::show);
    private final Span words = new Span();
    private final Span duration = new Span();
    private final Checkbox anew = new Checkbox(getTranslation("forecast.anew"));
    private final Span hint = new Span();
    private Consumer<Set<ShotId>> redrawn = shots -> {};
    private final BooleanSupplier never;
    private final Runnable onAnswer;
    private boolean wanted;
    private @Nullable StartPreview known;

    /**
     * @param oracle called on other threads; refuses what cannot be started
     * @param never whether the project was never generated
     * @param onAnswer run when a forecast has come
     */
    PanelForecast(Function<StartRequest, StartPreview> oracle, BooleanSupplier never, Runnable onAnswer) {
        this.oracle = oracle;
        this.never = never;
        this.onAnswer = onAnswer;
        addClassName("panel-forecast");
        words.addClassName("panel-forecast-words");
        duration.addClassName("panel-forecast-duration");
        anew.addClassName("panel-forecast-anew");
        hint.addClassName("panel-forecast-hint");
        hint.setVisible(false);
        anew.addValueChangeListener(choice -> {
            hint.setText(choice.getValue() ? getTranslation("forecast.anew.hint") : "");
            hint.setVisible(choice.getValue());
            ask();
        });
        add(words, duration, anew, hint);
        setVisible(false);
    }

    /** From now on {@code listener} is told which shots the next start would draw; of none while nothing is foreseen. */
    void whenForeseen(Consumer<Set<ShotId>> listener) {
        redrawn = listener;
    }

    boolean isAnew() {
        return anew.getValue();
    }

    /** The choice was for one start only. */
    void forgetChoice() {
        anew.setValue(false);
    }

    /**
     * Whether a start would leave everything as it is.
     *
     * @param untilKnown the answer while there is no forecast yet
     */
    boolean changesNothing(boolean untilKnown) {
        return known == null ? untilKnown : known.changesNothing();
    }

    /** From now on a forecast is wanted, or is not. */
    void want(boolean change) {
        if (change != wanted) {
            wanted = change;
            known = null;
            setVisible(false);
            if (!wanted) {
                redrawn.accept(Set.of());
            }
            ask();
        }
    }

    /** Something that matters may have changed; what is shown stays until the answer is there. */
    void ask() {
        if (wanted) {
            boolean all = anew.getValue();
            backgroundQuery.ask(() -> new Answer(all, forecast(all)));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ask();
    }

    private Optional<StartPreview> forecast(boolean all) {
        try {
            return Optional.of(oracle.apply(new StartRequest.Sequence(all)));
        } catch (StartRefusedException | NotFoundException notPossible) {
            return Optional.empty();
        }
    }

    private void show(Answer answer) {
        if (wanted && answer.anew() == anew.getValue()) {
            setVisible(answer.forecast().isPresent());
            known = answer.forecast().orElse(null);
            answer.forecast().ifPresent(this::show);
            if (!answer.anew()) {
                redrawn.accept(answer.forecast().map(StartPreview::toDraw).orElse(Set.of()));
            }
            onAnswer.run();
        }
    }

    private void show(StartPreview forecast) {
        int all = forecast.toMake() + forecast.reused();
        String time = RelativeTime.takes(forecast.duration());
        if (forecast.reused() == 0) {
            words.setText(getTranslation("forecast.all", all, time));
        } else if (forecast.toMake() == 0) {
            words.setText(getTranslation(forecast.changed() ? "forecast.documents" : "forecast.none", all));
        } else {
            String key = never.getAsBoolean() ? "forecast.first" : "forecast.some";
            words.setText(getTranslation(key, forecast.toMake(), all, forecast.reused()));
        }
        duration.setText(time);
        duration.setVisible(forecast.reused() > 0);
        anew.setVisible(anew.getValue() || forecast.reused() > 0 && !never.getAsBoolean());
    }
}
