package app.storycore.delivery.archive;

import static app.storycore.delivery.archive.ReceivedPackage.bounded;
import static app.storycore.delivery.archive.ReceivedPackage.require;

import app.storycore.base.VisibleText;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.GenerationInfo;
import app.storycore.delivery.PanelOrigin;
import app.storycore.delivery.PictureSource;
import app.storycore.delivery.ProjectInfo;
import app.storycore.delivery.Quality;
import app.storycore.delivery.Sheet;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.archive.PackageFormatException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a package tells of its panels; words of engines and verdicts are bounded, paths are looked up only. */
final class ReceivedResults {

    private static final int LONGEST_WORD = 64;
    private static final int LONGEST_ENGINE = 32;
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_ISSUE = 300;
    private static final int LONGEST_FILE_NAME = 200;
    private static final int MOST_ISSUES = 10;
    private static final int LONGEST_COHERENCE = 60_000;

    private final PackageFile file;
    private final ImportedProject project;
    private final Map<Integer, QaReport.Checked> checked = new HashMap<>();
    private final Map<String, PictureSource> pictures = new HashMap<>();

    private ReceivedResults(PackageFile file, ImportedProject project) {
        this.file = file;
        this.project = project;
    }

    /** @return null when the package tells of no results, or not enough of them */
    static @Nullable Storyboard read(PackageFile file, ImportedProject project) throws IOException {
        if (!file.has(ProjectPackage.STORYBOARD) || project.shots().isEmpty()) {
            return null;
        }
        StoryboardDocument document = file.document(ProjectPackage.STORYBOARD, StoryboardDocument.class);
        ReceivedPackage.requireKnown(document.version(), StoryboardDocument.VERSION);
        return StoryboardDocument.FORMAT.equals(document.format())
                        && document.version() >= StoryboardDocument.FIRST_WITH_RESULTS
                ? new ReceivedResults(file, project).storyboard(document)
                : null;
    }

    private Storyboard storyboard(StoryboardDocument document) throws IOException {
        QaReport report = file.document(ProjectPackage.QA_REPORT, QaReport.class);
        for (QaReport.Checked shot : require(report.shots(), "quality report")) {
            checked.put(require(shot, "quality report").number(), shot);
        }
        List<StoryboardDocument.Entry> entries = require(document.frames(), "frames");
        if (entries.size() != project.shots().size()) {
            throw new PackageFormatException(Reason.DAMAGED, "The package has not as many frames as shots");
        }
        List<Frame> frames = new ArrayList<>();
        for (StoryboardDocument.Entry entry : entries) {
            frames.add(frame(frames.size(), require(entry, "frame")));
        }
        StoryboardDocument.Coherence coherence = require(document.coherence(), "coherence");
        Sheet sheet = new Sheet(
                picture(ProjectPackage.SHEET),
                bounded(coherence.values(), LONGEST_COHERENCE, "coherence"),
                bounded(coherence.inputHash(), LONGEST_WORD, "hash"));
        ProjectInfo info = new ProjectInfo(
                project.name(),
                "",
                project.style(),
                project.aspect(),
                project.seed(),
                project.negativePrompt(),
                project.film(),
                project.cast());
        return new Storyboard(info, frames, sheet, generation(require(document.generation(), "generation")));
    }

    private static GenerationInfo generation(StoryboardDocument.Generation run) throws PackageFormatException {
        return new GenerationInfo(
                bounded(run.id(), LONGEST_WORD, "id"),
                bounded(run.engine(), LONGEST_ENGINE, "engine"),
                bounded(run.engineVersion(), LONGEST_WORD, "engine version"),
                require(run.startedAt(), "start"),
                require(run.endedAt(), "end"));
    }

    private Frame frame(int index, StoryboardDocument.Entry entry) throws IOException {
        ImportedShot shot = project.shots().get(index);
        return new Frame(
                index + 1, shot.plan(), shot.cast(), require(shot.seed(), "seed"), outcome(entry), shot.label());
    }

    private FrameOutcome outcome(StoryboardDocument.Entry entry) throws IOException {
        return switch (require(entry.status(), "status")) {
            case FAILED -> new FrameOutcome.Failed(bounded(entry.reason(), LONGEST_REASON, "reason"));
            case MADE -> made(entry, false);
            case REUSED -> made(entry, true);
        };
    }

    private FrameOutcome made(StoryboardDocument.Entry entry, boolean reused) throws IOException {
        PanelOrigin origin = new PanelOrigin(
                picture(require(entry.original(), "original")),
                entry.alternative() == null ? null : picture(entry.alternative()),
                bounded(entry.inputHash(), LONGEST_WORD, "hash"),
                entry.drawn(),
                entry.shows(),
                choice(entry.chosen()));
        return new FrameOutcome.Made(
                picture(require(entry.panel(), "panel")),
                quality(require(checked.get(entry.number()), "quality report")),
                reused,
                origin);
    }

    private static PanelOrigin.@Nullable Choice choice(StoryboardDocument.@Nullable Chosen chosen)
            throws PackageFormatException {
        if (chosen == null) {
            return null;
        }
        String file = chosen.file();
        return new PanelOrigin.Choice(
                chosen.own(), file == null ? null : VisibleText.line(bounded(file, LONGEST_FILE_NAME, "file name")));
    }

    private static Quality quality(QaReport.Checked shot) throws PackageFormatException {
        List<String> issues = require(shot.issues(), "issues");
        if (issues.size() > MOST_ISSUES) {
            throw new PackageFormatException(Reason.DAMAGED, "A shot has more than " + MOST_ISSUES + " issues");
        }
        for (String issue : issues) {
            bounded(issue, LONGEST_ISSUE, "issue");
        }
        QaReport.Autofix fix = shot.autofix();
        return new Quality(
                shot.score(),
                finite(shot.sharpness()),
                issues,
                fix == null
                        ? null
                        : new Quality.Autofix(
                                require(fix.correction(), "correction"),
                                finite(fix.sharpnessBefore()),
                                finite(fix.sharpnessAfter()),
                                fix.kept()));
    }

    private static double finite(double figure) throws PackageFormatException {
        if (!Double.isFinite(figure)) {
            throw new PackageFormatException(Reason.DAMAGED, "A figure in the package is not finite");
        }
        return figure;
    }

    /** The same source for the same path, however often it is named. */
    private PictureSource picture(String path) {
        return pictures.computeIfAbsent(path, named -> () -> new ByteArrayInputStream(file.picture(named)));
    }
}
