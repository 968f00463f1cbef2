package app.storycore.generation.ui.queue;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.session.CurrentUser;
import app.storycore.base.NotFoundException;
import app.storycore.base.Subscription;
import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.PageThreads;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.live.AdminNotifier;
import app.storycore.generation.service.GenerationAdministration;
import app.storycore.generation.ui.control.CancelDialog;
import app.storycore.generation.ui.control.OwnerRunActions;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** The active generations of all other accounts, live, for the administrator who looks at them. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AdminQueueSection extends Section {

    /** @param owners usernames by account */
    private record Overview(List<GenerationSnapshot> active, Map<AccountId, String> owners) {}

    private final GenerationAdministration administration;
    private final AccountService accounts;
    private final AdminNotifier notifier;
    private final Clock clock;
    private final AccountId administratorId;
    private final BackgroundQuery<Overview> backgroundQuery = new BackgroundQuery<>(this, this::show);
    private final QueueList<AdminQueueRow> list;
    private final Paragraph nothing = new Paragraph(getTranslation("queue.everybody.none"));
    private Map<AccountId, String> owners = Map.of();
    private Instant now;
    private Subscription subscription = Subscription.NONE;

    AdminQueueSection(
            CurrentUser administrator,
            GenerationAdministration administration,
            AccountService accounts,
            AdminNotifier notifier,
            Clock clock) {
        this.administration = administration;
        this.accounts = accounts;
        this.notifier = notifier;
        this.clock = clock;
        administratorId = administrator.id();
        now = clock.instant();
        H2 title = new H2(getTranslation("queue.everybody"));
        list = new QueueList<>(
                first -> new AdminQueueRow(first, this::askToCancel),
                (row, generation) -> row.show(generation, owners.getOrDefault(generation.ownerId(), "?"), now));

        addClassName("queue-everybody");
        title.setId("queue-everybody-title");
        getElement().setAttribute("aria-labelledby", "queue-everybody-title");
        nothing.addClassName("queue-everybody-none");

        add(title, list, nothing);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Runnable askAgain = event.getUI().accessLater(this::ask, () -> {});
        subscription = notifier.subscribe(() -> PageThreads.deliver(askAgain));
        show(read());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscription.close();
    }

    private void ask() {
        backgroundQuery.ask(this::read);
    }

    private Overview read() {
        try {
            List<GenerationSnapshot> active = administration.active(administratorId).stream()
                    .filter(generation -> !generation.ownerId().equals(administratorId))
                    .toList();
            return new Overview(
                    active,
                    accounts.usernames(
                            active.stream().map(GenerationSnapshot::ownerId).collect(Collectors.toSet())));
        } catch (NotFoundException noAdministratorAnyMore) {
            return new Overview(List.of(), Map.of());
        }
    }

    private void show(Overview overview) {
        now = clock.instant();
        owners = overview.owners();
        list.show(overview.active(), now);
        nothing.setVisible(overview.active().isEmpty());
    }

    private void askToCancel(GenerationSnapshot generation) {
        CancelDialog.ask(generation.projectName(), () -> {
            OwnerRunActions.tell(
                    "wish.late.cancel",
                    generation,
                    () -> administration.requestCancel(generation.id(), administratorId));
            ask();
        });
    }
}
