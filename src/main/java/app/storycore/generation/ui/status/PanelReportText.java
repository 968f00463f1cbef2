package app.storycore.generation.ui.status;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.engine.PanelReport;
import app.storycore.engine.PanelReport.Outcome;
import app.storycore.engine.PanelReport.Subject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a panel shows of what was asked, in words. */
public final class PanelReportText {

    private PanelReportText() {}

    /** What it shows otherwise than asked, on one line: "Not drawn: taxi, trucks · Not understood: flurb". */
    public static String line(PanelReport report) {
        return Stream.of(
                        part("shows.notDrawn", of(report, Outcome.NOT_DRAWN)),
                        part("shows.drawnAs", of(report, Outcome.DRAWN_AS)),
                        part("shows.notUnderstood", notUnderstood(report)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The subjects with this outcome, with what was drawn in their place; empty when there are none. */
    public static String of(PanelReport report, Outcome outcome) {
        return list(report.with(outcome).stream().map(PanelReportText::subject).toList());
    }

    public static String notUnderstood(PanelReport report) {
        return list(report.notUnderstood());
    }

    private static String subject(Subject subject) {
        return subject.drawnAs() == null ? subject.words() : translate("shows.as", subject.words(), subject.drawnAs());
    }

    private static String list(List<String> words) {
        return String.join(", ", words);
    }

    private static String part(String key, String words) {
        return words.isEmpty() ? "" : translate(key, words);
    }
}
