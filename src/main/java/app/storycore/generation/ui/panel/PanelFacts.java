package app.storycore.generation.ui.panel;

import app.storycore.base.ui.RelativeTime;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ui.status.GenerationTime;
import app.storycore.generation.ui.status.StatusText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** The figures of a generation: time spent and left, place in the queue, what was made, and by which engine. */
final class PanelFacts extends DescriptionList {

    private final RelativeTime elapsed = new RelativeTime();
    private final RelativeTime left = new RelativeTime();
    private final Span place = new Span();
    private final Span made = new Span();
    private final Span engine = new Span();
    private final Div leftFact = fact("panel.left", left);
    private final Div placeFact = fact("panel.place", place);

    PanelFacts() {
        addClassName("panel-facts");
        add(fact("panel.elapsed", elapsed), leftFact, placeFact, fact("panel.made", made));
        add(fact("panel.engine", engine));
    }

    void show(GenerationSnapshot generation, Instant now) {
        boolean queued = generation.status() == GenerationStatus.QUEUED && generation.queuePlace() > 0;
        elapsed.elapsed(GenerationTime.worked(generation, now), generation.runningSince() != null);
        showLeft(generation, now);
        placeFact.setVisible(queued);
        place.setText(queued ? getTranslation("panel.place.value", StatusText.ordinal(generation.queuePlace())) : "");
        made.setText(getTranslation("panel.made.value", generation.made(), generation.reused()));
        engine.setText(name(generation));
    }

    private void showLeft(GenerationSnapshot generation, Instant now) {
        Instant end = generation.expectedEnd();
        leftFact.setVisible(generation.status().isActive() && generation.status() != GenerationStatus.QUEUED);
        if (end == null || generation.isStalled(now)) {
            left.clear();
            left.setText("–");
        } else {
            left.about(Duration.between(now, end));
        }
    }

    /** What a person called a workflow stays as it is; the id of an engine is no name. */
    private static String name(GenerationSnapshot generation) {
        String name = generation.engineName();
        if (name.isEmpty()) {
            return "–";
        }
        return name.equals(generation.engine())
                ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    private Div fact(String key, Component value) {
        Div fact = new Div(new Term(getTranslation(key)), new Description(value));
        fact.addClassName("panel-fact");
        return fact;
    }
}
