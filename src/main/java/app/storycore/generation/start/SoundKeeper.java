package app.storycore.generation.start;

import app.storycore.generation.sound.GenerationSounds;
import app.storycore.generation.sound.KeptSound;
import app.storycore.project.ShotId;
import app.storycore.project.sound.SoundInfo;
import app.storycore.project.sound.SoundPlace;
import app.storycore.project.sound.SoundService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps for the documents of a new generation the sounds that its project has now. */
@Component
class SoundKeeper {

    private static final int TRACK = 0;

    private final SoundService sounds;
    private final GenerationSounds kept;

    SoundKeeper(SoundService sounds, GenerationSounds kept) {
        this.sounds = sounds;
        this.kept = kept;
    }

    /** Called in the transaction that makes the generation, while nobody else changes the project. */
    void keep(UUID generationId, StartPlan plan) {
        List<KeptSound> now = read(plan);
        if (!now.isEmpty()) {
            kept.keep(generationId, now);
        }
    }

    /** The sounds with which a generation was started. */
    List<KeptSound> of(UUID generationId) {
        return kept.of(generationId);
    }

    /** The sounds that the shots of a plan have now, and the track of the whole. */
    List<KeptSound> read(StartPlan plan) {
        Map<SoundPlace, SoundInfo> now = new HashMap<>();
        sounds.list(plan.project().id(), plan.project().ownerId()).forEach(sound -> now.put(sound.place(), sound));
        List<KeptSound> wanted = new ArrayList<>();
        add(wanted, TRACK, now.get(SoundPlace.TRACK));
        for (PanelPlan panel : plan.panels()) {
            ShotId shot = panel.shotId();
            add(wanted, panel.number(), now.get(new SoundPlace(shot)));
        }
        return wanted;
    }

    private static void add(List<KeptSound> wanted, int shot, @Nullable SoundInfo sound) {
        if (sound != null) {
            wanted.add(new KeptSound(shot, sound.assetId(), sound.fileName(), sound.length(), sound.start()));
        }
    }
}
