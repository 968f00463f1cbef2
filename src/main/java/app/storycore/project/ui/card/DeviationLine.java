package app.storycore.project.ui.card;

import app.storycore.base.ui.WrittenText;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** What the picture of a shot shows otherwise than asked, on one line that is cut; hidden when nobody knows of any. */
final class DeviationLine extends Paragraph {

    DeviationLine() {
        setClassName("shot-deviations");
        setVisible(false);
        WrittenText.shownIn(this);
    }

    void show(ShotThumbnailState.@Nullable State state) {
        String words = state == null ? "" : state.deviations();
        setVisible(!words.isEmpty());
        setText(words);
        setTitle(words);
        setClassName("shot-deviations");
        if (state != null) {
            addClassName(state.tone());
        }
    }
}
