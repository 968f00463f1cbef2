package app.storycore.generation.ui.detail;

import app.storycore.base.ui.DateTimeText;
import app.storycore.generation.StatusChange;
import app.storycore.generation.ui.status.OutcomeText;
import app.storycore.generation.ui.status.ReasonText;
import app.storycore.generation.ui.status.StatusText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiFunction;

/** Every change of a generation's status, the first one first, with its time and reason; grows on demand. */
final class StatusTimeline extends Section {

    private static final int PAGE = 50;

    private final BiFunction<Long, Integer, List<StatusChange>> after;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button(getTranslation("history.changes.more"), click -> show());
    private long last;

    /** @param after gives at most so many changes from the one after a revision on */
    StatusTimeline(BiFunction<Long, Integer, List<StatusChange>> after) {
        this.after = after;
        more.addClassName("show-more");
        add(new H2(getTranslation("history.record.changes")), list, more);
    }

    /** Shows the next ones, or those that have come since. */
    void show() {
        List<StatusChange> page = after.apply(last, PAGE);
        page.forEach(change -> list.add(row(change)));
        if (!page.isEmpty()) {
            last = page.getLast().revision();
        }
        more.setVisible(page.size() == PAGE);
    }

    private ListItem row(StatusChange change) {
        Span status = new Span(OutcomeText.of(change.to()));
        Span time = new Span(DateTimeText.toTheSecond(change.at()));
        Div head = new Div(status, time);
        ListItem row = new ListItem(
                StatusText.icon(change.to()).create(), new Div(head, new Paragraph(ReasonText.of(change.reason()))));

        row.addClassNames("record-change", StatusText.tone(change.to()).className());
        row.getElement().setAttribute("data-status", change.to().name());
        head.addClassName("record-change-head");
        time.addClassName("record-change-time");
        return row;
    }
}
