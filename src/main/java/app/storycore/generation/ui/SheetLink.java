package app.storycore.generation.ui;

import app.storycore.asset.AssetLinks;
import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** The coherence sheet of a generation, small; opens in a tab of its own. */
final class SheetLink extends Anchor {

    SheetLink() {
        addClassName("result-sheet");
        setRouterIgnore(true);
        setTarget(AnchorTarget.BLANK);
    }

    void show(GenerationSnapshot generation) {
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
