package app.storycore.delivery.archive;

import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.Quality;
import app.storycore.delivery.Storyboard;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * {@code qa_report.json}: what the technical check found.
 *
 * @param averageScore of the shots that have a panel; null when there is none
 */
record QaReport(
        String format,
        int version,
        String project,
        int checkedShots,
        int failedShots,
        @Nullable Double averageScore,
        List<Checked> shots,
        List<Missing> failures) {

    record Checked(
            int number,
            int score,
            double sharpness,
            List<String> issues,
            @Nullable Autofix autofix) {}

    record Autofix(Quality.Correction correction, double sharpnessBefore, double sharpnessAfter, boolean kept) {}

    record Missing(int number, String reason) {}

    static QaReport of(Storyboard storyboard) {
        List<Checked> checked = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (Frame frame : storyboard.frames()) {
            switch (frame.outcome()) {
                case FrameOutcome.Made made -> checked.add(checked(frame.number(), made.quality()));
                case FrameOutcome.Failed failed -> missing.add(new Missing(frame.number(), failed.reason()));
            }
        }
        return new QaReport(
                "storycore-qa-report",
                1,
                storyboard.project().name(),
                checked.size(),
                missing.size(),
                average(checked),
                checked,
                missing);
    }

    private static Checked checked(int number, Quality quality) {
        Quality.Autofix fix = quality.autofix();
        return new Checked(
                number,
                quality.score(),
                quality.sharpness(),
                quality.issues(),
                fix == null
                        ? null
                        : new Autofix(fix.correction(), fix.sharpnessBefore(), fix.sharpnessAfter(), fix.kept()));
    }

    private static @Nullable Double average(List<Checked> checked) {
        OptionalDouble average = checked.stream().mapToInt(Checked::score).average();
        return average.isPresent() ? Math.round(average.getAsDouble() * 10) / 10.0 : null;
    }
}
