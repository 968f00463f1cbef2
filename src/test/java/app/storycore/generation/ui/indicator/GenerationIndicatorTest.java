package app.storycore.generation.ui.indicator;

import static app.storycore.generation.ui.GenerationSnapshotBuilder.NOW;
import static app.storycore.generation.ui.GenerationSnapshotBuilder.aGeneration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.storycore.account.AccountId;
import app.storycore.base.ConflatingBuffer.Batch;
import app.storycore.base.Subscription;
import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Stage;
import app.storycore.generation.live.GenerationNotifier;
import app.storycore.generation.live.LiveChanges;
import app.storycore.generation.live.LiveListener;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.ui.GenerationSnapshotBuilder;
import app.storycore.generation.ui.live.IndicatorModel;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "app.storycore.nowhere")
class GenerationIndicatorTest extends BrowserlessTest {

    private final AccountId mira = new AccountId(UUID.randomUUID());
    private final AccountId otto = new AccountId(UUID.randomUUID());
    private final GenerationId id = new GenerationId(UUID.randomUUID());
    private final GenerationQueries queries = mock(GenerationQueries.class);
    private final GenerationService service = mock(GenerationService.class);
    private final GenerationNotifier notifier = mock(GenerationNotifier.class);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Semaphore shown = new Semaphore(0);
    private final Map<AccountId, LiveListener> listeners = new HashMap<>();

    @BeforeEach
    void prepare() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        when(notifier.subscribe(any(), any())).thenAnswer(call -> {
            listeners.put(call.getArgument(0), call.getArgument(1));
            return (Subscription) () -> {};
        });
    }

    @Test
    void shows_in_the_first_paint_what_is_stored_for_this_account_only() {
        when(queries.board(mira)).thenReturn(List.of(running(300, 3).now()));

        GenerationIndicator hers = open(mira);
        GenerationIndicator his = open(otto);

        assertThat(cards(hers)).hasSize(1);
        assertThat(hers.getId()).hasValue("generation-indicator");
        assertThat(attribute(hers, "data-generation")).isEqualTo(id.toString());
        assertThat(attribute(hers, "data-status")).isEqualTo("RUNNING");
        assertThat(attribute(hers, "data-stage")).isEqualTo("IMAGES");
        assertThat(attribute(hers, "data-progress")).isEqualTo("30");
        assertThat(hers.getElement().getTextRecursively())
                .contains("Generations", "The Lighthouse", "30%", "Generating images (3/12)");
        assertThat(cards(his)).isEmpty();
        assertThat(his.getElement().getTextRecursively()).doesNotContain("The Lighthouse");
    }

    @Test
    void shows_nothing_when_there_is_nothing() {
        GenerationIndicator indicator = open(mira);

        assertThat(cards(indicator)).isEmpty();
        assertThat(find(H2.class, indicator).all()).isEmpty();
    }

    @Test
    void becomes_an_outcome_at_once_when_a_generation_ends() throws InterruptedException {
        when(queries.board(mira)).thenReturn(List.of(running(300, 3).now()));
        GenerationIndicator indicator = open(mira);
        GenerationCard before = cards(indicator).getFirst();

        tell(
                mira,
                running(1000, 0).ended(GenerationStatus.COMPLETED).revision(9).now());

        assertThat(cards(indicator)).containsExactly(before);
        assertThat(attribute(indicator, "data-status")).isEqualTo("COMPLETED");
        assertThat(attribute(indicator, "data-progress")).isEqualTo("100");
        assertThat(before.getElement().getTextRecursively()).contains("Complete");
        assertThat(dismiss(before).isVisible()).isTrue();
    }

    @Test
    void dismisses_an_outcome_for_every_page() {
        when(queries.board(mira))
                .thenReturn(List.of(
                        running(300, 3).ended(GenerationStatus.CANCELLED).now()));
        GenerationIndicator indicator = open(mira);

        test(dismiss(cards(indicator).getFirst())).click();

        verify(service).markSeen(id, mira);
        assertThat(cards(indicator)).isEmpty();
    }

    @Test
    void loses_an_outcome_that_was_seen_elsewhere() throws InterruptedException {
        when(queries.board(mira))
                .thenReturn(
                        List.of(running(300, 3).ended(GenerationStatus.FAILED).now()));
        GenerationIndicator indicator = open(mira);

        tell(
                mira,
                running(300, 3)
                        .ended(GenerationStatus.FAILED)
                        .seen()
                        .revision(9)
                        .now());

        assertThat(cards(indicator)).isEmpty();
    }

    @Test
    void shows_the_newest_five_of_a_hundred_outcomes_and_the_way_to_the_rest() {
        when(queries.board(mira)).thenReturn(outcomes(5));
        when(queries.unseenOutcomes(mira)).thenReturn(100);

        GenerationIndicator indicator = open(mira);

        assertThat(cards(indicator)).hasSize(5);
        Anchor more = find(Anchor.class, indicator)
                .withCondition(link -> link.hasClassName("generation-list-more"))
                .single();
        assertThat(more.getElement().getTextRecursively()).isEqualTo("and 95 more in the history");
        assertThat(more.getHref()).isEqualTo("history");
    }

    @Test
    void fills_up_with_an_older_outcome_when_one_is_dismissed() {
        when(queries.board(mira)).thenReturn(outcomes(5));
        when(queries.unseenOutcomes(mira)).thenReturn(7, 6);
        GenerationIndicator indicator = open(mira);

        test(dismiss(cards(indicator).getFirst())).click();

        assertThat(cards(indicator)).hasSize(5);
        assertThat(indicator.getElement().getTextRecursively()).contains("and 1 more in the history");
    }

    @Test
    void counts_one_that_ends_beside_five_others_and_shows_it_first() throws InterruptedException {
        List<GenerationSnapshot> before = outcomes(5);
        GenerationSnapshot ended = running(1000, 0)
                .ended(GenerationStatus.COMPLETED)
                .submitted(NOW)
                .now();
        when(queries.board(mira)).thenReturn(before);
        when(queries.unseenOutcomes(mira)).thenReturn(5, 6);
        GenerationIndicator indicator = open(mira);
        when(queries.board(mira))
                .thenReturn(Stream.concat(Stream.of(ended), before.stream().limit(4))
                        .toList());

        tell(mira, ended);

        assertThat(attribute(indicator, "data-generation")).isEqualTo(id.toString());
        assertThat(cards(indicator)).hasSize(5);
        assertThat(indicator.getElement().getTextRecursively()).contains("and 1 more in the history");
    }

    @Test
    void clears_all_outcomes_for_every_page() {
        when(queries.board(mira)).thenReturn(outcomes(3)).thenReturn(List.of());
        GenerationIndicator indicator = open(mira);

        test(clearAll(indicator)).click();

        verify(service).markAllSeen(mira);
        assertThat(cards(indicator)).isEmpty();
    }

    @Test
    void offers_to_clear_all_only_when_there_are_several() {
        when(queries.board(mira)).thenReturn(outcomes(1));
        assertThat(find(Button.class, open(mira))
                        .withClassName("generation-list-clear")
                        .exists())
                .isFalse();
    }

    @Test
    void shows_eight_active_ones_and_the_way_to_the_rest() {
        when(queries.board(mira))
                .thenReturn(IntStream.rangeClosed(1, 20)
                        .mapToObj(place -> aGeneration().of(mira).queued(place).now())
                        .toList());

        GenerationIndicator indicator = open(mira);

        assertThat(cards(indicator)).hasSize(8);
        assertThat(indicator.getElement().getTextRecursively()).contains("and 12 more in the queue");
    }

    private List<GenerationSnapshot> outcomes(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> aGeneration()
                        .of(mira)
                        .ended(GenerationStatus.FAILED)
                        .submitted(NOW.minusSeconds(100L * i))
                        .now())
                .toList();
    }

    private Button clearAll(GenerationIndicator indicator) {
        return find(Button.class, indicator)
                .withClassName("generation-list-clear")
                .single();
    }

    private GenerationSnapshotBuilder running(int permille, int shot) {
        return aGeneration().id(id).of(mira).running(Stage.IMAGES, permille).atShot(shot);
    }

    private GenerationIndicator open(AccountId account) {
        IndicatorModel model = new IndicatorModel(queries, service, notifier, clock, account);
        GenerationIndicator indicator = new GenerationIndicator(clock, model::dismiss, model::dismissAll);
        model.show(generations -> indicator.show(generations, model.moreOutcomes()));
        model.show(generations -> shown.release());
        model.bind(indicator);
        UI.getCurrent().add(indicator);
        return indicator;
    }

    /** Publishes from another thread and waits until the page has been told. */
    private void tell(AccountId account, GenerationSnapshot change) throws InterruptedException {
        VaadinSession session = VaadinSession.getCurrent();
        shown.drainPermits();
        listeners
                .get(account)
                .changed(new LiveChanges(new Batch<>(List.of(new GenerationChanged(change, List.of())), true)));
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
                .flatMap(list -> list.getChildren())
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
