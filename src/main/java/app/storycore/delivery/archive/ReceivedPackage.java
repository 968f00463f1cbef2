package app.storycore.delivery.archive;

import app.storycore.base.Seed;
import app.storycore.base.VisibleText;
import app.storycore.base.film.AspectRatio;
import app.storycore.delivery.CastMember;
import app.storycore.delivery.ShotDescription;
import app.storycore.delivery.ShotDescription.SceneTitle;
import app.storycore.delivery.ShotText;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.TakeSeed;
import app.storycore.delivery.archive.PackageFormatException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A package that {@link ProjectPackage} wrote, here or on another server, read back into what it was made of.
 *
 * <p>The file comes from outside: nothing is unpacked to disk, and what is read is bounded whatever the file claims.
 */
public final class ReceivedPackage implements Closeable {

    /** Packages with more shots are refused. */
    public static final int MOST_SHOTS = 10_000;

    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_HEADING = 400;
    private static final int LONGEST_SCENE_NUMBER = 24;
    private static final int LONGEST_PROMPT = 10_000;
    private static final int LONGEST_LABEL = 24;
    private static final String LABEL_MARKS = " .-#/";

    private final PackageFile file;
    private final ImportedProject project;
    private final @Nullable Storyboard storyboard;

    private ReceivedPackage(PackageFile file) throws IOException {
        this.file = file;
        this.project = project(file);
        this.storyboard = ReceivedResults.read(file, project);
    }

    /**
     * Opens a package and reads all of it but the pictures.
     *
     * @throws PackageFormatException if this is not such a package
     * @throws IOException if the file itself cannot be read
     */
    public static ReceivedPackage open(Path zip) throws IOException {
        PackageFile file = PackageFile.open(zip);
        try {
            return new ReceivedPackage(file);
        } catch (IllegalArgumentException e) {
            file.close();
            throw new PackageFormatException(Reason.DAMAGED, "The package is damaged: " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    public ImportedProject project() {
        return project;
    }

    /**
     * The finished sequence, one frame for each shot of the project; its pictures are read when they are opened, which
     * throws for one that is missing or damaged, and are gone when this is closed.
     *
     * @return empty for a package that was written before the results could be read again
     */
    public Optional<Storyboard> storyboard() {
        return Optional.ofNullable(storyboard);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static ImportedProject project(PackageFile file) throws IOException {
        ProjectDocument document = file.document(ProjectPackage.PROJECT, ProjectDocument.class);
        if (!ProjectDocument.FORMAT.equals(document.format())) {
            throw new PackageFormatException(Reason.NOT_A_PACKAGE, "The package holds no project of StoryCore Studio");
        }
        requireKnown(document.version(), ProjectDocument.VERSION);
        List<ProjectDocument.Shot> shots = require(document.shots(), "shots");
        if (shots.size() > MOST_SHOTS) {
            throw new PackageFormatException(
                    Reason.TOO_MANY_SHOTS,
                    "The package has " + shots.size() + " shots; at most " + MOST_SHOTS + " can be imported");
        }
        List<CastMember> cast = new ReceivedCast(file).read(document.cast());
        List<ImportedShot> plans = new ArrayList<>();
        for (ProjectDocument.Shot shot : shots) {
            plans.add(shot(require(shot, "shot"), cast.size()));
        }
        ProjectDocument.Project project = require(document.project(), "project");
        return new ImportedProject(
                bounded(project.name(), LONGEST_NAME, "name"),
                require(project.style(), "style"),
                project.aspect() == null ? AspectRatio.WIDESCREEN : AspectRatio.parse(project.aspect()),
                seed(require(project.seed(), "seed")),
                project.negativePrompt() == null
                        ? ""
                        : bounded(project.negativePrompt(), LONGEST_PROMPT, "negative prompt"),
                project.film() == null ? "" : bounded(project.film(), LONGEST_LABEL, "film"),
                cast,
                plans,
                new ReceivedSounds(file, shots).read(document.sounds()));
    }

    private static ImportedShot shot(ProjectDocument.Shot shot, int members) throws PackageFormatException {
        BigDecimal seconds = require(shot.durationSeconds(), "duration");
        if (seconds.precision() > 20 || Math.abs(seconds.scale()) > 9) {
            throw new PackageFormatException(Reason.DAMAGED, "Shot " + shot.number() + " has no sensible duration");
        }
        ShotDescription plan = new ShotDescription(
                bounded(shot.prompt(), LONGEST_PROMPT, "prompt"),
                Duration.ofNanos(seconds.movePointRight(9).longValue()),
                shot.shotSize(),
                shot.cameraAngle(),
                shot.timeOfDay(),
                shot.mood(),
                new ShotText(text(shot.dialogue()), text(shot.action()), text(shot.notes())),
                scene(shot),
                MotionDocument.read(shot.motion()));
        Integer take = shot.take();
        return new ImportedShot(
                plan,
                ReceivedCast.named(shot.cast(), members),
                shot.seed() == null ? null : new TakeSeed(seed(shot.seed()), take == null ? 0 : take),
                label(shot.label()));
    }

    private static @Nullable SceneTitle scene(ProjectDocument.Shot shot) throws PackageFormatException {
        String number = VisibleText.line(text(shot.sceneNumber()));
        String heading = VisibleText.cut(VisibleText.line(text(shot.sceneHeading())), LONGEST_HEADING);
        String known = number.length() > LONGEST_SCENE_NUMBER ? "" : number;
        return known.isEmpty() && heading.isEmpty() ? null : new SceneTitle(known, heading);
    }

    /** Whatever is no number of a shot is not read. */
    private static @Nullable String label(@Nullable String sent) {
        String label = sent == null ? "" : VisibleText.line(sent);
        boolean plain = label.chars().allMatch(c -> Character.isLetterOrDigit(c) || LABEL_MARKS.indexOf(c) >= 0);
        return label.isEmpty() || label.length() > LONGEST_LABEL || !plain ? null : label;
    }

    private static String text(@Nullable String sent) throws PackageFormatException {
        return sent == null ? "" : bounded(sent, LONGEST_PROMPT, "text");
    }

    private static Seed seed(String number) {
        return new Seed(Long.parseLong(number));
    }

    static void requireKnown(int version, int newest) throws PackageFormatException {
        if (version > newest) {
            throw new PackageFormatException(
                    Reason.NEWER_VERSION,
                    "The package was written by a newer version of StoryCore Studio; please update this server");
        }
    }

    static String bounded(@Nullable String text, int longest, String what) throws PackageFormatException {
        String given = require(text, what);
        if (given.length() > longest) {
            throw new PackageFormatException(
                    Reason.DAMAGED, "A " + what + " in the package is longer than " + longest + " characters");
        }
        return VisibleText.clean(given);
    }

    /** JSON may lack what our records promise. */
    static <T> T require(@Nullable T value, String what) throws PackageFormatException {
        if (value == null) {
            throw new PackageFormatException(Reason.DAMAGED, "The package lacks its " + what);
        }
        return value;
    }
}
