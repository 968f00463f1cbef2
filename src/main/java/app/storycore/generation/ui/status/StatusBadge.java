package app.storycore.generation.ui.status;

import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** How a generation stands, in an icon and a word, with its percent while it is worked on. */
public final class StatusBadge extends Span {

    public StatusBadge(GenerationSnapshot generation, Instant now) {
        Span words = new Span(StatusText.words(generation, now));
        addClassNames("status-badge", StatusText.tone(generation, now).className());
        GenerationAttributes.set(getElement(), generation);
        add(StatusText.icon(generation, now).create(), words);
        if (generation.status().isWorking()) {
            add(new Span(getTranslation("indicator.percent", generation.percent())));
        }
    }
}
