package app.storycore.generation.ui.version;

import app.storycore.asset.AssetLinks;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.generation.version.VersionId;
import app.storycore.generation.version.VersionInfo;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All pictures of a shot beside each other, the newest first; the one in use says so. */
final class VersionStrip extends OrderedList {

    private final Consumer<VersionId> onPress;
    private final Map<VersionId, NativeButton> buttons = new HashMap<>();
    private List<VersionInfo> shown = List.of();
    private @Nullable UUID used;

    /** @param onPress told which one somebody wants to see */
    VersionStrip(Consumer<VersionId> onPress) {
        this.onPress = onPress;
        addClassName("version-strip");
        getElement().setAttribute("aria-label", getTranslation("version.all"));
    }

    /** What is there already stays, with the focus that may be in it. */
    void show(List<VersionInfo> versions, @Nullable UUID inUse) {
        if (versions.equals(shown) && Objects.equals(inUse, used)) {
            return;
        }
        shown = List.copyOf(versions);
        used = inUse;
        removeAll();
        buttons.clear();
        int number = versions.size();
        for (VersionInfo version : versions) {
            add(item(version, number--, version.id().picture().equals(inUse)));
        }
    }

    /** Marks the one that is shown large. */
    void select(VersionId shown) {
        buttons.forEach(
                (id, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(id.equals(shown))));
    }

    void focus(VersionId id) {
        NativeButton button = buttons.get(id);
        if (button != null) {
            button.focus();
        }
    }

    private ListItem item(VersionInfo version, int number, boolean inUse) {
        VersionId id = version.id();
        NativeButton button = new NativeButton();
        button.addClickListener(click -> onPress.accept(id));
        button.getElement().setAttribute("type", "button").setAttribute("aria-pressed", "false");
        button.getElement().setAttribute("data-version", Integer.toString(number));
        button.getElement().setAttribute("data-origin", version.origin().name());
        Image image = new Image(AssetLinks.show(version.files().thumbnailAssetId()), "");
        image.getElement().setAttribute("loading", "lazy");
        Span kind = new Span(getTranslation("version.numbered", number, VersionText.kind(version)));
        kind.addClassName("version-kind");
        Span time = WrittenText.shownIn(new Span(VersionText.time(version)));
        time.addClassName("version-time");
        button.add(image, kind, time);
        if (inUse) {
            Span badge = new Span(StudioIcon.CHECK.create(), new Span(getTranslation("version.inUse")));
            badge.addClassName("version-badge");
            button.add(badge);
            button.getElement().setAttribute("data-in-use", true);
        }
        buttons.put(id, button);
        return new ListItem(button);
    }
}
