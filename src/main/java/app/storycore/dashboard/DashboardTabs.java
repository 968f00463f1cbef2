package app.storycore.dashboard;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * The parts of a project's page, each a link to its own address. Links in a navigation, not the tabs of a tab list:
 * those may hold no links, and keys and screen readers treat them otherwise.
 */
final class DashboardTabs extends Nav {

    private final Map<DashboardTab, RouterLink> links = new EnumMap<>(DashboardTab.class);

    DashboardTabs(UUID projectId) {
        addClassName("project-tabs");
        getElement().setAttribute("aria-label", getTranslation("dashboard.parts"));
        for (DashboardTab tab : DashboardTab.values()) {
            RouterLink link = new RouterLink(
                    getTranslation("dashboard." + tab.name()),
                    DashboardView.class,
                    DashboardView.parameters(projectId, tab));
            link.setHighlightCondition(HighlightConditions.never());
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
