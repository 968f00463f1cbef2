package app.storycore.generation.ui.notify;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ui.status.StatusText;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a screen reader politely when the status of a generation changes; never each percent. */
public final class StatusAnnouncer extends Div {

    private final Clock clock;
    private final Map<GenerationId, String> told = new HashMap<>();
    private Instant lastLook = Instant.MAX;

    public StatusAnnouncer(Clock clock) {
        this.clock = clock;

        addClassName("visually-hidden");
        getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
    }

    /** Announces what has changed since the last call; the first one only learns. */
    public void show(List<GenerationSnapshot> generations) {
        Instant now = clock.instant();
        for (GenerationSnapshot generation : generations) {
            String words = StatusText.wordsWithMisses(generation, now);
            String before = told.put(generation.id(), words);
            if (isToBeAnnounced(generation, before) && !words.equals(before)) {
                setText(getTranslation("indicator.announcement", generation.projectName(), words));
            }
        }
        told.keySet().retainAll(generations.stream().map(GenerationSnapshot::id).toList());
        lastLook = now;
    }

    /** What had ended before the last look and comes into the list only now, is none. */
    private boolean isToBeAnnounced(GenerationSnapshot generation, @Nullable String before) {
        if (lastLook.equals(Instant.MAX)) {
            return false;
        }
        return before != null
                || generation.endedAt() == null
                || !generation.endedAt().isBefore(lastLook);
    }
}
