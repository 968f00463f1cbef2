package app.storycore.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.NotFoundException;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.removal.DeletionRefusedException;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.start.StartRefusedException;
import app.storycore.project.ProjectId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

/** Two who want different things of one generation, and what may come of it. */
enum RaceScenario {
    CANCEL_AGAINST_COMPLETION {
        @Override
        Fight prepare(RaceFixture scene, ProjectId project) {
            RunLease runLease = scene.running(project);
            return new Fight(
                    () -> generations(scene).requestCancel(runLease.generationId(), scene.owner()),
                    () -> finish(scene, runLease, GenerationStatus.COMPLETED),
                    result -> {
                        assertThat(result.two()).isEqualTo(DONE);
                        assertThat(result.one()).isInstanceOf(RequestResult.class);
                        GenerationStatus end = scene.assertLegal(project);
                        assertThat(end)
                                .isEqualTo(
                                        result.one() == RequestResult.ACCEPTED
                                                ? GenerationStatus.CANCELLED
                                                : GenerationStatus.COMPLETED);
                        return end.name();
                    });
        }
    },
    PAUSE_AGAINST_FAILURE {
        @Override
        Fight prepare(RaceFixture scene, ProjectId project) {
            RunLease runLease = scene.running(project);
            PauseKind kind = ThreadLocalRandom.current().nextBoolean() ? PauseKind.AT_ONCE : PauseKind.AFTER_SHOT;
            return new Fight(
                    () -> generations(scene).requestPause(runLease.generationId(), scene.owner(), kind),
                    () -> finish(scene, runLease, GenerationStatus.FAILED),
                    result -> {
                        assertThat(result.two()).isEqualTo(DONE);
                        assertThat(result.one()).isInstanceOf(RequestResult.class);
                        GenerationStatus end = scene.assertLegal(project);
                        assertThat(end).isEqualTo(GenerationStatus.FAILED);
                        return end.name();
                    });
        }
    },
    TWO_STARTS {
        @Override
        Fight prepare(RaceFixture scene, ProjectId project) {
            Callable<?> start = () -> scene.queued(project);
            return new Fight(start, start, result -> {
                boolean first = result.one() instanceof GenerationId;
                assertThat(first ? result.one() : result.two()).isInstanceOf(GenerationId.class);
                assertThat(first ? result.two() : result.one())
                        .isInstanceOfSatisfying(
                                StartRefusedException.class,
                                refused -> assertThat(refused.reason())
                                        .isEqualTo(StartRefusedException.Reason.ALREADY_ACTIVE));
                GenerationStatus end = scene.assertLegal(project);
                assertThat(end).isEqualTo(GenerationStatus.QUEUED);
                return end.name();
            });
        }
    },
    RETRY_AGAINST_DELETE {
        @Override
        Fight prepare(RaceFixture scene, ProjectId project) {
            GenerationId ended = scene.ended(project);
            return new Fight(
                    () -> generations(scene).retryFailed(ended, scene.owner()),
                    () -> delete(scene, project),
                    result -> {
                        if (result.two().equals(DONE)) {
                            assertThat(result.one())
                                    .isInstanceOfAny(NotFoundException.class, StartRefusedException.class);
                            scene.assertGone(project);
                            return "gone";
                        }
                        assertThat(result.one()).isInstanceOf(GenerationId.class);
                        assertThat(result.two()).isInstanceOf(DeletionRefusedException.class);
                        return scene.assertLegal(project).name();
                    });
        }
    },
    RESUME_AGAINST_PAUSING {
        @Override
        Fight prepare(RaceFixture scene, ProjectId project) {
            RunLease runLease = scene.running(project);
            generations(scene).requestPause(runLease.generationId(), scene.owner(), PauseKind.AFTER_SHOT);
            return new Fight(
                    () -> generations(scene).requestResume(runLease.generationId(), scene.owner()),
                    () -> scene.studio().runs().answerWish(runLease),
                    result -> {
                        assertThat(result.one()).isEqualTo(RequestResult.ACCEPTED);
                        boolean stopped = Boolean.TRUE.equals(result.two());
                        GenerationStatus end = scene.assertLegal(project);
                        assertThat(end).isEqualTo(stopped ? GenerationStatus.QUEUED : GenerationStatus.RUNNING);
                        return end.name();
                    });
        }
    },
    TAKE_OVER_AGAINST_COMPLETION {
        @Override
        Fight prepare(RaceFixture scene, ProjectId project) {
            RunLease runLease = scene.running(project);
            Dispatch dispatch = scene.studio().launches().of(runLease.generationId());
            return new Fight(
                    () -> scene.studio().runs().begin(dispatch, "another"),
                    () -> finish(scene, runLease, GenerationStatus.COMPLETED),
                    result -> {
                        boolean taken = !result.one().equals(Optional.empty());
                        assertThat(result.one()).isInstanceOf(Optional.class);
                        assertThat(result.two() instanceof StaleRunException).isEqualTo(taken);
                        GenerationStatus end = scene.assertLegal(project);
                        assertThat(end).isEqualTo(taken ? GenerationStatus.RUNNING : GenerationStatus.COMPLETED);
                        return end.name();
                    });
        }
    },
    CANCEL_AGAINST_ADMISSION {
        @Override
        Fight prepare(RaceFixture scene, ProjectId project) {
            GenerationId generation = scene.queued(project);
            return new Fight(
                    () -> generations(scene).requestCancel(generation, scene.owner()),
                    () -> {
                        scene.studio().dispatcher().admit();
                        return DONE;
                    },
                    result -> {
                        assertThat(result.one()).isEqualTo(RequestResult.ACCEPTED);
                        assertThat(result.two()).isEqualTo(DONE);
                        GenerationStatus end = scene.assertLegal(project);
                        assertThat(end).isIn(Set.of(GenerationStatus.CANCELLED, GenerationStatus.CANCELLING));
                        return end.name();
                    });
        }
    },
    DELETE_AGAINST_STEP {
        @Override
        Fight prepare(RaceFixture scene, ProjectId project) {
            RunLease runLease = scene.running(project);
            return new Fight(
                    () -> scene.studio().recorder().shotStarted(runLease, 1, 0),
                    () -> delete(scene, project),
                    result -> {
                        assertThat(result.one()).isInstanceOf(GenerationSnapshot.class);
                        assertThat(result.two()).isInstanceOf(DeletionRefusedException.class);
                        return scene.assertLegal(project).name();
                    });
        }
    };

    private static final String DONE = "done";

    /** Looks at what came of it, and says in a word how it ended. */
    @FunctionalInterface
    interface Check {
        String end(TwoThreadRace.Result result);
    }

    /** What the two do, and what must hold afterwards. */
    record Fight(Callable<?> one, Callable<?> two, Check check) {}

    abstract Fight prepare(RaceFixture scene, ProjectId project);

    private static GenerationService generations(RaceFixture scene) {
        return scene.studio().generations();
    }

    private static String finish(RaceFixture scene, RunLease runLease, GenerationStatus end) {
        scene.studio().runs().finish(runLease, end, Reason.words("That was it"));
        return DONE;
    }

    private static String delete(RaceFixture scene, ProjectId project) {
        scene.studio().deletion().deleteProject(project, scene.owner());
        return DONE;
    }
}
