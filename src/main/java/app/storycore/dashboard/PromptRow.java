package app.storycore.dashboard;

import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.engine.FinalPrompt;
import app.storycore.generation.start.PromptPreview.Line;
import app.storycore.project.numbering.SlateText;
import app.storycore.project.ui.card.CardAction;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the engine would be told of one shot, to read and to copy. */
final class PromptRow extends Div {

    PromptRow(Line line) {
        FinalPrompt prompt = line.prompt();
        Span number = new Span(SlateText.of(line.number()));
        Div words = new Div(WrittenText.shownIn(new Div(prompt.text())));
        addClassName("prompt-row");
        number.addClassName("prompt-row-number");
        words.addClassName("prompt-row-words");
        if (!prompt.negative().isEmpty()) {
            words.add(fact(getTranslation("prompts.negative", prompt.negative())));
        }
        if (!prompt.pictures().isEmpty()) {
            words.add(fact(getTranslation("prompts.pictures", pictures(prompt))));
        }
        add(number, words, new CardAction("prompts.copy", StudioIcon.COPY, () -> Clipboard.copy(this, text(line))));
    }

    /** As it is copied. */
    static String text(Line line) {
        return line.prompt().text();
    }

    private static Span fact(String words) {
        Span fact = new Span(words);
        fact.addClassName("prompt-row-fact");
        return fact;
    }

    private String pictures(FinalPrompt prompt) {
        return IntStream.range(0, prompt.pictures().size())
                .mapToObj(i -> (i + 1) + " " + name(prompt.pictures().get(i)))
                .collect(Collectors.joining(", "));
    }

    private String name(FinalPrompt.Picture picture) {
        return picture.name().isEmpty()
                ? getTranslation(
                        "PREVIOUS_PANEL".equals(picture.kind()) ? "prompts.picture.before" : "prompts.picture.sheet")
                : picture.name();
    }
}
