package app.storycore.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.Test;

class AdministrationAccessTest extends PageTest {

    @Test
    void is_not_there_for_users() {
        navigate("admin/users", MissingRouteView.class);
        assertThat(words(find(MissingRouteView.class).single())).contains("Page not found");

        navigate("admin/system", MissingRouteView.class);
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .containsExactly("Projects", "Queue", "History");
    }
}
