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

    private @Nullable String shown;
    private @Nullable String mark;
    private @Nullable OpenFilms films;

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
    }

    /** From the next {@link #show} on the film is played that is chosen for the project. */
    void films(OpenFilms open) {
        films = open;
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
        getElement().setAttribute("preload", isStored(generation) ? "metadata" : "none");
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
        return isStored(generation) ? AssetLinks.show(film) : FilmLinks.of(generation, mark, films);
    }

    /** Whether it is the film that the generation has made itself; others are made when they are asked for. */
    private boolean isStored(GenerationSnapshot generation) {
        return mark == null && !FilmLinks.isOther(generation, films);
    }

    /** Plays from where it stands, and takes the focus, so that its keys work. */
    void play() {
        getElement().executeJs("this.focus(); this.scrollIntoView({ block: 'nearest' }); this.play().catch(() => {});");
    }
}
