package app.storycore.generation.ui.picture;

import app.storycore.generation.history.ShotDetails;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The large picture; around an autofix the other one lies behind it, loaded, so that they change places at once. */
final class LightboxImage extends Div {

    private final Image delivered = new Image();
    private final Image other = new Image();
    private final Span caption = new Span();
    private @Nullable AutofixPair pair;
    private boolean otherShown;

    LightboxImage() {
        addClassName("lightbox-picture");
        other.addClassName("lightbox-other");
        caption.addClassName("lightbox-caption");
        caption.getElement().setAttribute("aria-live", "polite");
        add(delivered, other, caption);
    }

    void show(ShotDetails record) {
        ShotResult shotResult = ShotResult.of(record);
        Optional<AutofixPair> found = AutofixPair.of(record);
        pair = found.orElse(null);
        delivered.setSrc(shotResult.picture().orElse(""));
        delivered.setAlt(shotResult.prompt());
        other.setVisible(found.isPresent());
        other.setSrc(found.map(AutofixPair::other).orElse(""));
        other.setAlt(shotResult.prompt());
        otherShown = false;
        refresh();
    }

    boolean hasPair() {
        return pair != null;
    }

    /** Whether the one that was not delivered is in front. */
    boolean isOtherShown() {
        return otherShown;
    }

    /** Lets the two change places, if there are two. */
    void turnOver() {
        otherShown = pair != null && !otherShown;
        refresh();
    }

    /** What the other picture is, seen from the delivered one. */
    String wordsOfOther() {
        return words(pair != null && !pair.fixDelivered());
    }

    private void refresh() {
        setClassName("lightbox-turned", otherShown);
        delivered.getElement().setAttribute("aria-hidden", Boolean.toString(otherShown));
        other.getElement().setAttribute("aria-hidden", Boolean.toString(!otherShown));
        AutofixPair shown = pair;
        caption.setVisible(shown != null);
        if (shown != null) {
            String words = words(shown.fixDelivered() != otherShown);
            caption.setText(otherShown ? words : getTranslation("lightbox.delivered", words));
        }
    }

    private String words(boolean mended) {
        return getTranslation(mended ? "lightbox.after" : "lightbox.before");
    }
}
