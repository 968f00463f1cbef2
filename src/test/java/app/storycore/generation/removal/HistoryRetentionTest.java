package app.storycore.generation.removal;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.base.MovableClock;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.history.HistoryFilter;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.store.GenerationFixtures;
import app.storycore.project.ProjectId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class HistoryRetentionTest {

    @Autowired
    GenerationHistory history;

    @Autowired
    HistoryRetention retention;

    @Autowired
    GenerationService generations;

    @Autowired
    GenerationFixtures generationFixtures;

    @Autowired
    MovableClock clock;

    AccountId owner;
    ProjectId project;

    @BeforeEach
    void somebody_with_a_project() {
        owner = generationFixtures.account();
        project = generationFixtures.project(owner, "Retention", 1);
    }

    @Test
    void keeps_everything_unless_told_otherwise() {
        generationFixtures.ended(project, owner, GenerationStatus.COMPLETED);
        generationFixtures.ended(project, owner, GenerationStatus.COMPLETED);
        clock.advance(Duration.ofDays(4000));
        retention.apply();
        assertThat(kept()).hasSize(2);
    }

    @Test
    void forgets_what_is_too_old_but_never_the_latest_of_its_project_nor_an_active_one() {
        generationFixtures.ended(project, owner, GenerationStatus.COMPLETED);
        clock.advance(Duration.ofDays(1));
        GenerationId latest = generationFixtures.ended(project, owner, GenerationStatus.FAILED);
        GenerationId active = generations.start(project, owner);
        ProjectId young = generationFixtures.project(owner, "Young", 1);
        clock.advance(Duration.ofDays(10));
        GenerationId second = generationFixtures.ended(young, owner, GenerationStatus.COMPLETED);
        clock.advance(Duration.ofDays(1));
        GenerationId third = generationFixtures.ended(young, owner, GenerationStatus.COMPLETED);

        retention.applyTo(new HistoryLimits(10, 0));

        assertThat(kept()).containsExactly(third, second, latest);
        assertThat(history.exists(active, owner)).isTrue();
    }

    @Test
    void forgets_what_is_too_many_in_each_project() {
        ProjectId other = generationFixtures.project(owner, "Other", 1);
        GenerationId alone = generationFixtures.ended(other, owner, GenerationStatus.COMPLETED);
        List<GenerationId> ended = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            clock.advance(Duration.ofMinutes(1));
            ended.addFirst(generationFixtures.ended(project, owner, GenerationStatus.COMPLETED));
        }

        retention.applyTo(new HistoryLimits(0, 2));

        assertThat(kept()).containsExactly(ended.get(0), ended.get(1), alone);
    }

    private List<GenerationId> kept() {
        return history.ended(owner, HistoryFilter.EVERYTHING, null, 100).stream()
                .map(GenerationSnapshot::id)
                .toList();
    }
}
