package app.storycore.generation.imports;

import app.storycore.delivery.ShotPlan;
import app.storycore.delivery.ShotSeed;
import app.storycore.delivery.archive.ImportedShot;
import app.storycore.project.SentShot;
import app.storycore.project.ShotDraft;
import java.util.regex.Pattern;

/** Says in the words of this studio what stood in a package. */
final class Sent {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String NOT_KNOWN = "";

    private Sent() {}

    static SentShot shot(ImportedShot shot) {
        ShotSeed seed = shot.seed();
        return seed == null
                ? new SentShot(draft(shot.plan()), 0, null)
                : new SentShot(draft(shot.plan()), seed.take(), seed.first());
    }

    static ShotDraft draft(ShotPlan plan) {
        return new ShotDraft(
                plan.prompt(), plan.duration(), plan.shotSize(), plan.cameraAngle(), plan.timeOfDay(), plan.mood());
    }

    /** A hash as it is, anything else as not known. */
    static String hash(String text) {
        return HASH.matcher(text).matches() ? text : NOT_KNOWN;
    }
}
