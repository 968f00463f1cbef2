package app.storycore.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class AdministrationAccessTest extends PageTest {

    @Test
    void is_not_there_for_users() {
        navigate("admin/users", UnknownAddressView.class);
        assertThat(words(find(UnknownAddressView.class).single())).contains("Page not found");

        navigate("admin/system", UnknownAddressView.class);
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .containsExactly("Projects", "Queue", "History");
    }
}
