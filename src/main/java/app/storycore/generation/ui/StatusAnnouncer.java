package app.storycore.generation.ui;

import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells a screen reader politely when the status of a generation changes; never each percent. */
public final class StatusAnnouncer extends Div {

    private final Clock clock;
    private final Map<UUID, String> told = new HashMap<>();
    private boolean first = true;

    public StatusAnnouncer(Clock clock) {
        this.clock = clock;

        addClassName("visually-hidden");
        getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
    }

    /** Announces what differs from the last call; the first one only learns. */
    public void show(List<GenerationSnapshot> generations) {
        Instant now = clock.instant();
        for (GenerationSnapshot generation : generations) {
            String words = StatusWords.words(generation, now);
            String before = told.put(generation.id(), words);
            if (!first && !words.equals(before)) {
                setText(getTranslation("indicator.announcement", generation.projectName(), words));
            }
        }
        told.keySet().retainAll(generations.stream().map(GenerationSnapshot::id).toList());
        first = false;
    }
}
