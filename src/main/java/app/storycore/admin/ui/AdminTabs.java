package app.storycore.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;

/** The parts of the administration, each a link to its own address. */
final class AdminTabs extends Nav {

    AdminTabs(Class<? extends Component> here) {
        addClassNames("project-tabs", "admin-tabs");
        getElement().setAttribute("aria-label", getTranslation("admin.parts"));
        add(link("admin.users", UsersView.class, here), link("admin.system", SystemView.class, here));
    }

    private RouterLink link(String key, Class<? extends Component> view, Class<? extends Component> here) {
        RouterLink link = new RouterLink(getTranslation(key), view);
        link.setHighlightCondition(HighlightConditions.never());
        if (view == here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
