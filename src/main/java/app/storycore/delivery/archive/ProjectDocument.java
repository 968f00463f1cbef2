package app.storycore.delivery.archive;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;
import app.storycore.delivery.CastMember;
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
 * @param cast the characters and places that shots name; null in packages of before
 * @param sounds of the whole and of shots; null when there are none, and in packages of before
 */
record ProjectDocument(
        String format,
        int version,
        Project project,
        @Nullable List<Member> cast,
        List<Shot> shots,
        @Nullable List<Sound> sounds) {

    static final String FORMAT = "storycore-project";
    static final int VERSION = 3;

    /** Whoever knows no sounds misunderstands nothing else. */
    private static final int WITHOUT_SOUND = 2;

    /**
     * @param seed a whole number of 64 bits, as text because JSON numbers lose bits in many readers
     * @param negativePrompt what no picture is to show; null in packages of before
     * @param film how the film is made, such as {@code 25-720-moving-nt-3}; null for the usual one, and in packages of before
     */
    record Project(
            String name,
            String owner,
            VisualStyle style,
            String aspect,
            String seed,
            @Nullable String negativePrompt,
            @Nullable String film) {}

    /** @param pictures their paths inside the package, the best first */
    record Member(CastMember.Kind kind, String name, String description, List<String> pictures) {}

    /**
     * @param label its number as people read it; null where that is its place
     * @param dialogue null when there is none, and in version 1, as are the next four
     * @param seed from which the seeds of all takes are derived, written as the project's; null in packages
     *     that hold shots only
     * @param take 0, or the number of the take that was asked for; null as the seed
     * @param cast who is in it and where it is, by their numbers in the cast, from 1; null in packages of before
     * @param motion of its film; null where nothing moves, and in packages of before
     */
    record Shot(
            int number,
            @Nullable String label,
            String prompt,
            BigDecimal durationSeconds,
            @Nullable ShotSize shotSize,
            @Nullable CameraAngle cameraAngle,
            @Nullable TimeOfDay timeOfDay,
            @Nullable Mood mood,
            @Nullable String dialogue,
            @Nullable String action,
            @Nullable String notes,
            @Nullable String sceneNumber,
            @Nullable String sceneHeading,
            @Nullable String seed,
            @Nullable Integer take,
            @Nullable List<Integer> cast,

            @Nullable MotionDocument motion) {}

    /**
     * @param shot with whose number it begins, null for the track of the whole
     * @param path inside the package
     * @param name of the file as it was uploaded
     * @param startSeconds when it begins, in the whole or within its shot
     */
    record Sound(@Nullable Integer shot, String path, String name, BigDecimal startSeconds) {}

    static ProjectDocument of(Storyboard storyboard) {
        ProjectInfo project = storyboard.project();
        return new ProjectDocument(
                FORMAT,
                storyboard.sounds().isEmpty() ? WITHOUT_SOUND : VERSION,
                new Project(
                        project.name(),
                        project.owner(),
                        project.style(),
                        project.aspect().label(),
                        Long.toString(project.seed().value()),
                        project.negativePrompt(),
                        project.film().isEmpty() ? null : project.film()),
                members(project.cast()),
                storyboard.frames().stream().map(ProjectDocument::shot).toList(),
                storyboard.sounds().isEmpty() ? null : sounds(storyboard));
    }

    private static List<Sound> sounds(Storyboard storyboard) {
        return storyboard.sounds().stream()
                .map(sound -> new Sound(
                        sound.shot() == app.storycore.delivery.sound.Sound.TRACK ? null : sound.shot(),
                        SoundPaths.of(sound),
                        sound.fileName(),
                        Timecode.exactSeconds(sound.start())))
                .toList();
    }

    private static List<Member> members(List<CastMember> cast) {
        CastPaths paths = new CastPaths(cast);
        return cast.stream()
                .map(member -> new Member(
                        member.kind(),
                        member.name(),
                        member.description(),
                        member.pictures().stream().map(paths::of).toList()))
                .toList();
    }

    private static Shot shot(Frame frame) {
        ShotDescription shot = frame.shot();
        return new Shot(
                frame.number(),
                frame.label(),
                shot.prompt(),
                Timecode.exactSeconds(shot.duration()),
                shot.shotSize(),
                shot.cameraAngle(),
                shot.timeOfDay(),
                shot.mood(),
                Json.orNull(shot.text().dialogue()),
                Json.orNull(shot.text().action()),
                Json.orNull(shot.text().notes()),
                shot.scene() == null ? null : shot.scene().number(),
                shot.scene() == null ? null : shot.scene().heading(),
                Long.toString(frame.seed().first().value()),
                frame.seed().take(),
                frame.cast().stream().map(place -> place + 1).toList(),
                MotionDocument.of(shot.motion()));
    }
}
