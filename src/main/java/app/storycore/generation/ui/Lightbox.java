package app.storycore.generation.ui;

import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The full pictures of a sequence, one at a time, large; arrow keys turn, Escape closes. */
final class Lightbox extends Dialog {

    private final List<Result> results;
    private final Image picture = new Image();
    private final Span title = new Span();
    private final Paragraph prompt = new Paragraph();
    private final Anchor download = new Anchor();
    private final Button back = turner(StudioIcon.CHEVRON_DOWN, "results.previous", -1);
    private final Button on = turner(StudioIcon.CHEVRON_DOWN, "results.next", 1);
    private int index;

    /**
     * @param results those with a picture
     * @param first the index of the one to begin with
     */
    Lightbox(List<Result> results, int first) {
        this.results = results;
        addClassName("lightbox");
        setAriaLabel(getTranslation("results.lightbox"));
        back.addClassName("lightbox-back");
        on.addClassName("lightbox-on");
        title.addClassName("lightbox-title");
        prompt.addClassName("lightbox-prompt");
        download.addClassName("download");
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        download.add(StudioIcon.DOWNLOAD.create(), new Span(getTranslation("results.download")));
        Button close = new Button(StudioIcon.CLOSE.create(), click -> close());
        close.setAriaLabel(getTranslation("toast.close"));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        Div stage = new Div(back, picture, on);
        stage.addClassName("lightbox-stage");
        Div foot = new Div(title, prompt, download, close);
        foot.addClassName("lightbox-foot");
        Shortcuts.addShortcutListener(this, () -> turn(-1), Key.ARROW_LEFT).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> turn(1), Key.ARROW_RIGHT).listenOn(this);

        add(stage, foot);
        index = first;
        show();
    }

    private void turn(int by) {
        index = Math.clamp(index + by, 0, results.size() - 1);
        show();
    }

    private void show() {
        Result result = results.get(index);
        picture.setSrc(result.picture().orElse(""));
        picture.setAlt(result.prompt());
        title.setText(getTranslation("results.title", result.shot().number(), results.size()));
        prompt.setText(result.prompt());
        download.setHref(result.download().orElse(""));
        back.setEnabled(index > 0);
        on.setEnabled(index < results.size() - 1);
    }

    private Button turner(StudioIcon icon, String key, int by) {
        Button button = new Button(icon.create(), click -> turn(by));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        return button;
    }
}
