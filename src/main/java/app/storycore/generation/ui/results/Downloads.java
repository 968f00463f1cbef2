package app.storycore.generation.ui.results;

import app.storycore.asset.AssetLinks;
import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.OutputFile;
import app.storycore.generation.document.DocumentLinks;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files a generation delivered, each a link that saves it, and the menu of those that can be made of it. */
public final class Downloads extends Div {

    private record Files(
            GenerationId generationId,
            @Nullable String mark,
            @Nullable UUID archive,
            @Nullable UUID pdf,
            @Nullable UUID animatic) {}

    private final MoreFormats formats = new MoreFormats();
    private @Nullable Files shown;
    private @Nullable String mark;

    public Downloads() {
        addClassName("downloads");
        add(formats);
    }

    /**
     * From the next {@link #show} on the files with the versions in use are linked, which are made when somebody asks.
     *
     * @param versions their mark, or null where they are those of the generation
     */
    public void follow(@Nullable String versions) {
        mark = versions;
    }

    /** Shows what there is; links that are there already stay, and with them the focus on one. */
    public void show(GenerationSnapshot generation) {
        Files files = new Files(
                generation.id(),
                mark,
                generation.packageAssetId(),
                generation.pdfAssetId(),
                generation.animaticAssetId());
        if (!files.equals(shown)) {
            shown = files;
            removeAll();
            link("panel.package", StudioIcon.DOWNLOAD, files, OutputFile.PACKAGE, files.archive());
            link("panel.pdf", StudioIcon.DOCUMENT, files, OutputFile.PDF, files.pdf());
            link("panel.animatic", StudioIcon.FILM, files, OutputFile.ANIMATIC, files.animatic());
            add(formats);
        }
        formats.show(generation);
        setVisible(getComponentCount() > 1 || formats.isVisible());
    }

    private void link(String key, StudioIcon icon, Files files, OutputFile kind, @Nullable UUID assetId) {
        if (assetId == null) {
            return;
        }
        Anchor anchor = new Anchor(
                files.mark() == null
                        ? AssetLinks.download(assetId)
                        : DocumentLinks.current(files.generationId(), kind, files.mark()) + "&download");
        anchor.add(icon.create(), new Span(getTranslation(key)));
        anchor.addClassName("download");
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        add(anchor);
    }
}
