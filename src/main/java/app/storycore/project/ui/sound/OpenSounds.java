package app.storycore.project.ui.sound;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetLinks;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.project.sound.SoundChange;
import app.storycore.project.sound.SoundInfo;
import app.storycore.project.sound.SoundPlace;
import app.storycore.project.sound.SoundService;
import app.storycore.project.ui.card.SoundFace;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sounds of one project as its owner has it open. */
public record OpenSounds(SoundService sounds, ProjectId projectId, AccountId ownerId) {

    /** All of them, by their places. */
    public Map<SoundPlace, SoundInfo> all() {
        return byPlace(sounds.list(projectId, ownerId));
    }

    /** Those of shots that have one. */
    public Map<SoundPlace, SoundInfo> of(Collection<ShotId> shotIds) {
        return shotIds.isEmpty()
                ? Map.of()
                : byPlace(sounds.of(
                        projectId,
                        ownerId,
                        shotIds.stream().map(SoundPlace::new).toList()));
    }

    private static Map<SoundPlace, SoundInfo> byPlace(List<SoundInfo> found) {
        Map<SoundPlace, SoundInfo> byPlace = new HashMap<>();
        found.forEach(sound -> byPlace.put(sound.place(), sound));
        return byPlace;
    }

    /** As pages show it. */
    public static SoundFace face(SoundInfo sound) {
        return new SoundFace(sound.fileName(), AssetLinks.show(sound.assetId()), sound.length(), sound.peaks());
    }

    /** The track of the whole. */
    public Optional<SoundInfo> track() {
        return sounds.of(projectId, ownerId, List.of(SoundPlace.TRACK)).stream().findFirst();
    }

    /** Not for a UI thread. */
    SoundChange add(SoundPlace place, String fileName, InputStream content) throws IOException {
        return sounds.add(projectId, ownerId, place, fileName, content);
    }

    SoundChange put(SoundPlace place, @Nullable SoundInfo wanted) {
        return sounds.put(projectId, ownerId, place, wanted);
    }

    SoundChange start(Duration start) {
        return sounds.start(projectId, ownerId, start);
    }
}
