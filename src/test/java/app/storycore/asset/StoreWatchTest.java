package app.storycore.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.StoreUnreachableException;
import app.storycore.base.MovableClock;
import app.storycore.base.Subscription;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreWatchTest {

    private final StoreUnreachableException away =
            new StoreUnreachableException("It does not answer.", new IOException("no route to host"));

    private final MovableClock clock = new MovableClock();
    private final FileStore store = mock();
    private final StoreWatch watch = new StoreWatch(store, clock);
    private final List<Optional<Instant>> told = new ArrayList<>();
    private Subscription news;

    @BeforeEach
    void reached() throws IOException {
        when(store.marker()).thenReturn(Optional.of("this one"));
        news = watch.subscribe(told::add);
        watch.look();
    }

    @AfterEach
    void end() {
        news.close();
        watch.end();
    }

    @Test
    void tells_once_since_when_the_store_is_away_and_that_it_is_back() throws IOException {
        assertThat(told).isEmpty();

        doThrow(away).when(store).marker();
        Instant since = clock.instant();
        watch.look();
        clock.advance(Duration.ofMinutes(1));
        watch.look();
        watch.met(away);
        assertThat(told).containsExactly(Optional.of(since));
        assertThat(watch.awaySince()).hasValue(since);

        doReturn(Optional.of("this one")).when(store).marker();
        watch.look();
        watch.look();
        assertThat(told).containsExactly(Optional.of(since), Optional.empty());
    }

    @Test
    void a_store_that_lost_its_marker_is_away() throws IOException {
        when(store.marker()).thenReturn(Optional.empty());
        watch.look();
        assertThat(watch.awaySince()).isPresent();
    }

    @Test
    void a_store_that_is_met_away_comes_back_when_nobody_meets_it_so_between_two_looks() {
        watch.met(away);
        assertThat(watch.awaySince()).isPresent();

        watch.look();
        assertThat(watch.awaySince()).isPresent();

        watch.look();
        assertThat(watch.awaySince()).isEmpty();
    }
}
