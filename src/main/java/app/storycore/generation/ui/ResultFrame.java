package app.storycore.generation.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The small picture of a result with its number and status; a click opens the large one. */
final class ResultFrame extends NativeButton {

    private final Span slate = new Span();
    private final Span badge = new Span();

    ResultFrame(ComponentEventListener<ClickEvent<NativeButton>> onOpen) {
        addClassName("result-frame");
        addClickListener(onOpen);
        slate.addClassName("shot-slate");
    }

    void show(Result result) {
        int number = result.shot().number();
        removeAll();
        result.thumbnail().ifPresent(address -> {
            Image image = new Image(address, "");
            image.getElement().setAttribute("loading", "lazy");
            add(image);
        });
        setEnabled(result.picture().isPresent());
        getElement().setAttribute("aria-label", getTranslation("results.open", number));
        slate.setText(String.format(Locale.ROOT, "%02d", number));
        badge.setClassName(
                "shot-badge " + StatusWords.tone(result.shot().status()).className());
        badge.setText(StatusWords.words(result.shot()));
        badge.addComponentAsFirst(StatusWords.icon(result.shot().status()).create());
        add(slate, badge);
    }
}
