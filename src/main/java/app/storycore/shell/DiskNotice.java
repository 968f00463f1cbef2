package app.storycore.shell;

import app.storycore.base.Subscription;
import app.storycore.base.disk.DiskGuard;
import app.storycore.base.disk.DiskLevel;
import app.storycore.base.ui.PageThreads;
import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** A notice on every page for as long as the server's disk has too little room. */
final class DiskNotice {

    private final DiskGuard disk;
    private final Notification notification = new Notification();
    private final Span sentence = new Span();

    private DiskNotice(DiskGuard disk) {
        this.disk = disk;
        Div line = new Div(StudioIcon.WARNING.create(), sentence);
        line.addClassNames("toast", "toast-problem", "disk-notice");
        notification.add(line);
        notification.setDuration(0);
        notification.setPosition(Position.TOP_CENTER);
    }

    /** Shows it while {@code page} is attached and there is need. */
    static void bind(Component page, DiskGuard disk) {
        DiskNotice notice = new DiskNotice(disk);
        page.addAttachListener(notice::open);
    }

    private void open(AttachEvent event) {
        UI ui = event.getUI();
        Runnable show = ui.accessLater(this::show, () -> {});
        Subscription news = disk.subscribe(level -> PageThreads.deliver(show));
        event.getSource().addDetachListener(detach -> {
            news.close();
            notification.close();
            detach.unregisterListener();
        });
        show();
    }

    private void show() {
        DiskLevel level = disk.level();
        if (level == DiskLevel.AMPLE) {
            notification.close();
        } else {
            sentence.setText(sentence.getTranslation(words(level)));
            notification.open();
        }
    }

    private static String words(DiskLevel level) {
        return level == DiskLevel.FULL ? "frame.disk.FULL" : "frame.disk.LOW";
    }
}
