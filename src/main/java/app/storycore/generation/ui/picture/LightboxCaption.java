package app.storycore.generation.ui.picture;

import app.storycore.base.ui.WrittenText;
import app.storycore.engine.PanelProvenance;
import app.storycore.engine.PanelReport;
import app.storycore.generation.ShotQuality;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.history.ShotDetails;
import app.storycore.generation.ui.status.ShotStatusText;
import app.storycore.generation.ui.status.StatusText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a large picture: the words it was made from, what the technical check said of it, what it
 * shows, and how it was drawn.
 */
final class LightboxCaption extends Div {

    private final Paragraph prompt = new Paragraph();
    private final Div film = new Div();
    private final Span score = new Span();
    private final UnorderedList findings = new UnorderedList();
    private final PanelSubjects subjects = new PanelSubjects();
    private final DrawingFacts drawing = new DrawingFacts();

    LightboxCaption() {
        Div words = new Div(prompt, film);
        Div check = new Div(score, findings);
        addClassName("lightbox-notes");
        prompt.addClassName("lightbox-prompt");
        film.addClassName("lightbox-film");
        score.addClassName("lightbox-score");
        findings.addClassName("lightbox-findings");
        add(words, check, subjects, drawing);
    }

    void show(ShotDetails record) {
        WrittenText.shownIn(prompt).setText(record.planned().draft().prompt());
        film.removeAll();
        ShotStatusText.of(record.planned().draft()).forEach(word -> film.add(new Span(word)));
        if (record.shot().status() == ShotStatus.REUSED) {
            film.add(new Span(StatusText.words(ShotStatus.REUSED)));
        }
        showCheck(record.quality());
        subjects.show(PanelReport.parse(record.planned().report()));
        drawing.show(PanelProvenance.parse(record.planned().provenance()));
    }

    private void showCheck(@Nullable ShotQuality quality) {
        findings.removeAll();
        if (quality == null) {
            score.setText(getTranslation("lightbox.unchecked"));
        } else {
            score.setText(ShotStatusText.score(quality));
            ShotStatusText.findings(quality).forEach(sentence -> findings.add(new ListItem(sentence)));
        }
    }
}
