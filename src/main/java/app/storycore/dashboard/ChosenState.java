package app.storycore.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ui.status.StatusColour;
import app.storycore.generation.version.VersionInfo;
import app.storycore.generation.version.VersionOrigin;
import app.storycore.project.ui.card.ShotThumbnailState.State;
import org.jspecify.annotations.Nullable;

/** What a card says of a picture that its author chose. */
final class ChosenState {

    private ChosenState() {}

    /** @param drawn what it says of it in the latest generation, null when the shot was not in that */
    static State of(VersionInfo version, @Nullable State drawn) {
        if (drawn != null && drawn.misses() > 0) {
            return drawn;
        }
        boolean own = version.origin() == VersionOrigin.OWN;
        return new State(
                drawn == null ? ShotStatus.REUSED.name() : drawn.code(),
                translate(own ? "version.own" : "version.chosen"),
                translate(own ? "version.own.hint" : "version.chosen.hint"),
                StatusColour.GOOD.className(),
                own ? StudioIcon.USER : StudioIcon.CHECK,
                false,
                0,
                0,
                drawn == null ? "" : drawn.deviations(),
                null);
    }
}
