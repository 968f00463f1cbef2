package app.storycore.delivery.archive;

import app.storycore.delivery.DocumentTerms;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.GenerationInfo;
import app.storycore.delivery.Quality;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.Timecode;
import app.storycore.engine.PanelReport;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code summary.md}: the sequence on one page, for people who open the package with nothing but an editor. */
final class Summary {

    private static final Pattern MARKDOWN = Pattern.compile("([\\\\`*_{}\\[\\]()<>#+!|~&])");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Storyboard storyboard;
    private final Enclosures enclosures;
    private final StringBuilder text = new StringBuilder();

    private Summary(Storyboard storyboard, Enclosures enclosures) {
        this.storyboard = storyboard;
        this.enclosures = enclosures;
    }

    static String of(Storyboard storyboard, Enclosures enclosures) {
        Summary summary = new Summary(storyboard, enclosures);
        summary.head();
        summary.failures();
        summary.misses();
        summary.shots();
        summary.files();
        return summary.text.toString();
    }

    private void head() {
        GenerationInfo run = storyboard.generation();
        line("# " + escaped(storyboard.project().name()));
        line("");
        line("- By: " + escaped(storyboard.project().owner()));
        line("- Style: " + DocumentTerms.of(storyboard.project().style()) + ", "
                + storyboard.project().aspect().label());
        line("- Length: " + DocumentTerms.shots(storyboard.frames().size()) + ", "
                + Timecode.clock(storyboard.duration()));
        line("- Finished: " + run.endedAt().truncatedTo(ChronoUnit.SECONDS));
        line("- Drawn by: " + escaped(run.engine() + " " + run.engineVersion()));
        line("- Outcome: " + outcome());
        line("");
    }

    private String outcome() {
        int failed = storyboard.failed().size();
        String ended = failed == 0 ? "complete" : "complete, " + DocumentTerms.shots(failed) + " failed";
        long missing =
                storyboard.frames().stream().filter(frame -> misses(frame) > 0).count();
        int panels = storyboard.frames().size() - failed;
        return missing == 0
                ? ended
                : ended + "; " + missing + " of " + panels + " panels " + (missing == 1 ? "misses" : "miss")
                        + " something";
    }

    private void failures() {
        List<Frame> failed = storyboard.failed();
        if (failed.isEmpty()) {
            return;
        }
        line("## Failed shots");
        line("");
        for (Frame frame : failed) {
            if (frame.outcome() instanceof FrameOutcome.Failed why) {
                line("- Shot " + escaped(frame.shownNumber()) + ": " + escaped(why.reason()));
            }
        }
        line("");
    }

    private void misses() {
        List<Frame> missing =
                storyboard.frames().stream().filter(frame -> misses(frame) > 0).toList();
        if (missing.isEmpty()) {
            return;
        }
        line("## Panels to check");
        line("");
        for (Frame frame : missing) {
            PanelReport report = report(frame);
            line("- Shot " + escaped(frame.shownNumber()) + ": "
                    + (report == null ? "" : escaped(DocumentTerms.deviations(report))));
        }
        line("");
    }

    private static int misses(Frame frame) {
        PanelReport report = report(frame);
        return report == null ? 0 : report.misses();
    }

    private static @Nullable PanelReport report(Frame frame) {
        return frame.outcome() instanceof FrameOutcome.Made made ? made.origin().report() : null;
    }

    private void shots() {
        line("## Shots");
        line("");
        line("| # | Start | Duration | Size | Notes | Technical check | Prompt |");
        line("|--:|--:|--:|---|---|--:|---|");
        Duration start = Duration.ZERO;
        for (Frame frame : storyboard.frames()) {
            line(row(frame, start));
            start = start.plus(frame.duration());
        }
        line("");
    }

    private static String row(Frame frame, Duration start) {
        var size = frame.shot().shotSize();
        return "| " + escaped(frame.shownNumber()) + " | " + Timecode.clock(start) + " | "
                + Timecode.seconds(frame.duration())
                + " | " + (size == null ? "" : DocumentTerms.of(size)) + " | " + DocumentTerms.notes(frame.shot())
                + " | "
                + score(frame.outcome()) + " | " + escaped(frame.shot().prompt()) + " |";
    }

    private static String score(FrameOutcome outcome) {
        return switch (outcome) {
            case FrameOutcome.Made made -> made.quality().score() + issues(made.quality());
            case FrameOutcome.Failed failed -> "failed";
        };
    }

    private static String issues(Quality quality) {
        return quality.issues().isEmpty() ? "" : " (" + escaped(String.join("; ", quality.issues())) + ")";
    }

    private void files() {
        line("## Files");
        line("");
        if (enclosures.pdf() != null) {
            line("- `" + ProjectPackage.PDF + "`: the storyboard for reading and printing");
        }
        if (enclosures.animatic() != null) {
            line("- `" + ProjectPackage.ANIMATIC + "`: the film, in which each panel stands for its shot's duration");
        }
        line("- `panels/`: one PNG for each shot, named by its number");
        line("- `originals/`: the same as they were drawn, before they were scaled");
        line("- `alternatives/`: for shots that autofix tried to mend, the picture that was not taken");
        line("- `" + ProjectPackage.SHEET + "`: the sheet that keeps the sequence coherent");
        line("- `" + ProjectPackage.PROJECT + "`: the project; import the package to continue with it and its panels");
        line("- `" + ProjectPackage.STORYBOARD + "`: the sequence on its time line");
        line("- `" + ProjectPackage.QA_REPORT + "`: what the technical check measured");
    }

    /** Text of people must not become markup. */
    private static String escaped(String words) {
        return MARKDOWN.matcher(SPACE.matcher(words).replaceAll(" ").strip()).replaceAll("\\\\$1");
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
