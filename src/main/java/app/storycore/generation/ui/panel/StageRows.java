package app.storycore.generation.ui.panel;

import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.Stage;
import app.storycore.generation.history.StageLosses;
import app.storycore.generation.ui.status.StatusColour;
import app.storycore.generation.ui.status.StatusText;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** The five stages of a generation and how each of them stands. */
public final class StageRows extends OrderedList {

    /** How one stage stands. */
    enum State {
        PENDING,
        IN_PROGRESS,
        /** Begun, and nobody is at work on it. */
        HELD,
        COMPLETE,
        /** Some shots were lost at it. */
        PARTLY,
        FAILED,
        CANCELLED,
        /** It has ended before anything came to it. */
        NOT_REACHED
    }

    private static final class Row extends ListItem {

        private final SvgIcon icon = StudioIcon.WAITING.create();
        private final Span state = new Span();

        Row(Stage stage) {
            Span name = new Span(StatusText.row(stage));
            addClassName("stage-row");
            name.addClassName("stage-row-name");
            state.addClassName("stage-row-state");
            getElement().setAttribute("data-stage-row", stage.name());
            add(icon, name, state);
        }

        void show(State how, String words) {
            getElement().setAttribute("data-state", how.name());
            setClassName("stage-row " + tone(how).className());
            icon(how).show(icon);
            state.setText(words);
        }
    }

    private final Map<Stage, Row> rows = new EnumMap<>(Stage.class);

    public StageRows() {
        addClassName("stage-rows");
        for (Stage stage : Stage.values()) {
            Row row = new Row(stage);
            rows.put(stage, row);
            add(row);
        }
    }

    /** @param losses shots that failed, as far as they are known */
    public void show(GenerationSnapshot generation, StageLosses losses, Instant now) {
        rows.forEach((stage, row) -> {
            State state = state(stage, generation, losses, now);
            row.show(state, words(state, stage, generation, losses));
        });
    }

    static State state(Stage stage, GenerationSnapshot generation, StageLosses losses, Instant now) {
        Stage current = generation.stage();
        if (!generation.status().isComplete()) {
            if (current == null || stage.compareTo(current) > 0) {
                return generation.status().isTerminal() ? State.NOT_REACHED : State.PENDING;
            }
            if (stage == current) {
                return inWork(generation, now);
            }
        }
        return passed(generation.totalShots() - losses.before(stage), losses.at(stage));
    }

    private static State inWork(GenerationSnapshot generation, Instant now) {
        return switch (generation.status()) {
            case FAILED -> State.FAILED;
            case CANCELLED -> State.CANCELLED;
            case RUNNING, PAUSING, CANCELLING -> generation.isStalled(now) ? State.HELD : State.IN_PROGRESS;
            case QUEUED, PAUSED -> State.HELD;
            case COMPLETED, COMPLETED_WITH_FAILURES, UNKNOWN -> State.COMPLETE;
        };
    }

    private static State passed(int came, int lost) {
        if (came <= 0) {
            return State.NOT_REACHED;
        }
        if (lost == 0) {
            return State.COMPLETE;
        }
        return lost >= came ? State.FAILED : State.PARTLY;
    }

    private String words(State state, Stage stage, GenerationSnapshot generation, StageLosses losses) {
        return switch (state) {
            case PENDING -> getTranslation("panel.stage.PENDING");
            case IN_PROGRESS, HELD -> inWorkWords(generation);
            case COMPLETE -> getTranslation("panel.stage.COMPLETE");
            case PARTLY, FAILED -> failed(losses.at(stage), generation.totalShots() - losses.before(stage));
            case CANCELLED -> getTranslation("panel.stage.CANCELLED");
            case NOT_REACHED -> getTranslation("panel.stage.NOT_REACHED");
        };
    }

    private String inWorkWords(GenerationSnapshot generation) {
        if (generation.shotsInWork() > 1) {
            return getTranslation(
                    "panel.stage.shots", generation.shotsDone(), generation.totalShots(), generation.shotsInWork());
        }
        return generation.currentShot() > 0
                ? getTranslation("panel.stage.shot", generation.currentShot(), generation.totalShots())
                : getTranslation("panel.stage.IN_PROGRESS");
    }

    private String failed(int lost, int came) {
        return lost == 0 ? getTranslation("panel.stage.FAILED") : getTranslation("panel.stage.lost", lost, came);
    }

    private static StatusColour tone(State state) {
        return switch (state) {
            case PENDING, HELD, CANCELLED, NOT_REACHED -> StatusColour.IDLE;
            case IN_PROGRESS -> StatusColour.RUNNING;
            case COMPLETE -> StatusColour.GOOD;
            case PARTLY -> StatusColour.WARNING;
            case FAILED -> StatusColour.BAD;
        };
    }

    private static StudioIcon icon(State state) {
        return switch (state) {
            case PENDING -> StudioIcon.WAITING;
            case IN_PROGRESS -> StudioIcon.RUNNING;
            case HELD -> StudioIcon.PAUSED;
            case COMPLETE -> StudioIcon.CHECK;
            case PARTLY -> StudioIcon.WARNING;
            case FAILED -> StudioIcon.FAILED;
            case CANCELLED, NOT_REACHED -> StudioIcon.CANCELLED;
        };
    }
}
