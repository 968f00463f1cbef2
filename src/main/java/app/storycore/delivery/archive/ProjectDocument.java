package app.storycore.delivery.archive;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;
import app.storycore.delivery.Frame;
import app.storycore.delivery.ProjectInfo;
import app.storycore.delivery.ShotDescription;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.Timecode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code project.json}: everything needed to make the same project again.
 *
 * @param format always {@value #FORMAT}
 * @param version raised when an older reader could misunderstand the content
 */
record ProjectDocument(String format, int version, Project project, List<Shot> shots) {

    static final String FORMAT = "storycore-project";
    static final int VERSION = 1;

    /** @param seed a whole number of 64 bits, as text because JSON numbers lose bits in many readers */
    record Project(String name, String owner, VisualStyle style, String aspect, String seed) {}

    /**
     * @param seed from which the seeds of all takes are derived, written as the project's; null in packages
     *     that hold shots only
     * @param take 0, or the number of the take that was asked for; null as the seed
     */
    record Shot(
            int number,
            String prompt,
            BigDecimal durationSeconds,
            @Nullable ShotSize shotSize,
            @Nullable CameraAngle cameraAngle,
            @Nullable TimeOfDay timeOfDay,
            @Nullable Mood mood,
            @Nullable String seed,
            @Nullable Integer take) {}

    static ProjectDocument of(Storyboard storyboard) {
        ProjectInfo project = storyboard.project();
        return new ProjectDocument(
                FORMAT,
                VERSION,
                new Project(
                        project.name(),
                        project.owner(),
                        project.style(),
                        project.aspect().toString(),
                        Long.toString(project.seed().value())),
                storyboard.frames().stream().map(ProjectDocument::shot).toList());
    }

    private static Shot shot(Frame frame) {
        ShotDescription shot = frame.shot();
        return new Shot(
                frame.number(),
                shot.prompt(),
                Timecode.exactSeconds(shot.duration()),
                shot.shotSize(),
                shot.cameraAngle(),
                shot.timeOfDay(),
                shot.mood(),
                Long.toString(frame.seed().first().value()),
                frame.seed().take());
    }
}
