package app.storycore.generation.ui.results;

import app.storycore.asset.AssetLinks;
import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** The coherence sheet of a generation, small; opens in a tab of its own. */
public final class SheetLink extends Anchor {

    public SheetLink() {
        addClassName("result-sheet");
        setRouterIgnore(true);
        setTarget(AnchorTarget.BLANK);
    }

    public void show(GenerationSnapshot generation) {
        UUID sheetId = generation.sheetAssetId();
        setVisible(sheetId != null);
        if (sheetId != null && !AssetLinks.show(sheetId).equals(getHref())) {
            setHref(AssetLinks.show(sheetId));
            removeAll();
            add(
                    new Image(AssetLinks.show(sheetId), getTranslation("results.sheet.alt")),
                    new Span(getTranslation("results.sheet")));
        }
    }
}
