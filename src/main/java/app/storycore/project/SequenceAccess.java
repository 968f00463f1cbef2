package app.storycore.project;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens the sequence of a project to its owner, and to nobody else; called inside a transaction. */
@Component
class SequenceAccess {

    private final Projects projects;
    private final Shots shots;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    SequenceAccess(Projects projects, Shots shots, ApplicationEventPublisher publisher, Clock clock) {
        this.projects = projects;
        this.shots = shots;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** @throws NotFoundException when the owner has no such project */
    void require(ProjectId projectId, AccountId ownerId) {
        if (!projects.existsByIdAndOwnerId(projectId.value(), ownerId.value())) {
            throw new NotFoundException("project", projectId);
        }
    }

    /**
     * The sequence is about to change, and whoever shows it will be told.
     *
     * @throws NotFoundException when the owner has no such project
     */
    Project touch(ProjectId projectId, AccountId ownerId) {
        return touch(projectId, ownerId, Set.of());
    }

    /**
     * Only these shots are about to change, in what they say.
     *
     * @throws NotFoundException when the owner has no such project
     */
    Project touch(ProjectId projectId, AccountId ownerId, Set<ShotId> written) {
        Project project = projects.findByIdAndOwnerId(projectId.value(), ownerId.value())
                .orElseThrow(() -> new NotFoundException("project", projectId));
        project.touch(clock.instant());
        publisher.publishEvent(new ProjectChanged(projectId, written));
        return project;
    }

    /** @throws NotFoundException when the project, whose owner was checked, has no such shot */
    Shot shot(ProjectId projectId, ShotId shotId) {
        return shots.findByIdAndProjectId(shotId.value(), projectId.value())
                .orElseThrow(() -> new NotFoundException("shot", shotId));
    }
}
