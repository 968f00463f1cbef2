package app.storycore.shell.quickopen;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.account.ui.AccountNavigation;
import app.storycore.admin.ui.AdminNavigation;
import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.ui.GenerationNavigation;
import app.storycore.project.ProjectId;
import app.storycore.project.ui.ProjectNavigation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages that somebody may open, in the words of who reads them. */
final class QuickOpenPages {

    private QuickOpenPages() {}

    /** @param open the project whose page is shown, or null */
    static List<QuickOpenItem> of(boolean administrator, @Nullable ProjectId open) {
        List<QuickOpenItem> pages = new ArrayList<>();
        if (open != null) {
            String here = translate("open.here");
            pages.add(part(StudioIcon.GRID, "dashboard.SHOTS", here, open, ""));
            pages.add(part(StudioIcon.USER, "dashboard.CAST", here, open, ProjectNavigation.CAST));
            pages.add(part(StudioIcon.PICTURE, "dashboard.RESULTS", here, open, ProjectNavigation.RESULTS));
            pages.add(part(StudioIcon.HISTORY, "dashboard.HISTORY", here, open, ProjectNavigation.HISTORY));
        }
        pages.add(page(StudioIcon.PROJECTS, "frame.projects", ProjectNavigation.PROJECTS));
        pages.add(page(StudioIcon.QUEUE, "frame.queue", GenerationNavigation.QUEUE));
        pages.add(page(StudioIcon.HISTORY, "frame.history", GenerationNavigation.HISTORY));
        pages.add(page(StudioIcon.USER, "frame.settings", AccountNavigation.ACCOUNT));
        if (administrator) {
            pages.add(page(StudioIcon.SHIELD, "admin.users", AdminNavigation.USERS));
            pages.add(page(StudioIcon.SHIELD, "admin.engines", AdminNavigation.ENGINES));
            pages.add(page(StudioIcon.SHIELD, "admin.system", AdminNavigation.SYSTEM));
        }
        return pages;
    }

    private static QuickOpenItem part(StudioIcon icon, String key, String detail, ProjectId open, String part) {
        return QuickOpenItem.page(icon, translate(key), detail, ProjectNavigation.project(open, part));
    }

    private static QuickOpenItem page(StudioIcon icon, String key, String address) {
        return QuickOpenItem.page(icon, translate(key), translate("open.page"), address);
    }
}
