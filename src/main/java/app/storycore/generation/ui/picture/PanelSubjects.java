package app.storycore.generation.ui.picture;

import app.storycore.base.ui.WrittenText;
import app.storycore.engine.PanelReport;
import app.storycore.engine.PanelReport.Outcome;
import app.storycore.generation.ui.status.PanelReportText;
import app.storycore.generation.ui.status.StatusColour;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What a panel shows of what was asked, what it shows in its place, and what is missing. */
final class PanelSubjects extends Div {

    private final DescriptionList facts = new DescriptionList();

    PanelSubjects() {
        Span title = new Span(getTranslation("lightbox.shows"));
        title.addClassName("panel-subjects-title");
        addClassName("panel-subjects");
        add(title, facts);
    }

    /** @param report null when the engine makes no claim */
    void show(@Nullable PanelReport report) {
        facts.removeAll();
        if (report != null) {
            fact("lightbox.shows.notDrawn", PanelReportText.of(report, Outcome.NOT_DRAWN), StatusColour.WARNING);
            fact("lightbox.shows.notUnderstood", PanelReportText.notUnderstood(report), StatusColour.WARNING);
            fact("lightbox.shows.drawnAs", PanelReportText.of(report, Outcome.DRAWN_AS), StatusColour.IDLE);
            fact("lightbox.shows.drawn", PanelReportText.of(report, Outcome.DRAWN), StatusColour.IDLE);
        }
        setVisible(facts.getComponentCount() > 0);
    }

    /** What there is nothing to say of is left out. */
    private void fact(String key, String words, StatusColour colour) {
        if (!words.isEmpty()) {
            Div fact = new Div(new Term(getTranslation(key)), new Description(WrittenText.shownIn(new Span(words))));
            fact.addClassNames("panel-subject", colour.className());
            facts.add(fact);
        }
    }
}
