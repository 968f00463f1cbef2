package app.storycore.project;

import app.storycore.project.text.ShotTextStore;
import app.storycore.project.text.ShotTexts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps shots together with their texts, which have a table of their own; called inside a transaction. */
@Component
class ShotStore {

    private final Shots shots;
    private final ShotTextStore texts;

    ShotStore(Shots shots, ShotTextStore texts) {
        this.shots = shots;
        this.texts = texts;
    }

    /** A new shot, or one that comes back, with what is written of it. */
    ShotInfo add(UUID projectId, Shot shot, ShotTexts written) {
        Shot added = shots.save(shot);
        texts.add(projectId, Map.of(added.id(), written));
        return added.info(written);
    }

    ShotInfo info(UUID projectId, Shot shot) {
        return infos(projectId, List.of(shot)).getFirst();
    }

    /** These shots of one project, with what is written of them. */
    List<ShotInfo> infos(UUID projectId, List<Shot> some) {
        return infos(some, texts.of(projectId, some.stream().map(Shot::id).toList()));
    }

    /** All shots of a project in their order, with what is written of them. */
    List<ShotInfo> all(UUID projectId) {
        return infos(shots.findByProjectIdOrderByPosition(projectId), texts.of(projectId));
    }

    private static List<ShotInfo> infos(List<Shot> some, Map<UUID, ShotTexts> written) {
        return some.stream()
                .map(shot -> shot.info(written.getOrDefault(shot.id(), ShotTexts.NONE)))
                .toList();
    }

    ShotInfo write(UUID projectId, ShotInfo before, Shot shot, ShotDraft changed) {
        shot.write(changed);
        if (!changed.texts().equals(before.draft().texts())) {
            texts.write(projectId, Map.of(shot.id(), changed.texts()));
        }
        return shots.save(shot).info(changed.texts());
    }

    void delete(UUID projectId, Collection<Shot> gone) {
        gone.forEach(shots::delete);
        texts.delete(projectId, gone.stream().map(Shot::id).toList());
    }
}
