package app.storycore.dashboard;

import app.storycore.project.ProjectId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.EnumMap;
import java.util.Map;

/**
 * The parts of a project's page, each a link to its own address. Links in a navigation, not the tabs of a tab list:
 * those may hold no links, and keys and screen readers treat them otherwise.
 */
final class DashboardTabs extends Nav {

    private final Map<DashboardTab, Anchor> links = new EnumMap<>(DashboardTab.class);

    DashboardTabs(ProjectId projectId) {
        addClassName("project-tabs");
        getElement().setAttribute("aria-label", getTranslation("dashboard.parts"));
        for (DashboardTab tab : DashboardTab.values()) {
            Anchor link = new Anchor(tab.address(projectId), getTranslation("dashboard." + tab.name()));
            links.put(tab, link);
            add(link);
        }
    }

    void select(DashboardTab tab) {
        links.forEach((one, link) -> {
            if (one == tab) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
