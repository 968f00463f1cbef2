package app.storycore.project.ui.card;

import app.storycore.base.ui.StudioIcon;
import app.storycore.project.cast.CastInfo;
import app.storycore.project.cast.ShotCast;
import com.vaadin.flow.component.html.NativeButton;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Who is in a shot and where it is, in one line to press; not there while the project has no cast. */
public final class CastChip extends NativeButton {

    private String shown = "";

    CastChip(Runnable choose) {
        addClassName("cast-chip");
        getElement().setAttribute("type", "button");
        addClickListener(click -> choose.run());
        setVisible(false);
    }

    /** @param cast null when the project has none */
    void show(@Nullable ShotCast cast) {
        setVisible(cast != null);
        if (cast != null) {
            String names = names(cast);
            getElement().getClassList().set("cast-chip-open", names.isEmpty());
            String words = names.isEmpty() ? getTranslation("shot.cast") : names;
            if (!words.equals(shown)) {
                shown = words;
                getElement().setAttribute("title", getTranslation("shot.cast"));
                getElement()
                        .setAttribute(
                                "aria-label", names.isEmpty() ? words : getTranslation("shot.cast") + ": " + names);
                getElement()
                        .setProperty(
                                "innerHTML", StudioIcon.USER.markup() + "<span>" + Entities.escape(words) + "</span>");
            }
        }
    }

    private static String names(ShotCast cast) {
        String people = cast.people().stream().map(CastInfo::name).collect(Collectors.joining(", "));
        String place = cast.place().map(CastInfo::name).orElse("");
        return people.isEmpty() || place.isEmpty() ? people + place : people + " · " + place;
    }
}
