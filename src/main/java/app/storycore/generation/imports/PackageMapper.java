package app.storycore.generation.imports;

import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.PanelOrigin.Choice;
import app.storycore.delivery.ShotDescription;
import app.storycore.delivery.ShotDescription.SceneTitle;
import app.storycore.delivery.ShotText;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.TakeSeed;
import app.storycore.delivery.archive.ImportedShot;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.generation.script.ShotScript;
import app.storycore.project.NewShot;
import app.storycore.project.ShotDraft;
import app.storycore.project.scene.NewScene;
import app.storycore.project.text.ShotTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
        ShotText text = plan.text();
        return new ShotDraft(
                plan.prompt(),
                plan.duration(),
                plan.shotSize(),
                plan.cameraAngle(),
                plan.timeOfDay(),
                plan.mood(),
                new ShotTexts(text.dialogue(), text.action(), text.notes()).cut(),
                plan.motion());
    }

    /** The heading of the scene of a shot, null when it has none. */
    static @Nullable String heading(ShotDescription plan) {
        SceneTitle scene = plan.scene();
        return scene == null || scene.heading().isEmpty() ? null : scene.heading();
    }

    /** What stood beside the prompts, by the places of the shots. */
    static Map<Integer, ShotScript> scripts(Storyboard sent) {
        Map<Integer, ShotScript> scripts = new HashMap<>();
        sent.frames().forEach(frame -> {
            SceneTitle scene = frame.shot().scene();
            scripts.put(
                    frame.number(),
                    new ShotScript(
                            draft(frame.shot()).texts(),
                            scene == null ? null : scene.number(),
                            scene == null ? null : scene.heading(),
                            frame.shot().motion()));
        });
        return scripts;
    }

    /** What authors chose of the pictures, by the places of the shots. */
    static Map<Integer, Choice> choices(Storyboard sent) {
        Map<Integer, Choice> choices = new HashMap<>();
        sent.frames().forEach(frame -> {
            if (frame.outcome() instanceof FrameOutcome.Made made
                    && made.origin().choice() != null) {
                choices.put(frame.number(), made.origin().choice());
            }
        });
        return choices;
    }

    /** The scenes of shots, the same one for neighbours of one scene; a number that says its place is none of its own. */
    static List<@Nullable NewScene> scenes(List<ImportedShot> shots) {
        List<@Nullable NewScene> scenes = new ArrayList<>();
        SceneTitle before = null;
        NewScene open = null;
        int place = 0;
        for (ImportedShot shot : shots) {
            SceneTitle title = shot.plan().scene();
            if (title != null && !title.equals(before)) {
                place++;
                boolean own = !title.number().isEmpty() && !title.number().equals(Integer.toString(place));
                open = new NewScene(title.heading(), own ? title.number() : null);
                before = title;
            }
            scenes.add(title == null ? null : open);
        }
        return scenes;
    }

    /** The numbers of shots as people read them, null where that is the place. */
    static List<@Nullable String> labels(List<ImportedShot> shots) {
        List<@Nullable String> labels = new ArrayList<>();
        shots.forEach(shot -> labels.add(shot.label()));
        return labels;
    }

    /** How a film is made; what another version wrote and this one does not know is the usual one. */
    static FilmSettings film(String code) {
        return FilmSettings.parse(code).orElse(FilmSettings.DEFAULT);
    }

    /** A hash as it is, anything else as not known. */
    static String hash(String text) {
        return HASH.matcher(text).matches() ? text : NOT_KNOWN;
    }
}
