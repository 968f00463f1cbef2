package app.storycore.generation.ui.notify;

import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ui.status.StatusText;
import app.storycore.project.ProjectId;
import app.storycore.project.ui.ProjectNavigation;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says to {@code tab.js} what the browser's tab should show: how far the generation that matters most here is, in its
 * title and its icon, and how the last ones ended in its icon. Nothing of it is in the page.
 */
public final class BrowserTabStatus extends Div {

    private final Clock clock;
    private List<GenerationSnapshot> generations = List.of();
    private String path = "";

    public BrowserTabStatus(Clock clock) {
        this.clock = clock;
        setId("tab-sign");
        getElement().setAttribute("hidden", true);
        addAttachListener(attach -> getElement().executeJs("window.studio?.tab?.watch(this)"));
    }

    public void show(List<GenerationSnapshot> all) {
        generations = all;
        refresh();
    }

    /** The page that the tab shows: on that of a project its own generation comes first. */
    public void at(String shownPath) {
        path = shownPath;
        refresh();
    }

    /**
     * Has the browser tell something, in one of its tabs only, unless somebody is looking at this project.
     *
     * @param key the same for the same news in every tab
     * @param link where a click on it leads
     */
    void tell(String key, ProjectId projectId, String title, String words, String link) {
        getElement()
                .executeJs(
                        "window.studio.notifications.tell($0, $1, $2, $3, $4)",
                        key,
                        projectId.toString(),
                        title,
                        words,
                        link);
    }

    private void refresh() {
        Instant now = clock.instant();
        Optional<GenerationSnapshot> first = generations.stream().min(byWeight(now));
        mark("data-title", first.filter(one -> one.status().isActive()).map(this::title));
        mark("data-state", first.map(one -> StatusText.icon(one, now)).map(BrowserTabStatus::state));
        mark("data-percent", first.map(one -> Integer.toString(one.percent())));
    }

    /** One at work before one that waits, of these one of the project that is shown, of these the most advanced. */
    private Comparator<GenerationSnapshot> byWeight(Instant now) {
        return Comparator.<GenerationSnapshot>comparingInt(one -> rank(one, now))
                .thenComparing(one -> !isAt(one.projectId()))
                .thenComparingInt(one -> one.status().isWorking() ? -one.permille() : 0);
    }

    private static int rank(GenerationSnapshot generation, Instant now) {
        if (!generation.status().isActive()) {
            return 2;
        }
        return generation.status().isWorking() && !generation.isStalled(now) ? 0 : 1;
    }

    /** Whether the tab shows the page of this project. */
    boolean isAt(ProjectId projectId) {
        String home = ProjectNavigation.project(projectId);
        return path.equals(home) || path.startsWith(home + "/");
    }

    private String title(GenerationSnapshot generation) {
        return getTranslation("notice.tab", generation.percent(), generation.projectName());
    }

    private static String state(StudioIcon icon) {
        return icon.name().toLowerCase(Locale.ROOT);
    }

    private void mark(String attribute, Optional<String> value) {
        value.ifPresentOrElse(
                known -> getElement().setAttribute(attribute, known),
                () -> getElement().removeAttribute(attribute));
    }
}
