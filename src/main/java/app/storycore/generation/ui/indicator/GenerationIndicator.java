package app.storycore.generation.ui.indicator;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** The full form, at the foot of the drawer: cards for what runs and for what has ended unseen; else nothing. */
public final class GenerationIndicator extends Section {

    private final GenerationCards cards;
    private final Clock clock;

    public GenerationIndicator(Clock clock, Consumer<GenerationId> onDismiss, Runnable onClearAll) {
        this.clock = clock;
        cards = new GenerationCards(new GenerationCards.Handlers(onDismiss, onClearAll));

        setId("generation-indicator");
        addClassName("generation-indicator");
        getElement().setAttribute("aria-label", getTranslation("indicator.title"));

        add(cards);
    }

    /** @param others unseen outcomes beside those in {@code generations} */
    public void show(List<GenerationSnapshot> generations, int others) {
        cards.show(generations, others, clock.instant());
    }
}
