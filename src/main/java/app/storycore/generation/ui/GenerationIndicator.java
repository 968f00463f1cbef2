package app.storycore.generation.ui;

import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The full form, at the foot of the drawer: a card for everything that runs or has ended unseen; else nothing. */
public final class GenerationIndicator extends Section {

    private final H2 heading = new H2(getTranslation("indicator.title"));
    private final CardList cards;
    private final Clock clock;

    public GenerationIndicator(Clock clock, Consumer<UUID> onDismiss) {
        this.clock = clock;
        cards = new CardList(onDismiss);

        setId("generation-indicator");
        addClassName("generation-indicator");
        getElement().setAttribute("aria-label", getTranslation("indicator.title"));

        add(heading, cards);
    }

    public void show(List<GenerationSnapshot> generations) {
        heading.setVisible(!generations.isEmpty());
        cards.show(generations, clock.instant());
    }
}
