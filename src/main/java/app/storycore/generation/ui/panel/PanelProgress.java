package app.storycore.generation.ui.panel;

import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.history.StageLosses;
import app.storycore.generation.ui.control.RunActions;
import app.storycore.generation.ui.control.RunControls;
import app.storycore.generation.ui.status.QueueEta;
import app.storycore.generation.ui.status.StatusText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;

/** An active generation: how far, at which stage, how long, and the ways to hold and to stop it. */
final class PanelProgress extends Div {

    private final Span percent = new Span();
    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final StageRows stages = new StageRows();
    private final PanelFacts facts = new PanelFacts();
    private final QueueEta queueEta = new QueueEta();
    private final Paragraph note = new Paragraph();
    private final RunControls controls;

    PanelProgress(RunActions actions) {
        controls = new RunControls(actions, true);
        Div figure = new Div(percent, words);
        Div detail = new Div(stages, facts, controls, note);

        addClassName("panel-progress");
        figure.addClassName("panel-figure");
        percent.addClassName("panel-percent");
        words.addClassName("panel-words");
        bar.addClassName("panel-bar");
        bar.getElement().setAttribute("aria-label", getTranslation("panel.title"));
        note.addClassName("panel-note");
        detail.addClassName("panel-detail");

        add(figure, bar, queueEta, detail);
    }

    void show(GenerationSnapshot generation, StageLosses losses, Instant now) {
        percent.setText(getTranslation("indicator.percent", generation.percent()));
        words.setText(StatusText.words(generation, now));
        bar.setValue(generation.permille() / 1000.0);
        queueEta.show(generation, now);
        stages.show(generation, losses, now);
        facts.show(generation, now);
        controls.show(generation, now);
        note.setText(
                getTranslation(generation.status() == GenerationStatus.PAUSED ? "panel.leave.paused" : "panel.leave"));
        note.setVisible(!generation.isStalled(now));
    }
}
