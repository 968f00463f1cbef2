package app.storycore.account.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.function.Consumer;

/** The pages that a browser has open in one session. */
public final class SessionUis {

    private SessionUis() {}

    /** Does something with each of them, in its lock. */
    public static void forEach(HttpSession session, Consumer<UI> work) {
        for (VaadinSession vaadin : VaadinSession.getAllSessions(session)) {
            vaadin.lock();
            try {
                List.copyOf(vaadin.getUIs()).forEach(work);
            } finally {
                vaadin.unlock();
            }
        }
    }
}
