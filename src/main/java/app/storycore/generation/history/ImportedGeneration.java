package app.storycore.generation.history;

import app.storycore.delivery.PanelOrigin.Choice;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.generation.OutputFile;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.script.ShotScript;
import app.storycore.generation.sound.KeptSound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A generation that ended elsewhere and came in a package; all its files are stored here.
 *
 * @param sequence what it has drawn; the shots are numbered as those of the project are, and not yet tied to them
 * @param thumbnails the small picture of each shot, null where there is no panel
 * @param scripts what stood beside the prompts, by the places of the shots
 * @param sounds of the whole and of shots
 * @param choices of authors among the pictures, by the places of the shots
 * @param film how the film is made
 * @param files those of the package that are there
 * @param why where it comes from
 */
public record ImportedGeneration(
        RenderedSequence sequence,
        List<@Nullable UUID> thumbnails,
        Map<Integer, ShotScript> scripts,
        List<KeptSound> sounds,
        Map<Integer, Choice> choices,
        FilmSettings film,
        Map<OutputFile, UUID> files,
        Reason why) {}
