package app.storycore.generation.ui.results;

import app.storycore.base.ui.WrittenText;
import app.storycore.generation.ui.picture.ResultFrame;
import app.storycore.generation.ui.picture.ShotResult;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** One result in the gallery: its picture, which opens, with number, score and prompt. */
final class ResultTile extends Div {

    private final ResultFrame frame;
    private final Span score = new Span();
    private final Paragraph prompt = new Paragraph();

    ResultTile(int index, IntConsumer onOpen) {
        frame = new ResultFrame(click -> onOpen.accept(index));
        score.addClassName("result-score");
        prompt.addClassName("result-prompt");
        Div text = new Div(score, prompt);
        text.addClassName("result-text");
        add(frame, text);
    }

    void focus() {
        frame.focus();
    }

    void show(ShotResult shotResult) {
        int number = shotResult.shot().number();
        getElement().setAttribute("data-result", Integer.toString(number));
        getElement().setAttribute("data-shot-status", shotResult.shot().status().name());
        getElement()
                .setAttribute("data-misses", Integer.toString(shotResult.shot().misses()));
        frame.show(shotResult);
        showScore(shotResult.shot().score());
        WrittenText.shownIn(prompt).setText(shotResult.prompt());
    }

    private void showScore(@Nullable Integer value) {
        score.setVisible(value != null);
        score.setText(value == null ? "" : getTranslation("results.score", value));
    }
}
