package app.storycore.shell.memory;

import com.vaadin.flow.component.UI;

/**
 * The last response to a page, which Vaadin keeps until the page says something again, so that it can be sent again when it
 * was lost. After a navigation that is the whole view: 700 kB for a board, the largest part of its session.
 */
public final class LastResponse {

    private static final int LATER_MS = 2_000;

    private LastResponse() {}

    /** From now on, the page says after every navigation that it has arrived, and the server forgets what it sent. */
    public static void releaseAfterNavigation(UI ui) {
        ui.addAfterNavigationListener(navigated -> ui.getPage()
                .executeJs("return new Promise((arrived) => setTimeout(arrived, $0))", LATER_MS)
                .then(arrived -> {}));
    }
}
