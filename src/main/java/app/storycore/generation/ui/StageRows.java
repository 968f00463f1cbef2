package app.storycore.generation.ui;

import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Stage;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** The five stages of a generation and how each of them stands. */
final class StageRows extends OrderedList {

    /** How one stage stands. */
    enum State {
        PENDING,
        IN_PROGRESS,
        /** Begun, and nobody is at work on it. */
        HELD,
        COMPLETE,
        FAILED,
        CANCELLED
    }

    private static final class Row extends ListItem {

        private final SvgIcon icon = StudioIcon.WAITING.create();
        private final Span state = new Span();

        Row(Stage stage) {
            Span name = new Span(StatusWords.row(stage));
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

    StageRows() {
        addClassName("stage-rows");
        for (Stage stage : Stage.values()) {
            Row row = new Row(stage);
            rows.put(stage, row);
            add(row);
        }
    }

    void show(GenerationSnapshot generation, Instant now) {
        rows.forEach((stage, row) -> {
            State state = state(stage, generation, now);
            row.show(state, words(state, generation));
        });
    }

    static State state(Stage stage, GenerationSnapshot generation, Instant now) {
        Stage current = generation.stage();
        if (isComplete(generation.status())) {
            return State.COMPLETE;
        }
        if (current == null || stage.compareTo(current) > 0) {
            return State.PENDING;
        }
        if (stage.compareTo(current) < 0) {
            return State.COMPLETE;
        }
        return switch (generation.status()) {
            case FAILED -> State.FAILED;
            case CANCELLED -> State.CANCELLED;
            case RUNNING, PAUSING, CANCELLING -> generation.isStalled(now) ? State.HELD : State.IN_PROGRESS;
            case QUEUED, PAUSED -> State.HELD;
            case COMPLETED, COMPLETED_WITH_FAILURES, UNKNOWN -> State.COMPLETE;
        };
    }

    private static boolean isComplete(GenerationStatus status) {
        return status == GenerationStatus.COMPLETED || status == GenerationStatus.COMPLETED_WITH_FAILURES;
    }

    private String words(State state, GenerationSnapshot generation) {
        return switch (state) {
            case PENDING -> getTranslation("panel.stage.PENDING");
            case IN_PROGRESS, HELD ->
                generation.currentShot() > 0
                        ? getTranslation("panel.stage.shot", generation.currentShot(), generation.totalShots())
                        : getTranslation("panel.stage.IN_PROGRESS");
            case COMPLETE -> getTranslation("panel.stage.COMPLETE");
            case FAILED -> getTranslation("panel.stage.FAILED");
            case CANCELLED -> getTranslation("panel.stage.CANCELLED");
        };
    }

    private static Tone tone(State state) {
        return switch (state) {
            case PENDING, HELD, CANCELLED -> Tone.IDLE;
            case IN_PROGRESS -> Tone.RUNNING;
            case COMPLETE -> Tone.GOOD;
            case FAILED -> Tone.BAD;
        };
    }

    private static StudioIcon icon(State state) {
        return switch (state) {
            case PENDING -> StudioIcon.WAITING;
            case IN_PROGRESS -> StudioIcon.RUNNING;
            case HELD -> StudioIcon.PAUSED;
            case COMPLETE -> StudioIcon.CHECK;
            case FAILED -> StudioIcon.FAILED;
            case CANCELLED -> StudioIcon.CANCELLED;
        };
    }
}
