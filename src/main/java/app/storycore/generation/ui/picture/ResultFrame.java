package app.storycore.generation.ui.picture;

import app.storycore.generation.ui.status.StatusText;
import app.storycore.project.numbering.SlateText;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The small picture of a result with its number and status; a click opens the large one. */
public final class ResultFrame extends NativeButton {

    private final Span slate = new Span();
    private final Span badge = new Span();

    public ResultFrame(ComponentEventListener<ClickEvent<NativeButton>> onOpen) {
        addClassName("result-frame");
        addClickListener(onOpen);
        slate.addClassName("shot-slate");
    }

    public void show(ShotResult shotResult) {
        String number = shotResult.shot().shownNumber();
        removeAll();
        shotResult.thumbnail().ifPresent(address -> {
            Image image = new Image(address, "");
            image.getElement().setAttribute("loading", "lazy");
            add(image);
        });
        setEnabled(shotResult.picture().isPresent());
        getElement().setAttribute("aria-label", getTranslation("results.open", number));
        slate.setText(SlateText.of(number));
        badge.setClassName("shot-badge " + StatusText.tone(shotResult.shot()).className());
        badge.setText(StatusText.words(shotResult.shot()));
        badge.addComponentAsFirst(StatusText.icon(shotResult.shot()).create());
        add(slate, badge);
    }
}
