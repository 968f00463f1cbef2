package app.storycore.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** A sentence at the edge of the page: what happened, and what to do. */
public final class Toast {

    private static final int GLANCE_MS = 5_000;
    private static final int READ_MS = 12_000;
    private static final int UNDO_MS = 10_000;

    private Toast() {}

    /** Something was done. */
    public static void done(String sentence) {
        open(sentence, GLANCE_MS, StudioIcon.DONE, new String[] {"toast-done"});
    }

    /** Something was refused or went wrong. */
    public static void problem(String sentence) {
        open(sentence, READ_MS, StudioIcon.WARNING, new String[] {"toast-problem"})
                .setAssertive(true);
    }

    /**
     * Something was done that can be taken back while the sentence is there.
     *
     * @return takes the sentence away
     */
    public static Runnable undoable(String sentence, String undo, Runnable back) {
        return undoable(StudioIcon.TRASH, sentence, undo, back);
    }

    /** As {@link #undoable(String, String, Runnable)}, for something else than a deletion. */
    public static Runnable undoable(StudioIcon icon, String sentence, String undo, Runnable back) {
        Notification notification = open(sentence, UNDO_MS, icon, new String[] {"toast-done"});
        Button button = new Button(undo, click -> {
            notification.close();
            back.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        notification
                .getChildren()
                .findFirst()
                .ifPresent(line -> line.getElement().insertChild(2, button.getElement()));
        return notification::close;
    }

    /**
     * Something came to pass elsewhere.
     *
     * @param tone the class that gives it the colour of its meaning
     * @param link where it can be seen
     */
    public static void news(StudioIcon icon, String tone, String sentence, String linkWords, String link) {
        open(sentence, READ_MS, icon, new String[] {"toast-news", tone}, new Anchor(link, linkWords));
    }

    /** Something came to pass elsewhere, and this page shows it. */
    public static void newsOfThisPage(StudioIcon icon, String tone, String sentence) {
        open(sentence, READ_MS, icon, new String[] {"toast-news", tone});
    }

    private static Notification open(
            String sentence, int duration, StudioIcon icon, String[] look, Component... wayOn) {
        Notification notification = new Notification();
        Button close = new Button(StudioIcon.CLOSE.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(close.getTranslation("toast.close"));
        Div line = new Div(icon.create(), new Span(sentence));
        line.add(wayOn);
        line.add(close);
        line.addClassName("toast");
        line.addClassNames(look);
        notification.add(line);
        notification.setDuration(duration);
        notification.setPosition(Position.BOTTOM_CENTER);
        notification.open();
        return notification;
    }
}
