package app.storycore.generation.ui;

import app.storycore.asset.AssetLinks;
import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files a generation delivered, each a link that saves it, and the menu of those that can be made of it. */
final class Downloads extends Div {

    private final MoreFormats formats = new MoreFormats();

    Downloads() {
        addClassName("downloads");
    }

    void show(GenerationSnapshot generation) {
        removeAll();
        link("panel.package", StudioIcon.DOWNLOAD, generation.packageAssetId());
        link("panel.pdf", StudioIcon.DOCUMENT, generation.pdfAssetId());
        link("panel.animatic", StudioIcon.FILM, generation.animaticAssetId());
        formats.show(generation);
        add(formats);
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
