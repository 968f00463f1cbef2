package app.storycore.generation.ui.results;

import app.storycore.asset.AssetLinks;
import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plays the animatic of a generation in the page, with the browser's own controls and keys. */
@Tag("video")
final class AnimaticPlayer extends HtmlComponent {

    private @Nullable UUID shown;

    AnimaticPlayer() {
        addClassName("animatic-player");
        getElement().setAttribute("controls", true);
        getElement().setAttribute("playsinline", true);
        getElement().setAttribute("preload", "metadata");
        getElement().setAttribute("aria-label", getTranslation("results.animatic"));
        setVisible(false);
    }

    /**
     * Shows the film of a generation, if it has one; one that plays goes on.
     *
     * @param poster address of the picture that stands there until it is played
     */
    void show(GenerationSnapshot generation, @Nullable String poster) {
        UUID film = generation.animaticAssetId();
        setVisible(film != null);
        if (Objects.equals(film, shown)) {
            return;
        }
        shown = film;
        getElement().removeAttribute("poster");
        if (poster != null) {
            getElement().setAttribute("poster", poster);
        }
        if (film == null) {
            getElement().removeAttribute("src");
        } else {
            getElement().setAttribute("src", AssetLinks.show(film));
        }
    }

    /** Plays from where it stands, and takes the focus, so that its keys work. */
    void play() {
        getElement().executeJs("this.focus(); this.scrollIntoView({ block: 'nearest' }); this.play().catch(() => {});");
    }
}
