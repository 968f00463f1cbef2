package app.storycore.dashboard;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** The parts of a project's page, each a link to its own address. */
final class DashboardTabs extends Tabs {

    private final Map<DashboardTab, Tab> tabs = new EnumMap<>(DashboardTab.class);

    DashboardTabs(UUID projectId) {
        addClassName("project-tabs");
        for (DashboardTab tab : DashboardTab.values()) {
            RouterLink link = new RouterLink(
                    getTranslation("dashboard." + tab.name()),
                    DashboardView.class,
                    DashboardView.parameters(projectId, tab));
            Tab handle = new Tab(link);
            tabs.put(tab, handle);
            add(handle);
        }
    }

    void select(DashboardTab tab) {
        setSelectedTab(tabs.get(tab));
    }
}
