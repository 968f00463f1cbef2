package app.storycore.generation.ui.version;

import app.storycore.asset.AssetLinks;
import app.storycore.base.ui.EmptyState;
import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.generation.version.VersionId;
import app.storycore.generation.version.VersionInfo;
import app.storycore.project.ShotId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every picture of one shot: one large, compared with another one, and all of them below to choose from. */
public final class VersionsDialog extends Dialog {

    private final OpenVersions versions;
    private final ShotId shotId;
    private final Runnable onUse;
    private final VersionCompare compare = new VersionCompare();
    private final Paragraph origin = WrittenText.shownIn(new Paragraph());
    private final Button use = new Button(StudioIcon.CHECK.create());
    private final Anchor download = new Anchor();
    private final VersionSelect against = new VersionSelect(this::compareWith);
    private final VersionStrip strip = new VersionStrip(this::select);
    private final Div stage = new Div();
    private final EmptyState nothing =
            new EmptyState(StudioIcon.PICTURE, getTranslation("version.none"), getTranslation("version.none.hint"));
    private List<VersionInfo> all = List.of();
    private @Nullable UUID inUse;
    private @Nullable VersionId shown;
    private @Nullable VersionId compared;

    /** @param onUse told when another version is in use */
    public VersionsDialog(OpenVersions versions, ShotId shotId, String number, Runnable onUse) {
        this.versions = versions;
        this.shotId = shotId;
        this.onUse = onUse;
        String name = getTranslation("version.title", number);
        Span title = new Span(name);
        Button close = new Button(StudioIcon.CLOSE.create(), click -> close());
        Div head = new Div(title, close);
        Div foot = new Div(origin, against, download, use);
        setAriaLabel(name);
        addClassName("lightbox");
        title.addClassName("lightbox-title");
        head.addClassName("lightbox-head");
        close.setAriaLabel(getTranslation("toast.close"));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        foot.addClassName("version-foot");
        origin.addClassName("version-origin");
        origin.getElement().setAttribute("aria-live", "polite");
        use.addThemeVariants(ButtonVariant.PRIMARY);
        use.addClickListener(click -> use());
        PressOnce.mark(use);
        download.addClassName("download");
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        download.add(StudioIcon.DOWNLOAD.create(), new Span(getTranslation("results.download")));
        stage.add(compare, foot, strip);
        add(head, nothing, stage, new OwnPictureUpload(versions, shotId, shot -> brought()));
    }

    /** Opens with this picture, or with the one in use. */
    public void openAt(@Nullable VersionId wanted) {
        shown = wanted;
        read();
        open();
    }

    /** Reads the truth again, and stays with the picture that is shown. */
    public void read() {
        all = versions.of(shotId);
        inUse = versions.pictureInUse(shotId).orElse(null);
        nothing.setVisible(all.isEmpty());
        stage.setVisible(!all.isEmpty());
        strip.show(all, inUse);
        if (!all.isEmpty()) {
            VersionInfo first = shown == null ? null : find(shown.picture());
            VersionInfo used = inUse == null ? null : find(inUse);
            select((first != null ? first : used != null ? used : all.getFirst()).id());
        }
    }

    private @Nullable VersionInfo find(UUID picture) {
        return all.stream()
                .filter(version -> version.id().picture().equals(picture))
                .findFirst()
                .orElse(null);
    }

    private void select(VersionId id) {
        VersionInfo version = find(id.picture());
        if (version == null) {
            return;
        }
        shown = id;
        boolean used = id.picture().equals(inUse);
        VersionInfo other = other();
        against.show(all, other, this::name);
        compare.show(version, name(version), other, other == null ? "" : name(other));
        origin.setText(VersionText.origin(version));
        use.setEnabled(!used);
        use.setText(getTranslation(used ? "version.inUse" : "version.use"));
        download.setHref(AssetLinks.show(id.picture()) + "?download");
        strip.select(id);
    }

    /** What the shown one is compared with: what somebody wants, or else what is in use. */
    private @Nullable VersionInfo other() {
        VersionInfo wanted = compared == null ? null : find(compared.picture());
        return wanted != null ? wanted : inUse == null ? null : find(inUse);
    }

    private void compareWith(VersionInfo other) {
        compared = other.id().picture().equals(inUse) ? null : other.id();
        if (shown != null) {
            select(shown);
        }
    }

    private String name(VersionInfo version) {
        String name = getTranslation("version.numbered", all.size() - all.indexOf(version), VersionText.kind(version));
        return version.id().picture().equals(inUse) ? name + " · " + getTranslation("version.inUse") : name;
    }

    private void brought() {
        shown = null;
        read();
        onUse.run();
    }

    private void use() {
        VersionId wanted = shown;
        if (wanted == null) {
            return;
        }
        use.setEnabled(false);
        versions.use(wanted, () -> {
            read();
            onUse.run();
            strip.focus(wanted); // the button that had the focus can be pressed no more, and keys of a disabled one go
            // nowhere
        });
    }
}
