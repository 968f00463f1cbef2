package app.storycore.generation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** One result in the gallery: its picture, which opens, with number, score and prompt. */
final class ResultTile extends Div {

    private final NativeButton frame = new NativeButton();
    private final Span slate = new Span();
    private final Span badge = new Span();
    private final Span score = new Span();
    private final Paragraph prompt = new Paragraph();

    ResultTile(int index, IntConsumer onOpen) {
        addClassName("result-tile");
        frame.addClassName("result-frame");
        frame.addClickListener(click -> onOpen.accept(index));
        slate.addClassName("shot-slate");
        score.addClassName("result-score");
        prompt.addClassName("result-prompt");
        Div text = new Div(score, prompt);
        text.addClassName("result-text");
        add(frame, text);
    }

    void show(Result result) {
        int number = result.shot().number();
        getElement().setAttribute("data-result", Integer.toString(number));
        getElement().setAttribute("data-shot-status", result.shot().status().name());
        frame.removeAll();
        result.thumbnail().ifPresent(address -> {
            Image image = new Image(address, "");
            image.getElement().setAttribute("loading", "lazy");
            frame.add(image);
        });
        frame.setEnabled(result.picture().isPresent());
        frame.getElement().setAttribute("aria-label", getTranslation("results.open", number));
        slate.setText("%02d".formatted(number));
        badge.setClassName(
                "shot-badge " + StatusWords.tone(result.shot().status()).className());
        badge.setText(StatusWords.words(result.shot()));
        badge.addComponentAsFirst(StatusWords.icon(result.shot().status()).create());
        frame.add(slate, badge);
        showScore(result.shot().score());
        prompt.setText(result.prompt());
    }

    private void showScore(@Nullable Integer value) {
        score.setVisible(value != null);
        score.setText(value == null ? "" : getTranslation("results.score", value));
    }
}
