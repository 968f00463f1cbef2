package app.storycore.project.ui.cast;

import app.storycore.account.AccountId;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectNotifier;
import app.storycore.project.ShotService;
import app.storycore.project.cast.CastDeletionService;
import app.storycore.project.cast.CastPictureService;
import app.storycore.project.cast.CastService;
import app.storycore.project.cast.ShotCastService;
import app.storycore.project.numbering.NumberingService;
import org.springframework.stereotype.Component;

/** Opens casts to work on. */
@Component
public class OpenCastFactory {

    private final OpenCast.Services services;

    OpenCastFactory(
            CastService cast,
            CastDeletionService deletions,
            CastPictureService pictures,
            ShotCastService casts,
            ShotService shots,
            NumberingService numbers,
            ProjectNotifier notifier) {
        services = new OpenCast.Services(cast, deletions, pictures, casts, shots, numbers, notifier);
    }

    public OpenCast of(ProjectId projectId, AccountId ownerId) {
        return new OpenCast(services, projectId, ownerId);
    }
}
