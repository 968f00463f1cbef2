package app.storycore.project.ui.edit;

import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

/**
 * Tells a browser which of the texts that it keeps are stored, so that it forgets them.
 *
 * @see UnsavedText
 */
public final class BrowserDrafts {

    private final ProjectId projectId;

    public BrowserDrafts(ProjectId projectId) {
        this.projectId = projectId;
    }

    /** A field is stored with this value. What was typed into it since then is kept on. */
    public void stored(@Nullable ShotId shotId, String field, String value) {
        tell(shotId, field, value);
    }

    /** What was written into a field is not wanted any more. */
    public void discarded(@Nullable ShotId shotId, String field) {
        tell(shotId, field, null);
    }

    /** To the page and not to an element of it, which may be leaving it just now. */
    private void tell(@Nullable ShotId shotId, String field, @Nullable String value) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.getPage()
                    .executeJs(
                            "window.studio?.drafts?.stored($0, $1, $2, $3)",
                            projectId.toString(),
                            shotId == null ? "" : shotId.toString(),
                            field,
                            value);
        }
    }
}
