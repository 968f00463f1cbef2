package app.storycore.admin.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The parts of the administration, each a link to its own address. */
public final class AdminTabs extends Nav {

    /** @param here the address of the page that shows them */
    public AdminTabs(String here) {
        addClassNames("project-tabs", "admin-tabs");
        getElement().setAttribute("aria-label", getTranslation("admin.parts"));
        add(
                link("admin.users", AdminNavigation.USERS, here),
                link("admin.engines", AdminNavigation.ENGINES, here),
                link("admin.system", AdminNavigation.SYSTEM, here));
    }

    private Anchor link(String key, String address, String here) {
        Anchor link = new Anchor(address, getTranslation(key));
        if (address.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
