package app.storycore.generation.ui.control;

import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.PauseKind;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The buttons with which a generation is held, goes on and ends. Pausing and resuming share one, so that the focus stays
 * where the hand is.
 */
public final class RunControls extends Div {

    private final RunActions actions;
    private final boolean withPauseNow;
    private final SvgIcon sign = StudioIcon.PAUSED.create();
    private final Button hold = new Button(sign);
    private final Button now = new Button(getTranslation("panel.pauseNow"));
    private final Button cancel = new Button(getTranslation("cancel.yes"));
    private @Nullable GenerationSnapshot shown;
    private Set<RunAction> offered = Set.of();

    /** @param withPauseNow whether there is room for pausing inside a shot */
    public RunControls(RunActions actions, boolean withPauseNow) {
        this.actions = actions;
        this.withPauseNow = withPauseNow;
        addClassName("run-controls");
        hold.addClassName("run-hold");
        now.addClassName("run-pause-now");
        now.addThemeVariants(ButtonVariant.TERTIARY);
        now.getElement().setAttribute("title", getTranslation("panel.pauseNow.hint"));
        cancel.addClassName("run-cancel");
        hold.addClickListener(click -> holdOrGoOn());
        now.addClickListener(click -> pause(PauseKind.AT_ONCE));
        cancel.addClickListener(click -> cancel());
        add(PressOnce.mark(hold), PressOnce.mark(cancel), PressOnce.mark(now));
    }

    public void show(GenerationSnapshot generation, Instant instant) {
        shown = generation;
        offered = RunAction.of(generation, instant, withPauseNow && actions.canPauseAtOnce(generation.engine()));
        boolean goesOn = offered.contains(RunAction.RESUME);
        hold.setText(getTranslation(goesOn ? "panel.resume" : "panel.pause"));
        (goesOn ? StudioIcon.PLAY : StudioIcon.PAUSED).show(sign);
        hold.setVisible(goesOn || offered.contains(RunAction.PAUSE));
        hold.getElement().setAttribute("title", getTranslation(goesOn ? "panel.resume.hint" : "panel.pause.hint"));
        now.setVisible(offered.contains(RunAction.PAUSE_NOW));
        cancel.setEnabled(offered.contains(RunAction.CANCEL));
        name(hold, generation);
        name(cancel, generation);
    }

    /** Puts the focus on the first of them. */
    public void focus() {
        hold.focus();
    }

    private static void name(Button button, GenerationSnapshot generation) {
        button.setAriaLabel(button.getTranslation("run.of", button.getText(), generation.projectName()));
    }

    private void holdOrGoOn() {
        if (offered.contains(RunAction.PAUSE)) {
            pause(PauseKind.AFTER_SHOT);
        } else if (shown != null) {
            actions.resume(shown);
        }
    }

    private void pause(PauseKind kind) {
        if (shown != null) {
            actions.pause(shown, kind);
        }
    }

    private void cancel() {
        if (shown != null) {
            actions.askToCancel(shown);
        }
    }
}
