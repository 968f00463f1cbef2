package app.storycore.generation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PanelPreviewsTest {

    private static final AccountId OWNER = new AccountId(new UUID(1, 1));
    private static final AccountId OTHER = new AccountId(new UUID(1, 2));
    private static final GenerationId GENERATION = new GenerationId(new UUID(2, 1));

    private final AtomicInteger drawn = new AtomicInteger();
    private boolean watched = true;
    private long now = 5;
    private final PreviewSender sender = mock(PreviewSender.class);
    private final PreviewReceiver receiver = mock(PreviewReceiver.class);
    private final PanelPreviews previews = new PanelPreviews(owner -> watched, sender, receiver, () -> now);

    @Test
    void keeps_the_newest_picture_of_the_shot_in_work() throws IOException {
        offer(GENERATION, 3);
        String first = previews.address(GENERATION, 3).orElseThrow();
        now += PanelPreviews.INTERVAL.toNanos();
        offer(GENERATION, 3);

        assertThat(previews.address(GENERATION, 3).orElseThrow())
                .startsWith("previews/" + GENERATION + "/3?at=")
                .isNotEqualTo(first);
        assertThat(PictureFile.decode(previews.jpeg(GENERATION, 3, OWNER)).width())
                .isEqualTo(32);
        assertThat(previews.size()).isEqualTo(1);
    }

    @Test
    void takes_at_most_two_a_second() {
        for (int ms = 0; ms < 2000; ms += 50) {
            offer(GENERATION, 1);
            now += 50_000_000;
        }

        assertThat(drawn.get()).isEqualTo(4);
    }

    @Test
    void takes_none_while_nobody_watches() {
        watched = false;

        offer(GENERATION, 1);

        assertThat(drawn.get()).isZero();
        assertThat(previews.size()).isZero();
    }

    @Test
    void leaves_one_for_other_nodes_while_one_of_them_watches() {
        offer(GENERATION, 1);
        verify(sender, never()).share(any());
        watched = false;
        when(sender.isWatched(GENERATION)).thenReturn(true);

        previews.drop(GENERATION, 3);
        offer(GENERATION, 2);

        verify(sender).end(new Preview.Key(GENERATION, 3));
        verify(sender).share(argThat(preview -> preview.number() == 2));
    }

    @Test
    void asks_other_nodes_for_what_is_not_drawn_here() {
        previews.watch(GENERATION);
        verify(receiver).watch(GENERATION);

        when(receiver.newest(new Preview.Key(GENERATION, 1))).thenReturn(Optional.of(elsewhere(1)));

        assertThat(previews.address(GENERATION, 1))
                .contains(elsewhere(1).address())
                .contains("previews/" + GENERATION + "/1?at=z");
        assertThat(previews.address(GENERATION, 2)).isEmpty();
        assertThat(previews.jpeg(GENERATION, 1, OTHER)).isNull();
        assertThat(previews.jpeg(GENERATION, 1, OWNER)).containsExactly(9);
        offer(GENERATION, 3);
        previews.watch(GENERATION);
        assertThat(previews.address(GENERATION, 1)).as("it went on here").isEmpty();
        verify(receiver).watch(GENERATION);
    }

    private static Preview elsewhere(int number) {
        return new Preview(GENERATION, OWNER, number, 35, new byte[] {9});
    }

    @Test
    void gives_it_to_its_owner_alone_and_of_this_shot_alone() {
        offer(GENERATION, 1);

        assertThat(previews.jpeg(GENERATION, 1, OTHER)).isNull();
        assertThat(previews.jpeg(GENERATION, 2, OWNER)).isNull();
        assertThat(previews.address(GENERATION, 2)).isEmpty();
        assertThat(previews.jpeg(GENERATION, 1, OWNER)).isNotNull();
    }

    @Test
    void never_keeps_more_than_it_may_and_nothing_of_what_is_done() {
        for (int i = 0; i < PanelPreviews.MOST + 10; i++) {
            offer(new GenerationId(new UUID(3, i)), 1);
        }
        assertThat(previews.size()).isEqualTo(PanelPreviews.MOST);

        for (int i = 0; i < PanelPreviews.MOST + 10; i++) {
            previews.drop(new GenerationId(new UUID(3, i)), 1);
        }
        assertThat(previews.size()).isZero();
    }

    private void offer(GenerationId generation, int number) {
        previews.offer(OWNER, generation, number, () -> {
            drawn.incrementAndGet();
            return Pixels.filled(32, 18, 0x336699);
        });
    }
}
