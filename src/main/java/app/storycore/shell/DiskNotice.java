package app.storycore.shell;

import app.storycore.base.Subscription;
import app.storycore.base.disk.DiskGuard;
import app.storycore.base.disk.DiskLevel;
import app.storycore.base.ui.PageThreads;
import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A line over every page for as long as the server's disk has too little room. */
final class DiskNotice extends Div {

    private final DiskGuard disk;
    private final Span sentence = new Span();

    DiskNotice(DiskGuard disk) {
        this.disk = disk;
        addClassName("disk-notice");
        getElement().setAttribute("role", "alert");
        setVisible(false);

        add(StudioIcon.WARNING.create(), sentence);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Runnable show = event.getUI().accessLater(this::show, () -> {});
        Subscription news = disk.subscribe(level -> PageThreads.deliver(show));
        addDetachListener(detach -> {
            news.close();
            detach.unregisterListener();
        });
        show();
    }

    private void show() {
        // what is told next is told as a change of this
        DiskLevel level = disk.toldLevel();
        setVisible(level != DiskLevel.AMPLE);
        sentence.setText(getTranslation(level == DiskLevel.FULL ? "frame.disk.FULL" : "frame.disk.LOW"));
    }
}
