package app.storycore.shell.memory;

import com.vaadin.flow.component.UI;

/**
 * The last response to a page, which Vaadin keeps until the page says something again, so that it can be sent again when it
 * was lost. After a navigation that is the whole view: 700 kB for a board, the largest part of its session.
 */
public final class LastResponse {

    private static final int LATER_MS = 2_000;

    private LastResponse() {}

    /**
     * After a navigation, the page says that it has arrived, and the server forgets what it sent. Not for pages that people log in
     * on: what they say a moment after the login is of a session that has ended, and would lead away from where it leads.
     */
    public static void release(UI ui) {
        ui.getPage()
                .executeJs("return new Promise((arrived) => setTimeout(arrived, $0))", LATER_MS)
                .then(arrived -> {});
    }
}
