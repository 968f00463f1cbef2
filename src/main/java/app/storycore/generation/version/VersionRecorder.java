package app.storycore.generation.version;

import app.storycore.delivery.PanelOrigin.Choice;
import app.storycore.generation.PanelFiles;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationShot;
import app.storycore.project.ProjectChanged;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down the pictures that generations make, each once, in the transaction that records them. */
@Component
public class VersionRecorder {

    private final ShotVersions versions;
    private final UsedVersions used;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    VersionRecorder(ShotVersions versions, UsedVersions used, ApplicationEventPublisher publisher, Clock clock) {
        this.versions = versions;
        this.used = used;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * A shot got its panel. That is used from now on, unless its author chose another one since the generation was
     * started.
     */
    public void drawn(Generation g, GenerationShot shot, PanelFiles panel) {
        keep(g, shot, shot.asNew().take(), shot.inputHash(), panel);
        if (used.forgetOlder(shot.shotId(), g.submittedAt()) > 0) {
            publisher.publishEvent(new ProjectChanged(new ProjectId(g.projectId()), Set.of(new ShotId(shot.shotId()))));
        }
    }

    /** One of several takes of a shot is there; another one becomes its panel. */
    public void takeDrawn(Generation g, GenerationShot shot, int take, PanelFiles panel) {
        keep(g, shot, take, null, panel);
    }

    /** The takes of a shot that a generation has drawn. */
    public Set<Integer> takes(UUID generationId, ShotId shotId) {
        return versions.takes(shotId.value(), generationId);
    }

    /**
     * A shot came with its panel from elsewhere. One of which nobody knows what it was drawn from was perhaps brought by its
     * author, and is used until something else is asked for, as one that was chosen is.
     *
     * @param choice of its author, null when nothing is known of one
     */
    public void arrived(Generation g, GenerationShot shot, @Nullable Choice choice) {
        shot.panel().ifPresent(panel -> {
            if (choice != null && choice.own()) {
                keepOwn(g, shot, panel, choice.fileName());
            } else {
                keep(g, shot, shot.asNew().take(), shot.inputHash(), panel);
            }
            if (choice != null || shot.planned().inputHash().isEmpty()) {
                VersionId id = new VersionId(new ShotId(shot.shotId()), panel.assetId());
                used.save(new UsedVersion(g.projectId(), id, clock.instant()));
            }
        });
    }

    private void keepOwn(Generation g, GenerationShot shot, PanelFiles panel, @Nullable String fileName) {
        if (!versions.existsById(new ShotVersion.Key(shot.shotId(), panel.assetId()))) {
            ShotVersion own = ShotVersion.own(g.projectId(), shot.shotId(), panel, fileName, clock.instant());
            shot.verdict().ifPresent(verdict -> own.deliver(verdict, g.aspect()));
            versions.save(own);
        }
    }

    private void keep(Generation g, GenerationShot shot, int take, @Nullable String inputHash, PanelFiles panel) {
        ShotVersion.Key key = new ShotVersion.Key(shot.shotId(), panel.assetId());
        if (!versions.existsById(key)) {
            versions.save(ShotVersion.drawn(
                    new DrawnVersion(
                            g.projectId(), shot.shotId(), g.id(), g.style(), g.engineName(), take, inputHash, panel),
                    clock.instant()));
        }
    }
}
