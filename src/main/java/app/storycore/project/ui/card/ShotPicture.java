package app.storycore.project.ui.card;

import app.storycore.base.ui.RelativeTime;
import app.storycore.base.ui.StudioIcon;
import app.storycore.project.numbering.SlateText;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The picture of a shot with its number as on a slate, and what it is going through; dragged to reorder. */
final class ShotPicture extends Div implements DragSource<ShotPicture> {

    private final Span slate = new Span();
    private final SvgIcon icon = StudioIcon.PICTURE.create();
    private final Span word = new Span();
    private final RelativeTime elapsed = new RelativeTime();
    private final Span badge = new Span(icon, word, elapsed);
    private final Div bar = new Div();
    private @Nullable Image image;
    private @Nullable Image preview;
    private @Nullable String shown;
    private ShotThumbnailState face = ShotThumbnailState.BLANK;
    private String number = "";

    ShotPicture() {
        addClassName("shot-picture");
        slate.addClassName("shot-slate");
        badge.addClassName("shot-badge");
        badge.setVisible(false);
        elapsed.setVisible(false);
        bar.addClassName("shot-bar");
        bar.setVisible(false);
        getElement().setAttribute("title", getTranslation("shot.drag"));
        setDraggable(true);
        add(slate, badge, bar);
    }

    /** By a press on the picture; keys find the same in the menu of the card. */
    void whenOpened(Runnable listener) {
        getElement()
                .addEventListener("click", click -> {
                    if (shown != null) {
                        listener.run();
                    }
                })
                .setFilter("!event.target.closest('input')");
    }

    void number(String changed) {
        number = changed;
        slate.setText(SlateText.of(changed));
        nameImage();
    }

    void show(ShotThumbnailState changed) {
        if (changed.equals(face)) {
            return;
        }
        boolean finished = !Objects.equals(changed.image(), shown);
        face = changed;
        showImage(changed.image());
        showPreview(changed.preview());
        if (!finished && !isInWork(changed)) {
            dropPreview();
        }
        showState(changed.state());
    }

    private void showImage(@Nullable String address) {
        if (Objects.equals(address, shown)) {
            return;
        }
        shown = address;
        getElement().getClassList().set("shot-picture-there", address != null);
        if (image != null) {
            remove(image);
            image = null;
        }
        if (address != null) {
            // a new element each time, so that it fades in
            image = new Image(address, "");
            image.addClassName("shot-image");
            image.getElement().setAttribute("loading", "lazy");
            image.getElement().setAttribute("draggable", "false");
            addComponentAsFirst(image);
            nameImage();
        }
    }

    /** What was seen of a picture in work stays behind the finished one while that fades in. */
    private void showPreview(@Nullable String address) {
        if (address != null) {
            if (preview == null) {
                preview = new Image();
                preview.setAlt("");
                preview.addClassName("shot-preview");
                preview.getElement().setAttribute("draggable", "false");
                addComponentAtIndex(image == null ? 0 : 1, preview);
            }
            preview.setSrc(address);
        }
    }

    private static boolean isInWork(ShotThumbnailState face) {
        return face.state() != null && face.state().working();
    }

    /** What was seen of a picture that was never finished must not pass for one. */
    private void dropPreview() {
        if (preview != null) {
            remove(preview);
            preview = null;
        }
    }

    private void nameImage() {
        if (image != null) {
            image.setAlt(getTranslation("shot.panel", number));
        }
    }

    private void showState(ShotThumbnailState.@Nullable State state) {
        badge.setVisible(state != null);
        boolean working = state != null && state.working();
        bar.setVisible(working);
        if (state == null) {
            return;
        }
        badge.setClassName("shot-badge " + state.tone());
        badge.getElement().setAttribute("title", state.explanation());
        state.icon().show(icon);
        word.setText(state.words());
        showElapsed(state.elapsed());
        bar.getElement().getStyle().set("--done", state.permille() / 10.0 + "%");
    }

    private void showElapsed(@Nullable Duration span) {
        elapsed.setVisible(span != null);
        if (span == null) {
            elapsed.clear();
        } else {
            elapsed.elapsed(span, true);
        }
    }
}
