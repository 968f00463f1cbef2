package app.storycore.generation.ui.results;

import app.storycore.asset.AssetLinks;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.OutputFile;
import app.storycore.generation.document.DocumentLinks;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plays the animatic of a generation in the page, with the browser's own controls and keys. */
@Tag("video")
final class AnimaticPlayer extends HtmlComponent {

    private @Nullable String shown;
    private @Nullable String mark;

    AnimaticPlayer() {
        addClassName("animatic-player");
        getElement().setAttribute("controls", true);
        getElement().setAttribute("playsinline", true);
        getElement().setAttribute("preload", "metadata");
        getElement().setAttribute("aria-label", getTranslation("results.animatic"));
        setVisible(false);
    }

    /**
     * From the next {@link #show} on the film with the versions in use is played, which is made when it is asked for.
     *
     * @param versions their mark, or null where the generation's own film shows them
     */
    void follow(@Nullable String versions) {
        mark = versions;
        getElement().setAttribute("preload", versions == null ? "metadata" : "none");
    }

    /**
     * Shows the film of a generation, if it has one; one that plays goes on.
     *
     * @param poster address of the picture that stands there until it is played
     */
    void show(GenerationSnapshot generation, @Nullable String poster) {
        String film = address(generation);
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
            getElement().setAttribute("src", film);
        }
    }

    private @Nullable String address(GenerationSnapshot generation) {
        UUID film = generation.animaticAssetId();
        if (film == null) {
            return null;
        }
        return mark == null ? AssetLinks.show(film) : DocumentLinks.current(generation.id(), OutputFile.ANIMATIC, mark);
    }

    /** Plays from where it stands, and takes the focus, so that its keys work. */
    void play() {
        getElement().executeJs("this.focus(); this.scrollIntoView({ block: 'nearest' }); this.play().catch(() => {});");
    }
}
