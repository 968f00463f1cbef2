package app.storycore.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.store.GenerationFixtures;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.SmallQuotas;
import app.storycore.quota.StoredBytes;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two tabs that each have room for one more, and together have not. */
@ServiceTest
@SmallQuotas
class QuotaRaceTest {

    private static final int ROUNDS = 30;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationService generations;

    @Autowired
    GenerationFixtures generationFixtures;

    @Autowired
    JdbcClient database;

    /** Prepares what two do in the same instant for one account. */
    @FunctionalInterface
    private interface Contest {
        Callable<?>[] of(AccountId owner);
    }

    @Test
    void one_of_two_makes_the_last_project() throws Exception {
        oneWins(owner -> {
            project(owner, 0);
            project(owner, 0);
            Callable<?> create = () -> projects.create(owner, "Last", VisualStyle.INK);
            return new Callable<?>[] {create, create};
        });
    }

    @Test
    void one_of_two_adds_the_last_shot_whichever_project_it_belongs_to() throws Exception {
        oneWins(owner -> {
            ProjectId one = project(owner, 6);
            ProjectId two = project(owner, 5);
            return new Callable<?>[] {
                () -> shots.add(one, owner, ShotDraft.empty()), () -> shots.add(two, owner, ShotDraft.empty())
            };
        });
    }

    @Test
    void one_of_two_starts_the_last_generation() throws Exception {
        oneWins(owner -> {
            generations.start(project(owner, 1), owner);
            return starts(owner, 1);
        });
    }

    @Test
    void one_of_two_starts_takes_the_last_room_on_the_disk() throws Exception {
        oneWins(owner -> {
            StoredBytes.store(database, owner, 80_000_000);
            return starts(owner, 2);
        });
    }

    private Callable<?>[] starts(AccountId owner, int shotCount) {
        ProjectId one = project(owner, shotCount);
        ProjectId two = project(owner, shotCount);
        return new Callable<?>[] {() -> generations.start(one, owner), () -> generations.start(two, owner)};
    }

    private void oneWins(Contest contest) throws Exception {
        try (TwoThreadRace twoThreadRace = new TwoThreadRace()) {
            for (int round = 0; round < ROUNDS; round++) {
                Callable<?>[] two = contest.of(generationFixtures.account());
                TwoThreadRace.Result result = twoThreadRace.fight(two[0], two[1]);
                assertThat(new Object[] {result.one(), result.two()})
                        .as("round " + round)
                        .filteredOn(QuotaExceededException.class::isInstance)
                        .hasSize(1);
                assertThat(new Object[] {result.one(), result.two()})
                        .as("round " + round)
                        .filteredOn(RuntimeException.class::isInstance)
                        .hasSize(1);
            }
        }
    }

    private ProjectId project(AccountId owner, int shotCount) {
        ProjectId project = projects.create(owner, "Race", VisualStyle.INK).id();
        shots.addAll(project, owner, Collections.nCopies(shotCount, ShotDraft.of("A perfectly good prompt")));
        return project;
    }
}
