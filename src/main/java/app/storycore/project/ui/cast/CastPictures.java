package app.storycore.project.ui.cast;

import app.storycore.asset.AssetLinks;
import app.storycore.base.ui.StudioIcon;
import app.storycore.project.cast.CastInfo;
import app.storycore.project.cast.CastPictureService;
import app.storycore.project.ui.card.CardAction;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.UUID;
import java.util.function.Consumer;

/** The pictures that show a character or a place, the best first, and the way to more of them. */
final class CastPictures extends Div {

    private final Consumer<UUID> forward;
    private final Consumer<UUID> remove;
    private final CastUpload upload;
    private CastInfo shown;

    /**
     * @param forward puts a picture before the one that it follows
     * @param remove takes a picture away
     */
    CastPictures(CastInfo member, Consumer<UUID> forward, Consumer<UUID> remove, CastUpload upload) {
        this.forward = forward;
        this.remove = remove;
        this.upload = upload;
        shown = member;
        addClassName("cast-pictures");
        draw();
    }

    void show(CastInfo member) {
        boolean same =
                member.pictures().equals(shown.pictures()) && member.name().equals(shown.name());
        shown = member;
        if (!same) {
            draw();
        }
    }

    private void draw() {
        getChildren().filter(child -> child != upload).toList().forEach(this::remove);
        for (int i = 0; i < shown.pictures().size(); i++) {
            addComponentAtIndex(i, tile(i));
        }
        if (upload.getParent().isEmpty()) {
            add(upload);
        }
        upload.setVisible(shown.pictures().size() < CastPictureService.PICTURES_MAX);
    }

    private Div tile(int index) {
        UUID picture = shown.pictures().get(index);
        Image image = new Image(
                CastThumbnailController.address(picture), getTranslation("cast.picture.alt", index + 1, shown.name()));
        image.getElement().setAttribute("loading", "lazy");
        Anchor large = new Anchor(AssetLinks.show(picture), image);
        large.setTarget(AnchorTarget.BLANK);
        large.setRouterIgnore(true);
        Div tools = new Div();
        if (index > 0) {
            tools.add(new CardAction("cast.picture.forward", StudioIcon.ARROW_UP, () -> forward.accept(picture)));
        }
        tools.add(new CardAction("cast.picture.remove", StudioIcon.CLOSE, () -> remove.accept(picture)));
        Div tile = new Div(large, tools);
        tile.addClassName("cast-picture");
        tools.addClassName("cast-picture-tools");
        return tile;
    }
}
