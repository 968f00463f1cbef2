package app.storycore.project.ui.motion;

import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.CameraPath;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The picture of a shot with the two frames of a camera move over it, which are moved by hand or by keys: {@code camera-frames.js}. */
final class FrameEditor extends Div {

    private final Consumer<CameraPath> onChange;
    private @Nullable CameraPath shown;

    /**
     * @param picture its address, null while there is none
     * @param onChange told when somebody has let go of a frame
     */
    FrameEditor(@Nullable String picture, AspectRatio aspect, Consumer<CameraPath> onChange) {
        this.onChange = onChange;
        addClassName("camera-frames");
        getElement().setAttribute("data-aspect", aspect.label());
        if (picture == null) {
            add(new Span(getTranslation("motion.frame.noPicture")));
        } else {
            Image image = new Image(picture, "");
            image.getElement().setAttribute("draggable", "false");
            add(image);
        }
        add(frame("from", "motion.frame.from"), frame("to", "motion.frame.to"));
    }

    private Div frame(String kind, String key) {
        Span name = new Span(getTranslation(key));
        Div frame = new Div(name);
        frame.addClassName("camera-frame");
        frame.getElement()
                .setAttribute("data-frame", kind)
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation(key) + ". " + getTranslation("motion.frame.keys"));
        for (String corner : new String[] {"nw", "ne", "sw", "se"}) {
            Div handle = new Div();
            handle.addClassName("camera-frame-corner");
            handle.getElement().setAttribute("data-corner", corner).setAttribute("aria-hidden", "true");
            frame.add(handle);
        }
        return frame;
    }

    /** Shows this move. */
    void show(CameraPath path) {
        shown = path;
        if (isAttached()) {
            tell(path);
        }
    }

    /**
     * Somebody has let go of a frame.
     *
     * @param code as {@link CameraPath#code()} writes it
     */
    @ClientCallable
    void framed(String code) {
        CameraPath.parse(code).ifPresent(path -> {
            shown = path;
            onChange.accept(path);
        });
    }

    private void tell(CameraPath path) {
        getElement().executeJs("window.studio.cameraFrames.show(this, $0)", path.code());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://js/camera-frames.js");
        if (shown != null) {
            tell(shown);
        }
    }
}
