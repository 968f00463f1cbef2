package app.storycore.generation.ui.results;

import app.storycore.base.ui.DateTimeText;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ui.picture.ResultFrame;
import app.storycore.generation.ui.status.ShotStatusText;
import app.storycore.generation.ui.status.StatusColour;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One shot in two generations: its pictures beside each other, and in words what is different. */
final class ComparisonRow extends ListItem {

    private final GenerationSnapshot now;
    private final GenerationSnapshot then;
    private final BiConsumer<ComparisonRow, ShotComparison.Side> onOpen;
    private @Nullable ResultFrame nowFrame;
    private @Nullable ResultFrame thenFrame;

    /**
     * @param onOpen told which picture is wanted large
     */
    ComparisonRow(
            GenerationSnapshot now, GenerationSnapshot then, BiConsumer<ComparisonRow, ShotComparison.Side> onOpen) {
        this.now = now;
        this.then = then;
        this.onOpen = onOpen;
        addClassName("pair-row");
    }

    void show(ShotComparison pair) {
        ShotComparison.Difference difference = pair.difference();
        boolean bothPrompts = pair.isRewritten();
        getElement().setAttribute("data-difference", difference.name());
        removeAll();
        nowFrame = frame(pair.now(), "results.open");
        thenFrame = frame(pair.then(), "compare.open");
        add(
                head(pair, difference),
                side("compare.now", now, pair.now(), nowFrame, bothPrompts),
                side("compare.then", then, pair.then(), thenFrame, bothPrompts));
        if (!bothPrompts) {
            pair.sides().findFirst().ifPresent(side -> add(prompt(side)));
        }
    }

    /** Puts the focus on one of the two pictures. */
    void focus(boolean later) {
        ResultFrame frame = later ? nowFrame : thenFrame;
        if (frame != null) {
            frame.focus();
        }
    }

    private Div head(ShotComparison pair, ShotComparison.Difference difference) {
        SvgIcon icon = icon(difference).create();
        Span mark = new Span(icon, new Span(getTranslation("compare." + difference.name())));
        String number = pair.sides().findFirst().orElseThrow().shot().shownNumber();
        Div head = new Div(new Span(getTranslation("compare.shot", number)), mark);
        mark.addClassNames("pair-mark", tone(difference).className());
        head.addClassName("pair-head");
        return head;
    }

    private Div side(
            String key,
            GenerationSnapshot generation,
            ShotComparison.@Nullable Side side,
            @Nullable ResultFrame frame,
            boolean withPrompt) {
        Div column = new Div(new Span(getTranslation(key, DateTimeText.inWords(generation.submittedAt()))));
        column.addClassName("pair-side");
        column.getElement().setAttribute("data-aspect", generation.aspect().label());
        if (side == null || frame == null) {
            Div missing = new Div(new Span(getTranslation(key + ".missing")));
            missing.addClassName("pair-missing");
            column.add(missing);
        } else {
            column.add(frame);
            if (withPrompt) {
                column.add(prompt(side));
            }
        }
        return column;
    }

    private @Nullable ResultFrame frame(ShotComparison.@Nullable Side side, String label) {
        if (side == null) {
            return null;
        }
        ResultFrame frame = new ResultFrame(click -> onOpen.accept(this, side));
        frame.show(side.result());
        frame.getElement()
                .setAttribute("aria-label", getTranslation(label, side.shot().shownNumber()));
        return frame;
    }

    private static Paragraph prompt(ShotComparison.Side side) {
        Paragraph prompt = WrittenText.shownIn(
                new Paragraph(side.draft().prompt() + " · " + String.join(" · ", ShotStatusText.of(side.draft()))));
        prompt.addClassName("pair-prompt");
        return prompt;
    }

    private static StatusColour tone(ShotComparison.Difference difference) {
        return switch (difference) {
            case SAME, REMOVED -> StatusColour.IDLE;
            case DRAWN_ANEW, REWRITTEN, ADDED -> StatusColour.RUNNING;
            case NOT_DRAWN -> StatusColour.WARNING;
        };
    }

    private static StudioIcon icon(ShotComparison.Difference difference) {
        return switch (difference) {
            case SAME -> StudioIcon.REUSED;
            case DRAWN_ANEW -> StudioIcon.REFRESH;
            case REWRITTEN -> StudioIcon.PENCIL;
            case NOT_DRAWN -> StudioIcon.WARNING;
            case ADDED -> StudioIcon.PLUS;
            case REMOVED -> StudioIcon.TRASH;
        };
    }
}
