package app.storycore.generation.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.account.AccountId;
import app.storycore.base.film.AspectRatio;
import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Priority;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.Stage;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountFeedTest {

    private static final UUID ID = new UUID(1, 1);

    private final AccountFeed feed = new AccountFeed();

    @Test
    void arranges_one_delivery_for_many_changes_of_the_newest() {
        assertThat(feed.offer(change(1, 100))).isTrue();
        assertThat(feed.offer(change(2, 110))).isFalse();
        assertThat(feed.offer(change(3, 120))).isFalse();
        assertThat(take().generations()).containsExactly(snapshot(3, 120));
        assertThat(feed.offer(change(4, 130))).isTrue();
    }

    @Test
    void a_higher_revision_wins_whatever_comes_last() {
        feed.offer(change(5, 300));
        feed.offer(change(4, 290));
        feed.offer(change(5, 295));
        assertThat(take().generations()).containsExactly(snapshot(5, 300));
        assertThat(feed.offer(change(4, 999))).isFalse();
    }

    @Test
    void what_was_told_already_is_not_told_again() {
        feed.offer(change(1, 100));
        take();

        assertThat(feed.offer(change(1, 100))).isFalse();
        assertThat(take().generations()).isEmpty();
    }

    @Test
    void shots_are_kept_one_by_one_in_their_newest_state() {
        feed.offer(new GenerationChanged(snapshot(1, 1), List.of(shot(1, ShotStatus.RUNNING))));
        feed.offer(new GenerationChanged(
                snapshot(2, 2), List.of(shot(1, ShotStatus.SUCCEEDED), shot(2, ShotStatus.RUNNING))));
        assertThat(take().shots()).containsExactly(shot(1, ShotStatus.SUCCEEDED), shot(2, ShotStatus.RUNNING));
    }

    @Test
    void an_older_change_that_comes_late_brings_only_the_shots_that_nobody_else_told_of() {
        feed.offer(new GenerationChanged(snapshot(2, 2), List.of(shot(1, ShotStatus.SUCCEEDED))));
        feed.offer(new GenerationChanged(
                snapshot(1, 1), List.of(shot(1, ShotStatus.RUNNING), shot(2, ShotStatus.RUNNING))));

        LiveChanges told = take();
        assertThat(told.generations()).containsExactly(snapshot(2, 2));
        assertThat(told.shots()).containsExactly(shot(1, ShotStatus.SUCCEEDED), shot(2, ShotStatus.RUNNING));
    }

    private LiveChanges take() {
        return new LiveChanges(feed.waiting().drain());
    }

    private static GenerationChanged change(long revision, int permille) {
        return new GenerationChanged(snapshot(revision, permille), List.of());
    }

    private static ShotSnapshot shot(int number, ShotStatus status) {
        return new ShotSnapshot(
                new GenerationId(ID),
                number,
                new ShotId(new UUID(2, number)),
                status,
                1,
                0,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static GenerationSnapshot snapshot(long revision, int permille) {
        return new GenerationSnapshot(
                new GenerationId(ID),
                new ProjectId(ID),
                new AccountId(ID),
                "P",
                GenerationStatus.RUNNING,
                Stage.IMAGES,
                permille,
                1,
                1,
                9,
                0,
                0,
                0,
                0,
                AspectRatio.WIDESCREEN,
                0,
                Priority.NORMAL,
                "sketch",
                "sketch",
                Instant.EPOCH,
                null,
                null,
                null,
                Duration.ZERO,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                revision);
    }
}
