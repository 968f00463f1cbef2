package app.storycore.generation.ui.results;

import app.storycore.asset.AssetLinks;
import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files a generation delivered, each a link that saves it, and the menu of those that can be made of it. */
public final class Downloads extends Div {

    private record Files(
            @Nullable UUID archive,
            @Nullable UUID pdf,
            @Nullable UUID animatic) {}

    private final MoreFormats formats = new MoreFormats();
    private Files shown = new Files(null, null, null);

    public Downloads() {
        addClassName("downloads");
        add(formats);
    }

    /** Shows what there is; links that are there already stay, and with them the focus on one. */
    public void show(GenerationSnapshot generation) {
        Files files = new Files(generation.packageAssetId(), generation.pdfAssetId(), generation.animaticAssetId());
        if (!files.equals(shown)) {
            shown = files;
            removeAll();
            link("panel.package", StudioIcon.DOWNLOAD, files.archive());
            link("panel.pdf", StudioIcon.DOCUMENT, files.pdf());
            link("panel.animatic", StudioIcon.FILM, files.animatic());
            add(formats);
        }
        formats.show(generation);
        setVisible(getComponentCount() > 1 || formats.isVisible());
    }

    private void link(String key, StudioIcon icon, @Nullable UUID assetId) {
        if (assetId == null) {
            return;
        }
        Anchor anchor = new Anchor(AssetLinks.download(assetId));
        anchor.add(icon.create(), new Span(getTranslation(key)));
        anchor.addClassName("download");
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        add(anchor);
    }
}
