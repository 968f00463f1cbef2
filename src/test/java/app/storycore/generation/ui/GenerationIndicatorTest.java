package app.storycore.generation.ui;

import static app.storycore.generation.ui.Snapshot.NOW;
import static app.storycore.generation.ui.Snapshot.aGeneration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.storycore.base.Subscription;
import app.storycore.generation.GenerationBoard;
import app.storycore.generation.GenerationService;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Stage;
import app.storycore.generation.live.LiveChanges;
import app.storycore.generation.live.LiveGenerations;
import app.storycore.generation.live.LiveListener;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "app.storycore.nowhere")
class GenerationIndicatorTest extends BrowserlessTest {

    private final UUID mira = UUID.randomUUID();
    private final UUID otto = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();
    private final GenerationBoard board = mock(GenerationBoard.class);
    private final GenerationService service = mock(GenerationService.class);
    private final LiveGenerations live = mock(LiveGenerations.class);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Semaphore shown = new Semaphore(0);
    private final Map<UUID, LiveListener> listeners = new HashMap<>();

    @BeforeEach
    void prepare() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        when(live.subscribe(any(), any())).thenAnswer(call -> {
            listeners.put(call.getArgument(0), call.getArgument(1));
            return (Subscription) () -> {};
        });
    }

    @Test
    void shows_in_the_first_paint_what_is_stored_for_this_account_only() {
        when(board.board(mira)).thenReturn(List.of(running(300, 3).build()));

        GenerationIndicator hers = open(mira);
        GenerationIndicator his = open(otto);

        assertThat(cards(hers)).hasSize(1);
        assertThat(hers.getId()).hasValue("generation-indicator");
        assertThat(attribute(hers, "data-generation")).isEqualTo(id.toString());
        assertThat(attribute(hers, "data-status")).isEqualTo("RUNNING");
        assertThat(attribute(hers, "data-stage")).isEqualTo("IMAGES");
        assertThat(attribute(hers, "data-progress")).isEqualTo("30");
        assertThat(hers.getElement().getTextRecursively())
                .contains("Generations", "The Lighthouse", "30%", "Generating images (3/10)");
        assertThat(cards(his)).isEmpty();
        assertThat(his.getElement().getTextRecursively()).doesNotContain("The Lighthouse");
    }

    @Test
    void shows_nothing_when_there_is_nothing() {
        GenerationIndicator indicator = open(mira);

        assertThat(cards(indicator)).isEmpty();
        assertThat(indicator.getChildren().filter(H2.class::isInstance)).noneMatch(heading -> heading.isVisible());
    }

    @Test
    void becomes_an_outcome_at_once_when_a_generation_ends() throws InterruptedException {
        when(board.board(mira)).thenReturn(List.of(running(300, 3).build()));
        GenerationIndicator indicator = open(mira);
        GenerationCard before = cards(indicator).getFirst();

        tell(
                mira,
                running(1000, 0).status(GenerationStatus.COMPLETED).revision(9).build());

        assertThat(cards(indicator)).containsExactly(before);
        assertThat(attribute(indicator, "data-status")).isEqualTo("COMPLETED");
        assertThat(attribute(indicator, "data-progress")).isEqualTo("100");
        assertThat(before.getElement().getTextRecursively()).contains("Complete");
        assertThat(dismiss(before).isVisible()).isTrue();
    }

    @Test
    void dismisses_an_outcome_for_every_page() {
        when(board.board(mira))
                .thenReturn(List.of(
                        running(300, 3).status(GenerationStatus.CANCELLED).build()));
        GenerationIndicator indicator = open(mira);

        test(dismiss(cards(indicator).getFirst())).click();

        verify(service).markSeen(id, mira);
        assertThat(cards(indicator)).isEmpty();
    }

    @Test
    void loses_an_outcome_that_was_seen_elsewhere() throws InterruptedException {
        when(board.board(mira))
                .thenReturn(
                        List.of(running(300, 3).status(GenerationStatus.FAILED).build()));
        GenerationIndicator indicator = open(mira);

        tell(
                mira,
                running(300, 3)
                        .status(GenerationStatus.FAILED)
                        .seen()
                        .revision(9)
                        .build());

        assertThat(cards(indicator)).isEmpty();
    }

    private Snapshot running(int permille, int shot) {
        return aGeneration().id(id).of(mira).in(Stage.IMAGES, permille, shot);
    }

    private GenerationIndicator open(UUID account) {
        GenerationWatch watch = new GenerationWatch(new GenerationWatch.Sources(board, service, live, clock), account);
        GenerationIndicator indicator = new GenerationIndicator(clock, watch::dismiss);
        watch.show(indicator::show);
        watch.show(generations -> shown.release());
        watch.bind(indicator);
        UI.getCurrent().add(indicator);
        return indicator;
    }

    /** Publishes from another thread and waits until the page has been told. */
    private void tell(UUID account, GenerationSnapshot change) throws InterruptedException {
        VaadinSession session = VaadinSession.getCurrent();
        shown.drainPermits();
        listeners.get(account).changed(new LiveChanges(List.of(change), List.of()));
        session.unlock();
        try {
            assertThat(shown.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            session.lock();
        }
    }

    private static List<GenerationCard> cards(GenerationIndicator indicator) {
        return indicator
                .getChildren()
                .filter(CardList.class::isInstance)
                .flatMap(list -> list.getChildren())
                .map(GenerationCard.class::cast)
                .toList();
    }

    private static String attribute(GenerationIndicator indicator, String name) {
        return cards(indicator).getFirst().getElement().getAttribute(name);
    }

    private Button dismiss(GenerationCard card) {
        return find(Button.class, card).single();
    }
}
