package app.storycore.dashboard;

import app.storycore.account.AccountId;
import app.storycore.base.ConflatingBuffer;
import app.storycore.base.Subscription;
import app.storycore.base.ui.PageThreads;
import app.storycore.project.ProjectService.ListChanged;
import app.storycore.project.list.ProjectListNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;

/** Tells a page that its account has other projects, or one is called otherwise; many changes at once are told once. */
@org.springframework.stereotype.Component
class ProjectListListener {

    private final ProjectListNotifier notifier;

    ProjectListListener(ProjectListNotifier notifier) {
        this.notifier = notifier;
    }

    /** Runs {@code read} whenever another page has changed the list, while {@code list} is shown. */
    void bind(Component list, AccountId ownerId, Command read) {
        list.addAttachListener(attach -> {
            Subscription listening = listen(attach.getUI(), list, ownerId, read);
            list.addDetachListener(detach -> {
                detach.unregisterListener();
                listening.close();
            });
        });
    }

    private Subscription listen(UI ui, Component list, AccountId ownerId, Command read) {
        ConflatingBuffer<AccountId, ListChanged> waiting =
                new ConflatingBuffer<>(1, ListChanged::ownerId, (before, now) -> now);
        Runnable deliver = ui.accessLater(
                () -> waiting.drain().values().stream()
                        .filter(change -> list.isAttached())
                        .forEach(change -> read.execute()),
                () -> {});
        return notifier.subscribe(ownerId, change -> {
            if (!ui.equals(UI.getCurrent()) && waiting.add(change)) {
                PageThreads.deliver(deliver);
            }
        });
    }
}
