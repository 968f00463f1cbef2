package app.storycore.generation.version;

import app.storycore.account.AccountId;
import app.storycore.base.Transactions;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.project.list.ProjectList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The pictures that authors have chosen for the covers of their projects: those of a shot that are in use. */
@Service
public class ProjectCovers {

    private final ProjectList projects;
    private final UsedVersions used;
    private final Transactions transactions;

    ProjectCovers(ProjectList projects, UsedVersions used, Transactions transactions) {
        this.projects = projects;
        this.used = used;
        this.transactions = transactions;
    }

    /**
     * A cover that was chosen.
     *
     * @param picture the stored file of its small picture
     */
    public record Chosen(ShotId shotId, UUID picture) {}

    /** Those of these projects of an owner that have a chosen cover with a picture. */
    public Map<ProjectId, Chosen> chosen(Collection<ProjectId> ids, AccountId ownerId) {
        Map<ProjectId, ShotId> shots = projects.covers(ownerId, ids);
        if (shots.isEmpty()) {
            return Map.of();
        }
        List<UUID> shotIds = shots.values().stream().map(ShotId::value).toList();
        return transactions.read(() -> {
            Map<UUID, UUID> pictures = new HashMap<>();
            used.drawn(shotIds).forEach(drawn -> pictures.put(drawn.getShotId(), drawn.getPicture()));
            used.pictures(shotIds).forEach(choice -> pictures.put(choice.getShotId(), choice.getPicture()));
            Map<ProjectId, Chosen> covers = new HashMap<>();
            shots.forEach((id, shotId) -> {
                UUID picture = pictures.get(shotId.value());
                if (picture != null) {
                    covers.put(id, new Chosen(shotId, picture));
                }
            });
            return covers;
        });
    }
}
