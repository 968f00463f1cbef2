package app.storycore.shell.quickopen;

import app.storycore.account.Role;
import app.storycore.account.session.CurrentUser;
import app.storycore.base.ui.StudioIcon;
import app.storycore.project.ProjectId;
import app.storycore.project.ui.ProjectNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Opens the quick-open dialog of one page: by Ctrl+K, or by a button where there is no keyboard. */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class QuickOpen {

    /** Told by {@code quick-open.js} to the page's frame when its key is pressed. */
    private static final String KEY = "quick-open";

    private final QuickOpenQuery query;
    private final CurrentUser currentUser;
    private String path = "";
    private @Nullable QuickOpenDialog shown;

    QuickOpen(QuickOpenQuery query, CurrentUser currentUser) {
        this.query = query;
        this.currentUser = currentUser;
    }

    /** Listens for the key wherever the focus is in this page. */
    public void listen(Component frame) {
        frame.getElement().addEventListener(KEY, event -> open()).allowInert(); // also while a dialog is open
    }

    /** Another view is shown. */
    public void at(String newPath) {
        path = newPath;
    }

    /** A button that opens it. */
    public Button button() {
        Button button = new Button(StudioIcon.SEARCH.create(), click -> open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("quick-open-button");
        button.setAriaLabel(button.getTranslation("open.title"));
        button.setTooltipText(button.getTranslation("open.tooltip"));
        return button;
    }

    private void open() {
        QuickOpenDialog before = shown;
        if (before == null || !before.isOpened()) {
            boolean administrator = currentUser.get().role() == Role.ADMIN;
            QuickOpenDialog dialog = new QuickOpenDialog(query, currentUser.id(), administrator, openProject());
            dialog.open();
            shown = dialog;
        }
    }

    private @Nullable ProjectId openProject() {
        Optional<String> named = ProjectNavigation.projectIn(path);
        try {
            return named.map(ProjectId::parse).orElse(null);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
