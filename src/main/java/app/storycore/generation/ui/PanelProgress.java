package app.storycore.generation.ui;

import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;

/** An active generation: how far, at which stage, how long, and the way to stop it. */
final class PanelProgress extends Div {

    private final Span percent = new Span();
    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final StageRows stages = new StageRows();
    private final PanelFacts facts = new PanelFacts();
    private final Button cancel;

    PanelProgress(Runnable onCancel) {
        cancel = new Button(getTranslation("panel.cancel"), click -> onCancel.run());
        Div figure = new Div(percent, words);
        Paragraph note = new Paragraph(getTranslation("panel.leave"));
        Div detail = new Div(stages, facts, cancel, note);

        addClassName("panel-progress");
        figure.addClassName("panel-figure");
        percent.addClassName("panel-percent");
        words.addClassName("panel-words");
        bar.addClassName("panel-bar");
        bar.getElement().setAttribute("aria-label", getTranslation("panel.title"));
        cancel.addClassName("panel-cancel");
        note.addClassName("panel-note");
        detail.addClassName("panel-detail");

        add(figure, bar, detail);
    }

    void show(GenerationSnapshot generation, Instant now) {
        percent.setText(getTranslation("indicator.percent", generation.percent()));
        words.setText(StatusWords.words(generation, now));
        bar.setValue(generation.permille() / 1000.0);
        stages.show(generation);
        facts.show(generation, now);
        cancel.setEnabled(generation.status() != GenerationStatus.CANCELLING);
    }
}
