package app.storycore.generation.ui.detail;

import app.storycore.base.ui.WrittenText;
import app.storycore.engine.PanelReport;
import app.storycore.generation.ShotQuality;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.history.ShotDetails;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.ui.picture.ResultFrame;
import app.storycore.generation.ui.picture.ShotResult;
import app.storycore.generation.ui.status.PanelReportText;
import app.storycore.generation.ui.status.ReasonText;
import app.storycore.generation.ui.status.ShotStatusText;
import app.storycore.generation.ui.status.StatusText;
import app.storycore.project.ShotDraft;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** One shot of a generation: its panel, what was written, how often it was tried, and what the technical check said. */
final class ShotDetailsCard extends ListItem {

    private final ResultFrame frame;
    private int number;

    /** @param onOpen is given the shot's number */
    ShotDetailsCard(IntConsumer onOpen) {
        frame = new ResultFrame(click -> onOpen.accept(number));
        addClassName("record-shot");
    }

    void focus() {
        frame.focus();
    }

    void show(ShotDetails record) {
        ShotSnapshot shot = record.shot();
        number = shot.number();
        Div text = new Div(
                WrittenText.shownIn(new Paragraph(record.planned().draft().prompt())),
                film(record.planned().draft()));
        getElement().setAttribute("data-shot", Integer.toString(shot.number()));
        getElement().setAttribute("data-shot-status", shot.status().name());
        getElement().setAttribute("data-misses", Integer.toString(shot.misses()));
        text.addClassName("record-shot-text");
        text.add(outcome(shot));
        if (shot.deviations() != null) {
            text.add(deviations(shot, shot.deviations()));
        }
        addQuality(text, record.quality());
        removeAll();
        add(picture(record), text);
    }

    private Div picture(ShotDetails record) {
        frame.show(ShotResult.of(record));
        Div picture = new Div(frame);
        return picture;
    }

    private Div film(ShotDraft draft) {
        Div film = new Div();
        film.addClassName("record-shot-film");
        ShotStatusText.of(draft).forEach(word -> film.add(new Span(word)));
        return film;
    }

    private Paragraph outcome(ShotSnapshot shot) {
        Reason reason = shot.reason();
        String attempts = attempts(shot);
        Paragraph line = new Paragraph(reason == null ? attempts : attempts + " · " + ReasonText.of(reason));
        line.addClassNames("record-shot-outcome", StatusText.tone(shot.status()).className());
        return line;
    }

    private static Paragraph deviations(ShotSnapshot shot, PanelReport report) {
        Paragraph line = WrittenText.shownIn(new Paragraph(PanelReportText.line(report)));
        line.addClassNames("record-shot-outcome", StatusText.tone(shot).className());
        return line;
    }

    /** A panel that nobody tried to draw here comes from elsewhere. */
    private String attempts(ShotSnapshot shot) {
        if (shot.status() == ShotStatus.REUSED) {
            return getTranslation("history.shot.kept");
        }
        return shot.attempts() == 0 && shot.status().hasPanel()
                ? getTranslation("history.shot.imported")
                : getTranslation("history.shot.attempts", shot.attempts());
    }

    private static void addQuality(Div text, @Nullable ShotQuality quality) {
        if (quality == null) {
            return;
        }
        Div check = new Div(new Span(ShotStatusText.score(quality)));
        check.addClassName("record-shot-quality");
        ShotStatusText.findings(quality).forEach(sentence -> check.add(new Paragraph(sentence)));
        text.add(check);
    }
}
