package app.storycore.generation.ui.detail;

import app.storycore.base.ui.DateTimeText;
import app.storycore.base.ui.RelativeTime;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.history.GenerationDetails;
import app.storycore.generation.ui.GenerationNavigation;
import app.storycore.generation.ui.status.GenerationTime;
import app.storycore.generation.ui.status.OutcomeText;
import app.storycore.project.ui.words.FilmText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The figures of a generation: its times, what it was made with, and what became of its shots. */
final class GenerationFacts extends DescriptionList {

    GenerationFacts() {
        addClassName("record-facts");
    }

    void show(GenerationDetails record, Instant now) {
        GenerationSnapshot generation = record.snapshot();
        RelativeTime worked = new RelativeTime();
        worked.elapsed(GenerationTime.worked(generation, now), generation.runningSince() != null);
        removeAll();
        fact("history.submitted", moment(generation.submittedAt()));
        fact("history.started", moment(generation.startedAt()));
        fact("history.ended", moment(generation.endedAt()));
        fact("history.took", worked);
        fact("history.shots", shots(generation));
        fact("history.engine", words(generation.engineName() + " " + record.engineVersion()));
        fact("history.style", words(FilmText.of(record.style())));
        fact("history.aspect", words(generation.aspect().label()));
        fact("history.priority", words(OutcomeText.of(generation.priority())));
        if (record.retryOf() != null) {
            origin(record.retryOf(), record.newTakeOf());
        }
    }

    private void origin(GenerationId earlier, @Nullable Integer newTakeOf) {
        String link = GenerationNavigation.generation(earlier);
        if (newTakeOf == null) {
            fact("history.retry", new Anchor(link, getTranslation("history.retry.first")));
        } else {
            fact("history.take", new Anchor(link, getTranslation("history.take.of", Integer.toString(newTakeOf))));
        }
    }

    private Component shots(GenerationSnapshot generation) {
        return words(getTranslation(
                "history.shots.count",
                generation.totalShots(),
                generation.made(),
                generation.reused(),
                generation.failed()));
    }

    private static Component moment(@Nullable Instant instant) {
        return words(instant == null ? "–" : DateTimeText.inWords(instant));
    }

    private static Component words(String text) {
        return new Span(text);
    }

    private void fact(String key, Component value) {
        Div fact = new Div(new Term(getTranslation(key)), new Description(value));
        fact.addClassName("record-fact");
        add(fact);
    }
}
