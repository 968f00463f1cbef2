package app.storycore.generation.ui.indicator;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.ui.GenerationNavigation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The list of both indicators: so many cards as have room, links to the rest, and a way to clear all outcomes. */
final class GenerationCards extends Div {

    private static final int ACTIVE_MAX = 8;
    /** What a person does with outcomes. */
    record Handlers(Consumer<GenerationId> onDismiss, Runnable onClearAll) {}

    private final Div head;
    private final Button clear;
    private final CardList cards;
    private final Anchor moreActive = new Anchor(GenerationNavigation.QUEUE);
    private final Anchor moreOutcomes = new Anchor(GenerationNavigation.HISTORY);

    GenerationCards(Handlers handlers) {
        cards = new CardList(handlers.onDismiss());
        clear = new Button(
                getTranslation("indicator.clear"),
                click -> handlers.onClearAll().run());
        head = new Div(new H2(getTranslation("indicator.title")), clear);

        addClassName("generation-list");
        head.addClassName("generation-list-head");
        clear.addClassName("generation-list-clear");
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.getElement().setAttribute("title", getTranslation("indicator.clear.hint"));
        Stream.of(moreActive, moreOutcomes).forEach(more -> more.addClassName("generation-list-more"));

        add(head, cards, moreActive, moreOutcomes);
    }

    /**
     * Shows as many as have room.
     *
     * @param others unseen outcomes beside those in {@code generations}
     */
    void show(List<GenerationSnapshot> generations, int others, Instant now) {
        List<GenerationSnapshot> active =
                generations.stream().filter(one -> !one.status().isTerminal()).toList();
        List<GenerationSnapshot> outcomes =
                generations.stream().filter(one -> one.status().isTerminal()).toList();
        cards.show(
                Stream.concat(
                                active.stream().limit(ACTIVE_MAX),
                                outcomes.stream().limit(GenerationQueries.OUTCOMES_MAX))
                        .toList(),
                now);
        tell(moreActive, "indicator.more.active", active.size() - ACTIVE_MAX);
        tell(moreOutcomes, "indicator.more.outcomes", outcomes.size() + others - GenerationQueries.OUTCOMES_MAX);
        clear.setVisible(outcomes.size() + others > 1);
        // never the whole: what is invisible does not hear of changes, so its cards would stay in the browser
        head.setVisible(!generations.isEmpty());
    }

    private void tell(Anchor more, String key, int count) {
        more.setVisible(count > 0);
        more.removeAll();
        more.add(new Span(getTranslation(key, Math.max(0, count))));
    }
}
