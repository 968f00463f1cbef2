package app.storycore.generation.imports;

import app.storycore.delivery.ShotDescription;
import app.storycore.delivery.TakeSeed;
import app.storycore.delivery.archive.ImportedShot;
import app.storycore.project.NewShot;
import app.storycore.project.ShotDraft;
import java.util.regex.Pattern;

/** Says in the words of this studio what stood in a package. */
final class PackageMapper {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String NOT_KNOWN = "";

    private PackageMapper() {}

    static NewShot shot(ImportedShot shot) {
        TakeSeed seed = shot.seed();
        return seed == null
                ? new NewShot(draft(shot.plan()), 0, null)
                : new NewShot(draft(shot.plan()), seed.take(), seed.first());
    }

    static ShotDraft draft(ShotDescription plan) {
        return new ShotDraft(
                plan.prompt(), plan.duration(), plan.shotSize(), plan.cameraAngle(), plan.timeOfDay(), plan.mood());
    }

    /** A hash as it is, anything else as not known. */
    static String hash(String text) {
        return HASH.matcher(text).matches() ? text : NOT_KNOWN;
    }
}
