package app.storycore.shell;

import app.storycore.asset.StoreWatch;
import app.storycore.base.Subscription;
import app.storycore.base.disk.DiskGuard;
import app.storycore.base.disk.DiskLevel;
import app.storycore.base.ui.DateTimeText;
import app.storycore.base.ui.PageThreads;
import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.Optional;

/** A line over every page for as long as the server's disk has too little room, or its file store is not reached. */
final class ServerNotice extends Div {

    private final DiskGuard disk;
    private final StoreWatch store;
    private final Div room = new Div();
    private final Div files = new Div();

    ServerNotice(DiskGuard disk, StoreWatch store) {
        this.disk = disk;
        this.store = store;
        addClassName("server-notice");
        getElement().setAttribute("role", "alert");
        setVisible(false);

        add(StudioIcon.WARNING.create(), new Div(room, files));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Runnable show = event.getUI().accessLater(this::show, () -> {});
        Subscription ofDisk = disk.subscribe(level -> PageThreads.deliver(show));
        Subscription ofStore = store.subscribe(since -> PageThreads.deliver(show));
        addDetachListener(detach -> {
            ofDisk.close();
            ofStore.close();
            detach.unregisterListener();
        });
        show();
    }

    private void show() {
        // what is told next is told as a change of this
        DiskLevel level = disk.toldLevel();
        Optional<Instant> away = store.awaySince();
        setVisible(level != DiskLevel.AMPLE || away.isPresent());
        room.setVisible(level != DiskLevel.AMPLE);
        room.setText(getTranslation(level == DiskLevel.FULL ? "frame.disk.FULL" : "frame.disk.LOW"));
        files.setVisible(away.isPresent());
        files.setText(away.map(since -> getTranslation("frame.store.away", DateTimeText.timeOfDay(since)))
                .orElse(""));
    }
}
