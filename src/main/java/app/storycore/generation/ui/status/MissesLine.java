package app.storycore.generation.ui.status;

import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** How many panels of an ended generation miss something; hidden when none does. */
public final class MissesLine extends Span {

    private final Span words = new Span();

    public MissesLine() {
        addClassNames("misses-line", StatusColour.WARNING.className());
        setVisible(false);
        add(StudioIcon.WARNING.create(), words);
    }

    public MissesLine(GenerationSnapshot generation) {
        this();
        show(generation);
    }

    public void show(GenerationSnapshot generation) {
        show(generation, generation.withMisses());
    }

    /** @param missing how many of the panels that are in use miss something */
    public void show(GenerationSnapshot generation, int missing) {
        Optional<String> sentence = StatusText.misses(generation, missing);
        setVisible(sentence.isPresent());
        words.setText(sentence.orElse(""));
    }
}
