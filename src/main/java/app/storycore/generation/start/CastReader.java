package app.storycore.generation.start;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.Transactions;
import app.storycore.engine.CastEntry;
import app.storycore.engine.Casting;
import app.storycore.engine.StoredPicture;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.project.cast.CastInfo;
import app.storycore.project.cast.ShotCast;
import app.storycore.project.cast.ShotCastService;
import app.storycore.project.scene.SceneService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads who is in the shots of a project as engines are told of it. */
@Component
class CastReader {

    private final ShotCastService cast;
    private final SceneService scenes;
    private final AssetService assets;
    private final Transactions transactions;

    CastReader(ShotCastService cast, SceneService scenes, AssetService assets, Transactions transactions) {
        this.cast = cast;
        this.scenes = scenes;
        this.assets = assets;
        this.transactions = transactions;
    }

    /** The castings of those shots that name anybody or a place, or are in a scene with a heading. */
    Map<ShotId, Casting> of(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> {
            Map<ShotId, ShotCast> named = cast.ofProject(projectId, ownerId);
            List<UUID> pictures = named.values().stream()
                    .flatMap(shot -> shot.members().stream())
                    .flatMap(member -> member.pictures().stream())
                    .toList();
            Map<UUID, String> hashes = pictures.isEmpty() ? Map.of() : assets.contentHashes(ownerId, pictures);
            Map<ShotId, Casting> castings = new HashMap<>();
            named.forEach((shotId, shot) -> castings.put(shotId, casting(shot, hashes)));
            scenes.byShot(projectId, ownerId).forEach((shotId, scene) -> {
                if (!scene.heading().isEmpty()) {
                    castings.merge(
                            shotId,
                            Casting.NONE.inScene(scene.heading()),
                            (casting, unused) -> casting.inScene(scene.heading()));
                }
            });
            return castings;
        });
    }

    private static Casting casting(ShotCast shot, Map<UUID, String> hashes) {
        return new Casting(
                shot.people().stream().map(person -> entry(person, hashes)).toList(),
                shot.place().map(place -> entry(place, hashes)).orElse(null));
    }

    /** A picture whose file is lost shows nothing. */
    private static CastEntry entry(CastInfo member, Map<UUID, String> hashes) {
        return new CastEntry(
                member.name(),
                member.description(),
                member.pictures().stream()
                        .filter(hashes::containsKey)
                        .map(id -> new StoredPicture(id, hashes.getOrDefault(id, "")))
                        .toList());
    }
}
